import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import type { Candidate } from "./candidate";
import { readReport } from "./read-report";

const FILE = "../shared/reports/2016-12-29-syria-ceasefire";
const isHere = existsSync(`${FILE}.ar.txt`) && existsSync(`${FILE}.expected.json`);

interface ExpectedMeasure {
  readonly of: string;
  readonly value: number;
  readonly chars: readonly [number, number];
}

interface ExpectedEvent {
  readonly kind: string;
  readonly occurrence: string;
  readonly when: string;
  readonly anchor: string | null;
  readonly role: string | null;
  readonly precision: string | null;
  readonly evidence?: string;
  readonly chars: readonly (readonly [number, number])[];
  readonly measures?: readonly ExpectedMeasure[];
}

const ANCHORS: Readonly<Record<string, string>> = {
  Syria: "syria",
  Astana: "astana",
  Ankara: "ankara",
  Moscow: "moscow",
  "Aleppo, eastern neighbourhoods": "eastern-aleppo",
};

const overlap = (a: readonly [number, number], b: readonly [number, number]) =>
  a[0] < b[1] && b[0] < a[1];

const told = ({ kind, occurrence, when, places, measures }: Candidate) => {
  const anchor = places.find(({ role }) => role !== "subject");
  return {
    kind: kind.value,
    occurrence: occurrence.value,
    when: when?.value,
    anchor: anchor?.place.id ?? null,
    role: anchor?.role ?? null,
    precision: anchor?.precision ?? null,
    evidence: anchor?.evidence ?? "stated",
    measures: measures.map(({ of, value, unit, basis, since, asOf }) => ({
      of,
      value,
      unit,
      basis,
      since,
      asOf,
    })),
  };
};

describe.skipIf(!isHere)(
  "the report of 29 December 2016 (skipped where ../shared is absent)",
  () => {
    const text = isHere ? readFileSync(`${FILE}.ar.txt`, "utf8") : "";
    const expected: { events: ExpectedEvent[]; notPlaces: string[] } = isHere
      ? JSON.parse(readFileSync(`${FILE}.expected.json`, "utf8"))
      : { events: [], notPlaces: [] };
    const result = readReport(text, { published: "2016-12-29", gazetteer: loadGazetteer() });

    it("gives its eight events and no ninth, each with kind, occurrence, time, place and measures", () => {
      const wanted = expected.events.map((event) => ({
        kind: event.kind,
        occurrence: event.occurrence,
        when: event.when,
        anchor: event.anchor === null ? null : (ANCHORS[event.anchor] ?? event.anchor),
        role: event.role,
        precision: event.precision,
        evidence: event.evidence ?? "stated",
        measures: (event.measures ?? []).map(({ chars: _, ...measure }) => measure),
      }));
      const by = (a: { kind: string; when?: string | undefined }, b: typeof a) =>
        `${a.kind}${a.when}`.localeCompare(`${b.kind}${b.when}`);
      const sorted = <T extends { kind: string; when?: string | undefined; anchor: string | null }>(
        events: T[],
      ) => events.sort((a, b) => by(a, b) || String(a.anchor).localeCompare(String(b.anchor)));
      expect(sorted(result.candidates.map(told))).toEqual(sorted(wanted));
    });

    it("shows for each event a stretch of the report that tells it, and for each measure its words", () => {
      for (const event of expected.events) {
        const anchor = event.anchor === null ? undefined : ANCHORS[event.anchor];
        const found = result.candidates.filter(
          ({ kind, places, sources }) =>
            kind.value === event.kind &&
            places.find(({ role }) => role !== "subject")?.place.id === anchor &&
            event.chars.every((chars) => sources.some((source) => overlap(source, chars))),
        );
        expect(found.length, event.kind).toBeGreaterThan(0);
        for (const measure of event.measures ?? [])
          expect(
            found.some(({ measures }) =>
              measures.some(
                ({ of, value, chars }) =>
                  of === measure.of &&
                  value === measure.value &&
                  chars.some((one) => overlap(one, measure.chars)),
              ),
            ),
          ).toBe(true);
      }
    });

    it("takes neither Riyadh, Riyad Hijab, Moscow nor Tehran for a place, and no event stands in Damascus", () => {
      const stated = result.candidates
        .flatMap(({ places }) => places)
        .filter(({ evidence }) => evidence === "stated");
      for (const id of ["riyadh", "moscow", "tehran", "damascus", "aleppo", "turkey", "russia"])
        expect(stated.map(({ place }) => place.id)).not.toContain(id);
      expect(
        result.mentions.filter(({ type, place }) => type === "place" && place?.id === "riyadh"),
      ).toEqual([]);
    });

    it("raises the contradiction about whom the agreement covers, at the words that cover", () => {
      const found = result.problems.filter(({ code }) => code === "contradiction");
      expect(found).toHaveLength(1);
      expect(text.slice(...(found[0]?.chars ?? [0, 0]))).toMatch(/^يشمل/);
    });

    it("names who is quoted, by way of whom, and takes the day's work for part of the running total", () => {
      const statements = result.candidates.filter(({ kind }) => kind.value === "statement");
      expect(
        statements.some(
          ({ attributedTo }) =>
            attributedTo.length === 2 && attributedTo[1]?.value.includes("انترفاكس"),
        ),
      ).toBe(true);
      const [whole, part] = result.candidates.filter(({ kind }) => kind.value === "clearance");
      expect(part?.partOf).toBe(result.candidates.indexOf(whole as Candidate));
    });
  },
);
