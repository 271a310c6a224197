import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { isLanguage } from "#lib/messages/choose";

/** Language and messages of a request, as `proxy.ts` chose them. */
export default getRequestConfig(async () => {
  const asked = (await headers()).get("x-dateline-lang");
  const locale = isLanguage(asked) ? asked : "en";
  return {
    locale,
    messages: (await import(`./${locale}.json`)).default,
    timeZone: "UTC",
  };
});
