import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import type { Candidate, ReadResult } from "./candidate";
import type { Chars } from "./fold";
import { readReport } from "./read-report";
import type { LabelledReport } from "./score";

const gazetteer = loadGazetteer();
const folder = new URL("./reports/", import.meta.url).pathname;
const WIRE = "../shared/reports/2016-12-29-syria-ceasefire.ar.txt";

const labelled = ["development", "held-out", "fresh"].flatMap((half) =>
  readdirSync(`${folder}${half}`).map((file): [string, string, string] => {
    const report: LabelledReport = JSON.parse(readFileSync(`${folder}${half}/${file}`, "utf8"));
    return [`${half}/${file}`, report.text.join("\n"), report.published];
  }),
);

const overlap = (a: Chars, b: Chars) => a[0] < b[1] && b[0] < a[1];

/** Whether a stretch is of whole words. */
function isWhole(text: string, [start, end]: Chars): boolean {
  const isIn = (at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  return start < end && !isIn(start) && !isIn(end);
}

/** A name and each run of its words: "the east of Aleppo", "east of Aleppo", "Aleppo". */
function runsOf(words: string): string[] {
  const all = words.split(" ");
  return all.flatMap((_, from) =>
    all.slice(from).map((__, length) => all.slice(from, from + length + 1).join(" ")),
  );
}

/** Every value of a candidate whose characters do not say it, in words. */
function unsaid(text: string, result: ReadResult, candidate: Candidate): string[] {
  const cut = (chars: readonly Chars[]) => chars.map((one) => text.slice(...one));
  const squeezed = (words: string) => words.replace(/\s+/g, " ").trim();
  const { kind, when, places, measures, actors, attributedTo } = candidate;
  const lang = result.lang ?? "en";
  const events = result.mentions.filter(({ type }) => type === "event");
  /** A verb of saying makes a statement and is no mention; "this agreement" is whole words at least. */
  const tells = (one: Chars) =>
    kind.value === "statement" ||
    (isWhole(text, one) &&
      events.some(
        ({ label, chars }) => label.includes(kind.value) && chars.some((at) => overlap(at, one)),
      ));
  const names = (id: string, words: string) => {
    const { within } = gazetteer.gazetteer.byId(id) ?? {};
    return runsOf(squeezed(words)).some((run) =>
      gazetteer.gazetteer.find(run, { lang }).some(({ place }) => [id, within].includes(place.id)),
    );
  };
  /** "The Syrian south", "the eastern quarters of Aleppo": no name of the gazetteer, but a mention. */
  const mentionedAs = (id: string, found: readonly Chars[]) =>
    result.mentions.some(
      ({ type, label, chars }) =>
        type === "place" && label === id && String(chars) === String(found),
    );
  const faults: string[] = [];
  const check = (what: string, chars: readonly Chars[], said: boolean) => {
    if (!said) faults.push(`${what}: ${JSON.stringify(cut(chars))}`);
  };
  check(
    `kind ${kind.value}`,
    kind.chars,
    kind.chars.some(tells) && kind.chars.every((one) => isWhole(text, one)),
  );
  if (when)
    check(
      `when ${when.value}`,
      when.chars,
      when.chars.every((one) => isWhole(text, one)),
    );
  for (const { place, evidence, chars } of places)
    if (evidence === "stated")
      check(
        `place ${place.id}`,
        chars,
        cut(chars).every((words) => names(place.id, words)) || mentionedAs(place.id, chars),
      );
  for (const { of, reported, chars } of measures)
    check(
      `${of} ${reported.value} ${reported.unit}`,
      chars,
      cut(chars).some(
        (words) =>
          squeezed(words).includes(squeezed(reported.value)) &&
          squeezed(words).includes(squeezed(reported.unit)),
      ),
    );
  for (const { name, chars } of actors)
    check(
      `actor ${name}`,
      chars,
      cut(chars).some((words) => squeezed(words) === squeezed(name)),
    );
  for (const { value, chars } of attributedTo)
    check(
      `speaker ${value}`,
      chars,
      cut(chars).some((words) => squeezed(words) === squeezed(value)),
    );
  return faults;
}

describe("each value stands in the characters that are given for it", () => {
  const unsaidIn = (text: string, published: string) => {
    const result = readReport(text, { published, gazetteer });
    return result.candidates.flatMap((one) => unsaid(text, result, one));
  };

  it.each(labelled)("%s", (_, text, published) => {
    expect(unsaidIn(text, published)).toEqual([]);
  });

  it.skipIf(!existsSync(WIRE))("the wire of 29 December 2016, where it is there", () => {
    expect(unsaidIn(readFileSync(WIRE, "utf8"), "2016-12-29")).toEqual([]);
  });
});
