import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { NewsEvent } from "#lib/event/news-event";
import { speak } from "#lib/messages/speak";
import { createEventIndex } from "#lib/query/columnar-index";
import type { Filter } from "#lib/query/filter";
import type { Fresh } from "./snapshot";
import { isNight } from "./use-screen";
import { wallView } from "./wall-model";
import { ageInWords, timeIn, timeOfDay } from "./wall-times";

const dossier = JSON.parse(
  await readFile("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
);
const events: readonly NewsEvent[] = dossier.features;
const index = createEventIndex(() => undefined);
for (const event of events) index.put(event);

const ground = {
  geography: { labelAt: () => [38.5, 35] as const, bordersOf: () => [] },
  base: { kind: "style", url: "/style.json" } as const,
  embedded: { tiles: "", maxzoom: 7, detail: 8, attribution: "" },
};

function viewOf(filter: Filter, fresh: ReadonlyMap<string, Fresh> = new Map()) {
  const { counts, extent, all = [] } = index.answer(filter, { limit: 50, few: 500 });
  const listed = all.flatMap((id) => events.filter((event) => event.id === id));
  return wallView({
    words: speak("en"),
    title: { text: "All", lang: "en", dir: "ltr" },
    filter,
    answer: {
      counts,
      covered: index.covered(filter),
      events: listed,
      matched: listed,
      ...(extent ? { extent } : {}),
    },
    fresh,
    map: { ...ground, camera: undefined, tiles: "/api/tiles/{z}/{x}/{y}?rev=1" },
  });
}

describe("a view of a wall", () => {
  it("names three events at most, and says of how many", () => {
    const { rows, latest, counts } = viewOf({});
    expect(rows).toHaveLength(3);
    expect(latest.slice(1)).toEqual(["Latest 1 of 8", "Latest 2 of 8", "Latest 3 of 8"]);
    expect(counts.sentence).toBe("8 events: 6 at a place, 1 across a country, 1 without a place");
  });

  it("has the clocks of the places on the screen, and no others", () => {
    const zones = (filter: Filter) => viewOf(filter).clocks.map(({ name }) => name.text);
    expect(zones({})).toEqual(["Ankara", "Damascus", "Moscow", "Astana"]);
    expect(zones({ kind: ["talks"] })).toEqual(["Astana"]);
  });

  it("puts first what changed lately, whatever its date", () => {
    const id = "syria-2016-12-29-aleppo-clearance";
    const fresh = new Map([
      [id, { word: "corrected", recordedAt: "2026-11-25T10:00:00Z" } as const],
    ]);
    expect(viewOf({}).rows.map((row) => row.id)).not.toContain(id);
    expect(viewOf({}, fresh).rows[0]).toMatchObject({ id, fresh: { word: "corrected" } });
  });

  it("shows the circle of uncertainty whole", () => {
    const { extent = [0, 0, 0, 0] } = viewOf({ kind: ["clearance"] }).map;
    const [, south, , north] = extent;
    expect((north - south) * 111_195).toBeGreaterThan(2 * 4_000);
  });

  it("asks for tiles where the events are too many for a page", () => {
    const many = Array.from({ length: 201 }, (_, i) => ({
      ...(events[6] as NewsEvent),
      id: `e${i}`,
    }));
    const covered = index.covered({});
    const view = wallView({
      words: speak("en"),
      title: { text: "All", lang: "en", dir: "ltr" },
      filter: {},
      answer: { counts: index.counts({}), covered, events: many.slice(0, 3), matched: many },
      fresh: new Map(),
      map: { ...ground, camera: undefined, tiles: "/api/tiles/{z}/{x}/{y}?rev=1" },
    });
    expect(view.map.rows).toBeUndefined();
    expect(view.map.tiles).toBe("/api/tiles/{z}/{x}/{y}?rev=1");
    expect(view.map.covered).toEqual([{ id: "SY", groups: ["diplomacy"] }]);
  });
});

describe("times on a wall", () => {
  const noon = Date.parse("2026-11-25T12:00:00Z");

  it("are of the place they are named after", () => {
    expect(timeIn("en-GB", "Asia/Damascus", noon)).toBe("15:00");
    expect(timeIn("en-GB", "Asia/Almaty", noon)).toBe("17:00");
  });

  it("have a date where they are not of today, and say UTC where they are", () => {
    expect(timeOfDay("en-GB", "Europe/London", noon, noon + 60_000)).toBe("12:00");
    expect(timeOfDay("en-GB", "UTC", noon, noon + 60_000)).toBe("12:00 UTC");
    expect(timeOfDay("en-GB", "Europe/London", noon, noon + 86_400_000)).toBe("25 Nov, 12:00");
  });

  it("say an age no finer than one can use", () => {
    const ages = [40_000, 18 * 60_000, 5 * 3_600_000, 72 * 3_600_000];
    expect(ages.map((ms) => ageInWords("en-GB", ms))).toEqual([
      "40 seconds",
      "18 minutes",
      "5 hours",
      "3 days",
    ]);
    expect(ageInWords("ar-u-nu-latn", 18 * 60_000)).toBe("18 دقيقة");
  });
});

describe("the night of a wall", () => {
  it.each([
    ["22-6", 23, true],
    ["22-6", 5, true],
    ["22-6", 6, false],
    ["1-5", 3, true],
    ["1-5", 5, false],
    ["late", 23, false],
    [null, 23, false],
  ])("%s at %s is %s", (night, hour, dim) => {
    expect(isNight(night, hour)).toBe(dim);
  });
});
