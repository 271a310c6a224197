import { requestWords } from "#lib/messages/request-words";

/** No published event at this address: never there, a draft, or withheld; which, it does not say. */
export default async function EventNotFound() {
  const { t } = await requestWords();
  return (
    <main className="mx-auto max-w-180 p-4">
      <h1 className="text-24">{t("history.missingTitle")}</h1>
      <p className="mt-2">{t("history.missing")}</p>
      <a href="/" className="flex min-h-(--target) items-center underline">
        {t("history.toMap")}
      </a>
    </main>
  );
}
