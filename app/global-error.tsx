"use client";

import { useEffect, useState } from "react";
import { directionOf, isLanguage } from "#lib/messages/choose";
import "./globals.css";

/** Fetched only here: no page carries the words of its own ruin, let alone in four languages. */
const WORDS = {
  en: () => import("#lib/messages/en.json"),
  ar: () => import("#lib/messages/ar.json"),
  ru: () => import("#lib/messages/ru.json"),
  tr: () => import("#lib/messages/tr.json"),
};

/** Where even the frame of a page could not be made: what failed, and one thing to do. */
export default function Ruined({ error }: { error: unknown }) {
  const [language, setLanguage] = useState<keyof typeof WORDS>("en");
  const [words, setWords] = useState<{ failed: string; failedText: string; again: string }>();
  useEffect(() => {
    console.error(error);
    const cookie = /(?:^|; )lang=(\w+)/.exec(document.cookie)?.[1];
    const asked = new URLSearchParams(location.search).get("lang") ?? cookie ?? navigator.language;
    const found = [asked, asked.split("-")[0]].find(isLanguage) ?? "en";
    setLanguage(found);
    WORDS[found]().then(({ default: { notices } }) => setWords(notices));
  }, [error]);
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <title>Dateline</title>
        <main className="words" role="alert">
          <p className="wordmark">DATELINE</p>
          {words && (
            <>
              <h1 className="mt-5 text-24">{words.failed}</h1>
              <p className="mt-3">{words.failedText}</p>
              <p className="mt-5">
                <button type="button" className="button" onClick={() => location.reload()}>
                  {words.again}
                </button>
              </p>
            </>
          )}
        </main>
      </body>
    </html>
  );
}
