const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const LONE_SURROGATE = /\p{Cs}/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/gu;

/** As `textProblem`, but for a report's own text, in which bidi controls may stand. */
export function characterProblem(text: string): string | undefined {
  const control = CONTROL.exec(text)?.[0];
  if (control) return `text without the control character ${codePoint(control)}; remove it`;
  const half = LONE_SURROGATE.exec(text)?.[0];
  return half && `whole characters; ${codePoint(half)} is half of a surrogate pair`;
}

/**
 * What makes a text unfit to keep, in words, or undefined where it is sound. Refused are NUL and
 * the other control characters (a NUL cuts a string in SQLite), halves of a surrogate pair,
 * U+FFFD (what is left of a character when a file is read in the wrong encoding), and bidi controls that could reorder what stands around the text: overrides always, embeddings and
 * isolates where they are not closed within it. Markup is text like any other.
 */
export function textProblem(text: string): string | undefined {
  const problem = characterProblem(text);
  if (problem) return problem;
  if (text.includes("\ufffd"))
    return "the text itself; U+FFFD marks a character that was lost, is the file in UTF-8?";
  const bidi = bidiProblem(text);
  return bidi && `text without the bidi control ${codePoint(bidi)}; remove it`;
}

/** The first bidi control that reaches beyond the text or overrides its order. */
function bidiProblem(text: string): string | undefined {
  const open: string[] = [];
  for (const [control] of text.matchAll(BIDI)) {
    if (control === "\u202d" || control === "\u202e") return control;
    if (control === "\u202c" || control === "\u2069") {
      const opener = open.pop();
      if (opener === undefined) return control;
      if (opener >= "\u2066" !== (control === "\u2069")) return control;
    } else open.push(control);
  }
  return open[0];
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
