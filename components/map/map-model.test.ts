import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COUNTRY_LABELS } from "#geo/areas/country-labels";
import { LANGUAGES, type PlaceRole } from "#lib/event/vocabularies";
import { readDossier } from "#lib/import/dossier";
import { speak } from "#lib/messages/speak";
import { type MapQuestion, mapProps } from "./map-model";

const { events } = readDossier(
  readFileSync(
    new URL("../../lib/import/dossiers/syria-ceasefire-2016.geojson", import.meta.url),
    "utf8",
  ),
);
const id = (name: string) => `syria-2016-12-29-${name}`;

/** A square where Syria is, which is enough for an arc to end at. */
const SQUARE = [
  [
    [
      [36, 33],
      [42, 33],
      [42, 37],
      [36, 37],
      [36, 33],
    ],
  ],
];

function ask(part: Partial<MapQuestion> = {}) {
  return mapProps({
    words: speak("en"),
    filter: {},
    matched: events,
    selected: undefined,
    tiles: undefined,
    extent: undefined,
    camera: undefined,
    geography: {
      labelAt: (code) => COUNTRY_LABELS.get(code)?.position,
      bordersOf: (code) => (code === "SY" ? SQUARE : []),
    },
    base: { kind: "embedded", tiles: "", minzoom: 0, maxzoom: 10, attribution: "" },
    embedded: { tiles: "", maxzoom: 10, detail: 9, attribution: "" },
    ...part,
  });
}
const select = (name: string) => events.find((event) => event.id === id(name));

describe("mapProps", () => {
  it("gives no row and no label to an event that has only a country, or no place", () => {
    const { rows = [], labels } = ask();
    const there = [...rows.filter(({ anchor }) => anchor), ...labels.flatMap(({ ids }) => ids)];
    expect(JSON.stringify(there)).not.toContain(id("ceasefire"));
    expect(JSON.stringify(there)).not.toContain(id("hijab-statement"));
    expect(rows.filter(({ anchor }) => anchor)).toHaveLength(6);
  });

  it("lists an announcement with its tab, what is planned hollow, and a subject as told about", () => {
    const entry = (name: string, role?: PlaceRole) =>
      ask({ filter: role ? { role: [role] } : {} }).entries.find((one) => one.id === id(name));
    expect(entry("ministers-call")?.mark).toMatchObject({ role: "dateline" });
    expect(entry("astana-talks")?.mark).toMatchObject({ role: "venue", occurrence: "planned" });
    expect(entry("ministers-call", "subject")).toMatchObject({
      mark: { class: "area" },
      place: { text: "About Syria" },
      rest: ", about 29 Dec 2016",
    });
    expect(ask({ filter: { role: ["subject"] } }).areas).toMatchObject([{ name: "About Syria" }]);
  });

  it("draws the country once, by its shape, with its event and group", () => {
    expect(ask().areas).toMatchObject([
      {
        id: "SY",
        shape: { type: "country", code: "SY" },
        name: "Across Syria",
        groups: ["diplomacy"],
        ids: [id("ceasefire")],
      },
    ]);
  });

  it("says beside each mark what must not be missed", () => {
    const lines = Object.fromEntries(ask().labels.map(({ name, line }) => [name, line]));
    expect(lines).toMatchObject({
      "Eastern Aleppo": "2 clearances",
      Moscow: "2 statements, announced here",
      Astana: "talks, planned, January 2017",
      Ankara: "meeting, ongoing",
    });
  });

  it("outlines a country that statements are about, and counts it nowhere", () => {
    const { asides, areas, rows = [] } = ask();
    expect(asides.find(({ text }) => text === "about Syria")).toMatchObject({
      shape: { type: "country", code: "SY" },
      marked: false,
    });
    expect(asides.find(({ text }) => text === "about Astana")).toMatchObject({ marked: true });
    expect(areas.flatMap(({ ids }) => ids)).toEqual([id("ceasefire")]);
    expect(rows.filter(({ anchor }) => anchor)).toHaveLength(6);
  });

  it("draws 966 ha as one disc: nine mosques have no area", () => {
    expect(ask().discs.map(({ squareMetres }) => squareMetres)).toEqual([9_660_000]);
  });

  it("says how far off a place may be, once a place", () => {
    const texts = ask().doubts.map(({ text }) => text);
    expect(texts).toContain("placed to within 4.7 km");
    expect(texts).toHaveLength(4);
  });

  it("has arcs for the selected event alone, dashed to what is planned", () => {
    expect(ask().arcs).toEqual([]);
    const [arc, ...more] = ask({ selected: select("ministers-call") }).arcs;
    expect(more).toEqual([]);
    expect(arc).toMatchObject({ id: id("astana-talks"), dashed: true });
  });

  it("ends an arc to a country at its border, away from the marks there", () => {
    const arcs = ask({ selected: select("astana-talks") }).arcs;
    const end = arcs
      .find((arc) => arc.id === id("ceasefire"))
      ?.parts.at(-1)
      ?.at(-1);
    expect(SQUARE[0]?.[0]).toContainEqual(end);
    expect(arcs.map((arc) => arc.id)).toHaveLength(3);
  });

  it("has no arc between two events at one position", () => {
    expect(ask({ selected: select("aleppo-buildings") }).arcs).toEqual([]);
  });

  it.each(LANGUAGES)(
    "has words for every label in %s, and no vowel sign MapLibre would misplace",
    (lang) => {
      const { labels, doubts, discs, asides } = ask({ words: speak(lang) });
      const said = JSON.stringify([labels, doubts, discs, asides]);
      expect(said).not.toMatch(/[\u064B-\u0652]/);
      expect(said).not.toMatch(/marks\./);
      for (const { name, line } of labels) expect(name && line).not.toBe("");
    },
  );
});
