import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokens } from "#lib/event/normalise";
import { placementOf } from "#lib/event/placement";
import { LANGUAGES } from "#lib/event/vocabularies";
import { matches } from "#lib/query/matches";
import { readViews } from "#lib/tour/tour";
import { readDossier } from "./dossier";

const text = readFileSync(
  new URL("./dossiers/syria-ceasefire-2016.geojson", import.meta.url),
  "utf8",
);
const dossier = readDossier(text);
const [report] = dossier.reports;

/** Every text by language in a value, wherever it stands. */
function localizedIn(value: unknown): Record<string, string>[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [value as Record<string, string>];
  return Object.values(value).flatMap(localizedIn);
}

describe("the shipped dossier", () => {
  it("is sound, and holds eight events of one unsigned report without its text", () => {
    expect(dossier.rejections).toEqual([]);
    expect(dossier.events).toHaveLength(8);
    expect(dossier.reports).toHaveLength(1);
    expect(report).toMatchObject({ publisher: null, lang: "ar", published: "2016-12-29" });
    expect(report).not.toHaveProperty("text");
    expect(report).not.toHaveProperty("url");
  });

  it("has a tour of five views that can all be shown and match events, with titles in four languages", () => {
    const [tour, ...others] = dossier.tours;
    expect(others).toEqual([]);
    const { shown, skipped } = readViews(tour?.views ?? []);
    expect([shown.length, skipped]).toEqual([5, []]);
    for (const { title } of shown) expect(Object.keys(title)).toEqual([...LANGUAGES]);
    const counts = shown.map(
      ({ filter }) =>
        dossier.events.filter((event) => matches(filter, event, () => undefined)).length,
    );
    expect(counts).toEqual([8, 2, 1, 3, 8]);
  });

  it("has six events at a place, one across a country and one without a place", () => {
    const classes = dossier.events.map((event) => placementOf(event).class).sort();
    expect(classes).toEqual([...Array(6).fill("point"), "area", "unplaced"].sort());
  });

  it("announces the two statements in Moscow, and says from what the place is inferred", () => {
    const moscow = dossier.events
      .flatMap((event) => event.properties.places)
      .filter(({ id }) => id === "moscow");
    expect(moscow).toHaveLength(2);
    for (const place of moscow)
      expect(place).toMatchObject({ role: "dateline", evidence: "inferred", why: {} });
  });

  it("says everything in four languages", () => {
    const texts = localizedIn(dossier);
    expect(texts.length).toBeGreaterThan(50);
    for (const words of texts) expect(Object.keys(words).sort()).toEqual([...LANGUAGES].sort());
  });

  it("gives one id one name, and one place one position", () => {
    const seen = new Map<string, string>();
    for (const { properties } of dossier.events) {
      const named = [
        ...properties.actors.map(({ id, name }) => ["actor", id, name] as const),
        ...properties.sources
          .flatMap(({ attributedTo = [] }) => attributedTo)
          .map(({ id, name }) => ["actor", id, name] as const),
        ...properties.places.map(
          ({ id, name, country, position }) => ["place", id, [name, country, position]] as const,
        ),
      ];
      for (const [what, id, said] of named) {
        const key = `${what} ${id}`;
        expect(seen.get(key) ?? JSON.stringify(said), key).toBe(JSON.stringify(said));
        seen.set(key, JSON.stringify(said));
      }
    }
  });

  it("relates events only to events that it holds", () => {
    const ids = new Set(dossier.events.map(({ id }) => id));
    const targets = dossier.events.flatMap(({ properties }) => properties.relations);
    expect(targets.length).toBeGreaterThan(0);
    for (const { target } of targets) expect(ids).toContain(target);
  });

  it("grades nothing: one source, F and 6, until an editor does", () => {
    for (const { properties } of dossier.events) {
      expect(properties.verification).toEqual({ status: "single-source", credibility: 6 });
      for (const { reliability } of properties.sources) expect(reliability).toBe("F");
    }
  });

  it("speaks loaded words only in quotation marks", () => {
    const loaded =
      /regime|liberat|terroris|террорис|режим|освобожд|terörist|rejim|إرهابي|نظام|محرر/giu;
    for (const words of localizedIn(dossier))
      for (const said of Object.values(words))
        for (const { index } of said.matchAll(loaded))
          expect("“«", said).toContain(said[index - 1] ?? "none");
  });
});

