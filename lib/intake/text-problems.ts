import type { Problem, ReadOptions } from "./candidate";

/** Longer texts are read up to here, and the result says so. */
export const MAX_LENGTH = 200_000;

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const MARKUP =
  /<\/?(?:p|div|span|a|br|b|i|em|strong|h[1-6]|ul|li|table|html|body|script|img)\b[^<>]*>/i;
const MIXED =
  /(?<!\p{L})(?:\p{Script=Latin}+\p{Script=Cyrillic}|\p{Script=Cyrillic}+\p{Script=Latin}|\p{Script=Latin}+\p{Script=Arabic})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]*/u;

/** What is odd about a text before it is read, and about what was handed in with it. */
export function textProblems(text: string, { published }: ReadOptions): Problem[] {
  const problems: Problem[] = [];
  if (text.trim() === "") problems.push({ code: "empty", message: "There is no text to read." });
  if (text.length > MAX_LENGTH)
    problems.push({
      code: "too-long",
      chars: [MAX_LENGTH, text.length],
      message: `The text has ${text.length} characters; only the first ${MAX_LENGTH} were read. Split it into single reports.`,
    });
  const markup = MARKUP.exec(text);
  if (markup)
    problems.push({
      code: "markup",
      chars: [markup.index, markup.index + markup[0].length],
      message:
        "The text has HTML in it; paste the report's plain text, or its tags are read as words.",
    });
  const bidi = BIDI.exec(text);
  if (bidi)
    problems.push({
      code: "bidi",
      chars: [bidi.index, bidi.index + 1],
      message:
        "The text has invisible direction marks; they are read over, and what is shown may be ordered otherwise than what is read.",
    });
  const mixed = MIXED.exec(text);
  if (mixed)
    problems.push({
      code: "mixed-scripts",
      chars: [mixed.index, mixed.index + mixed[0].length],
      message: `“${mixed[0]}” mixes letters of two scripts; it is not recognised as a name.`,
    });
  if (text.trim() !== "" && published === undefined)
    problems.push({
      code: "no-published",
      message:
        "The day of publication is not known: times such as “yesterday” cannot be read, and no year is filled in.",
    });
  if (published !== undefined && !/^\d{4}-\d\d-\d\d/.test(published))
    problems.push({
      code: "published",
      message: `“${published}” is no day of publication; write it as 2016-12-29.`,
    });
  return problems;
}
