import { valueInWords } from "#components/filters/value-in-words";
import type { Language } from "#lib/event/vocabularies";
import { speak } from "#lib/messages/speak";
import { FACET_FIELDS } from "#lib/query/event-index";
import { newsroom } from "#lib/server/index";
import { readLanguage } from "#lib/server/language-parameter";
import { problem } from "#lib/server/problem";
import { type Reader, readQuestion, wholeNumber } from "#lib/server/question";
import { answering, reply } from "#lib/server/reply";

interface Context {
  readonly params: Promise<{ readonly field: string }>;
}

const LIMIT = 20;
const MAX_TEXT = 100;

const readers = { lang: readLanguage, find: readText, limit: wholeNumber(1, 200) };

/** The values of one facet that a text finds, with their counts under the filter and in words. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const question = readQuestion<{ lang: Language; find: string; limit: number }>(
      request.url,
      readers,
    );
    const asked = (await params).field;
    const field = FACET_FIELDS.find((one) => one === asked);
    if (!field) return problem(404, "Not Found", { detail: `There is no facet ${asked}.` });
    const { lang = "en", find = "", limit = LIMIT } = question.own;
    const room = await newsroom();
    const { revision, values, left, names } = await room.facet(question.filter, field, find, limit);
    const words = speak(lang);
    const found = values.map(({ value, count }) => ({
      value,
      count,
      label: valueInWords(words, field, value, names),
    }));
    const body = JSON.stringify({ values: found, left });
    return reply(request, "application/json", body, { ...question, current: room.revOf(revision) });
  });
}

function readText(text: string): ReturnType<Reader<string>> {
  return text.length <= MAX_TEXT ? { value: text } : `is longer than ${MAX_TEXT} characters`;
}
