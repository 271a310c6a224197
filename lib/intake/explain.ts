import type { Candidate, Mention, MentionType, ReadResult } from "./candidate";

/** Colours of a terminal by what was recognised. */
const COLOUR: Readonly<Record<MentionType, number>> = {
  event: 31,
  place: 32,
  "not-a-place": 90,
  time: 36,
  measure: 33,
  speaker: 35,
  body: 35,
  people: 90,
};

const RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A report with every mention in ‹brackets› and a number, the list of what each was taken for and
 * why, the candidates, and what could not be read. With `colour` mentions are underlined in the
 * colour of what they are; without it nothing is lost. Every piece of the report stands in a
 * direction isolate, so that Arabic reads right to left and the labels left to right.
 */
export function explain(text: string, result: ReadResult, { colour = false } = {}): string {
  const numbered = result.mentions.map((mention, i) => ({ mention, n: i + 1 }));
  const parts = result.sentences.map(({ chars: [start, end] }) => {
    const here = numbered.filter(
      ({ mention }) =>
        (mention.chars[0]?.[0] ?? -1) >= start && (mention.chars[0]?.[1] ?? 0) <= end,
    );
    return [
      marked(text, start, end, here, colour),
      ...here.map(({ mention, n }) => label(text, mention, n, colour)),
      "",
    ].join("\n");
  });
  return [
    ...parts,
    `${result.candidates.length} ${result.candidates.length === 1 ? "candidate" : "candidates"}`,
    ...result.candidates.map((candidate, i) => inWords(text, candidate, i + 1)),
    "",
    result.problems.length === 0 ? "No problems." : "Problems",
    ...result.problems.map(
      ({ message, chars }) => `  ${chars ? `${chars[0]}–${chars[1]}: ` : ""}${message}`,
    ),
  ].join("\n");
}

interface Numbered {
  readonly mention: Mention;
  readonly n: number;
}

function marked(
  text: string,
  start: number,
  end: number,
  here: readonly Numbered[],
  colour: boolean,
): string {
  const opens = new Map<number, Numbered[]>();
  const closes = new Map<number, Numbered[]>();
  for (const one of here) {
    const [from, to] = one.mention.chars[0] ?? [start, start];
    opens.set(from, [...(opens.get(from) ?? []), one]);
    closes.set(to, [one, ...(closes.get(to) ?? [])]);
  }
  let out = "";
  for (let at = start; at <= end; at++) {
    for (const { mention, n } of closes.get(at) ?? [])
      out += `›${n}${colour && mention ? "\u001b[0m" : ""}`;
    for (const { mention } of opens.get(at) ?? [])
      out += `${colour ? `\u001b[4;${COLOUR[mention.type]}m` : ""}‹`;
    if (at < end) out += text[at];
  }
  return isolated(out.replace(/\s+/g, " "));
}

/** U+2067 or U+2066 … U+2069: the text keeps its own direction within the line. */
function isolated(text: string): string {
  return `${RTL.test(text) ? "\u2067" : "\u2066"}${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;
}

function label(
  text: string,
  { type, label: what, why, confidence, chars }: Mention,
  n: number,
  colour: boolean,
): string {
  const [start, end] = chars[0] ?? [0, 0];
  const name = colour ? `\u001b[${COLOUR[type]}m${type}\u001b[0m` : type;
  return `  ${String(n).padStart(3)} ${name} ${what} ${isolated(text.slice(start, end))} (${percent(confidence)}: ${why})`;
}

function inWords(text: string, candidate: Candidate, n: number): string {
  const { kind, occurrence, when, places, measures, attributedTo, sources, partOf, confidence } =
    candidate;
  const lines = [
    `  ${n}. ${kind.value}, ${occurrence.value}, ${when?.value ?? "no date"} (${percent(confidence)})`,
    ...places.map(
      ({ role, place, precision, evidence, why, alternatives }) =>
        `     ${role} ${place.names.en ?? place.id}, ${precision}${evidence === "inferred" ? ", inferred" : ""}: ${why}${alternatives.length > 0 ? `; or ${alternatives.map((other) => `${other.names.en} (${other.country ?? "?"})`).join(", ")}` : ""}`,
    ),
    ...measures.map(
      ({ of, value, low, high, unit, basis, since, asOf }) =>
        `     ${of} ${low !== undefined || high !== undefined ? `${low ?? "?"}–${high ?? "?"}` : value}${unit === "1" ? "" : ` ${unit}`}, ${basis}${since ? ` since ${since}` : ""} as of ${asOf}`,
    ),
    ...(attributedTo.length > 0
      ? [`     says ${attributedTo.map(({ value }) => isolated(value)).join(", by way of ")}`]
      : []),
    ...(partOf === undefined ? [] : [`     part of ${partOf + 1}`]),
    ...sources.map(
      ([start, end]) =>
        `     ${start}–${end} ${isolated(text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, " "))}`,
    ),
  ];
  return lines.join("\n");
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
