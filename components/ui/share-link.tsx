"use client";

import { useEffect, useRef, useState } from "react";

/**
 * The address of what the reader sees, with the language written out, to copy. It is read from the
 * address bar when the sheet opens, because the map writes its view there.
 */
export function ShareLink({
  href,
  lang,
  words,
}: {
  href: string;
  lang: string;
  words: { copy: string; copied: string; notCopied: string; link: string };
}) {
  const field = useRef<HTMLInputElement>(null);
  const [link, setLink] = useState(href);
  const [said, setSaid] = useState("");

  useEffect(() => {
    const sheet = field.current?.closest("[popover]");
    function refresh() {
      const address = new URL(location.href);
      address.searchParams.set("lang", lang);
      setLink(address.href.replaceAll("%2F", "/").replaceAll("%2C", ","));
      setSaid("");
    }
    refresh();
    sheet?.addEventListener("beforetoggle", refresh);
    return () => sheet?.removeEventListener("beforetoggle", refresh);
  }, [lang]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.notCopied);
    }
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        ref={field}
        readOnly
        dir="ltr"
        aria-label={words.link}
        value={link}
        onFocus={(e) => e.currentTarget.select()}
        className="field min-w-0 grow"
      />
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <p role="status" className="basis-full text-12 empty:hidden">
        {said}
      </p>
    </div>
  );
}
