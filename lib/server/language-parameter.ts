import { LANGUAGES, type Language } from "#lib/event/vocabularies";
import { isLanguage } from "#lib/messages/choose";
import type { Reader } from "#lib/server/question";

/** Reads `lang`: the language that an answer is worded in. */
export function readLanguage(text: string): ReturnType<Reader<Language>> {
  return isLanguage(text) ? { value: text } : `is not one of ${LANGUAGES.join(", ")}`;
}
