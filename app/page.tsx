import { getTranslations } from "next-intl/server";

export default async function Desk() {
  const t = await getTranslations("app");
  return <main className="p-4 text-24 bg-paper">{t("title")} حلب İğdır Москва</main>;
}
