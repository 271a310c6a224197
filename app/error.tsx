"use client";

import { useTranslations } from "next-intl";

/** A page that could not be made: what failed, what still stands, one thing to do. */
export default function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("notices");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <main className="words" role="alert">
      <h1 className="text-24">{t("failed")}</h1>
      <p className="mt-3">{t("failedText")}</p>
      {digest && <p className="mt-2 text-13 text-ink-2">{t("failedCode", { digest })}</p>}
      <p className="mt-5">
        <button type="button" className="button" onClick={() => retry()}>
          {t("again")}
        </button>
      </p>
    </main>
  );
}
