"use client";

import { useState } from "react";
import { viewOfPage } from "#lib/tour/view-of-page";

/** Gives the page on show as a view for a tour's file; as text to copy where there is no clipboard. */
export function CopyView({
  lang,
  title,
  words,
}: {
  lang: string;
  /** What the page shows, in the reader's language. */
  title: string;
  words: { copy: string; hint: string; copied: string; notCopied: string };
}) {
  const [said, setSaid] = useState("");
  const [text, setText] = useState("");

  async function copy() {
    const view = viewOfPage(new URLSearchParams(location.search), { [lang]: title });
    const json = JSON.stringify(view, undefined, 2);
    try {
      await navigator.clipboard.writeText(json);
      setText("");
      setSaid(words.copied);
    } catch {
      setText(json);
      setSaid(words.notCopied);
    }
  }

  return (
    <div className="mt-3 flex flex-wrap items-center gap-2 border-t border-line pt-3">
      <p className="min-w-0 grow basis-0 text-13 text-ink-2">{words.hint}</p>
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <p role="status" className="basis-full text-12 empty:hidden">
        {said}
      </p>
      {text && (
        <textarea
          readOnly
          dir="ltr"
          rows={6}
          aria-label={words.copy}
          value={text}
          onFocus={(e) => e.currentTarget.select()}
          className="field w-full font-mono text-12"
        />
      )}
    </div>
  );
}