const reports = new URL("../../../shared/reports/", import.meta.url);
const absent = !existsSync(reports);
const why = absent ? " (skipped: ../shared/reports is absent)" : "";

describe.skipIf(absent)(`the shipped dossier against the report${why}`, () => {
  const read = (name: string) => readFileSync(new URL(name, reports), "utf8");
  const source = absent ? "" : read("2016-12-29-syria-ceasefire.ar.txt");
  const expected = absent
    ? { events: [] }
    : JSON.parse(read("2016-12-29-syria-ceasefire.expected.json"));

  it("carries the length and the hash of the report", () => {
    expect(report?.length).toBe(source.length);
    expect(report?.sha256).toBe(createHash("sha256").update(source).digest("hex"));
  });

  it("says of each event what the careful reading says", () => {
    for (const wanted of expected.events) {
      const event = dossier.events[wanted.n - 1];
      if (!event) throw new Error(`no event ${wanted.n}`);
      const { properties } = event;
      const { class: placed, marks } = placementOf(event);
      const anchor = marks.find((mark) => mark.anchor)?.place;
      expect(properties).toMatchObject({
        kind: wanted.kind,
        occurrence: wanted.occurrence,
        when: wanted.when,
      });
      expect(properties.sources.map(({ chars }) => chars)).toEqual(wanted.chars);
      expect(placed).toBe(wanted.class);
      expect(anchor?.role ?? null).toBe(wanted.role);
      expect(anchor?.precision ?? null).toBe(wanted.precision);
      expect(anchor?.evidence ?? "stated").toBe(wanted.evidence ?? "stated");
      const subjects = properties.places.filter(({ role }) => role === "subject");
      expect(subjects.map(({ name }) => name.en)).toEqual(wanted.subjects ?? []);
      for (const [role, name] of wanted.actors ?? [])
        expect(properties.actors.some((a) => a.role === role && a.name.en === name)).toBe(true);
      const measures = (wanted.measures ?? []).map(
        ({ chars: _, ...measure }: { chars: unknown }) => measure,
      );
      expect(properties.measures.map(({ reported: _, ...measure }) => measure)).toEqual(measures);
      for (const [i, { chars }] of (wanted.measures ?? []).entries()) {
        const written = source.slice(...(chars as [number, number]));
        expect(written).toContain(properties.measures[i]?.reported?.value);
        expect(written).toContain(properties.measures[i]?.reported?.unit);
      }
    }
  });

  it("points to whole words of the report", () => {
    for (const { properties } of dossier.events)
      for (const { chars } of properties.sources) {
        if (!chars) throw new Error("a source of the dossier says where in the report it stands");
        const [start, end] = chars;
        expect(end).toBeLessThanOrEqual(source.length);
        expect(source.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}.”"]$/su);
        expect(source.slice(end)).toMatch(/^([^\p{L}\p{N}]|$)/u);
      }
  });

  it("says it in its own words: no seven words in a row are the report's", () => {
    const theirs = ` ${tokens(source).join(" ")} `;
    for (const { ar = "" } of localizedIn(dossier)) {
      const ours = tokens(ar);
      for (let i = 0; i + 7 <= ours.length; i++)
        expect(theirs).not.toContain(` ${ours.slice(i, i + 7).join(" ")} `);
      if (ours.length > 4) expect(theirs).not.toContain(` ${ours.join(" ")} `);
    }
  });
});
