import type { Language } from "#lib/event/vocabularies";
import type messages from "./en.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof messages;
  }
}
