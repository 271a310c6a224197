import type { Metadata } from "next";
import { requestWords } from "#lib/messages/request-words";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("notices.missing") };
}

export default async function Missing() {
  const { t } = await requestWords();
  return (
    <main className="words">
      <h1 className="text-24">{t("notices.missing")}</h1>
      <p className="mt-3">{t("notices.missingText")}</p>
      <p className="mt-5">
        <a href="/" data-reload className="underline underline-offset-3">
          {t("notices.toDesk")}
        </a>
      </p>
    </main>
  );
}
