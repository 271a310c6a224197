import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Named, NewsEvent, Place } from "#lib/event/news-event";
import { placementAt } from "#lib/event/placement";
import { readDossier } from "#lib/import/dossier";
import type { Filter } from "#lib/query/filter";
import { generateEvents } from "#lib/query/generate";
import { matches, placeUnder } from "#lib/query/matches";

const { events } = readDossier(
  readFileSync("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8"),
);
const unsigned = () => undefined;

/** The endings of the ids of the dossier's events that match. */
function found(filter: Filter): string[] {
  return events
    .filter((event) => matches(filter, event, unsigned))
    .map(({ id }) => id.replace("syria-2016-12-29-", ""))
    .sort();
}

const CEASEFIRE = "ceasefire";
const CALL = "ministers-call";
const LAVROV = "lavrov-statement";
const HIJAB = "hijab-statement";
const TALKS = "astana-talks";
const CLEARANCES = ["aleppo-buildings", "aleppo-clearance"];

const [blank] = generateEvents(1);

function eventWith(changes: Partial<NewsEvent["properties"]>, id = "e"): NewsEvent {
  if (!blank) throw new Error("the generator made nothing");
  const properties = { ...blank.properties, places: [], actors: [], ...changes };
  return { ...blank, id, geometry: null, properties };
}

function place(role: Place["role"], country: string, changes: Partial<Place> = {}): Place {
  const position = [37, 36] as const;
  const where = { position, coordinateUncertaintyInMeters: 5000 };
  const base = { role, country, precision: "city", evidence: "stated", name: { en: country } };
  return { ...base, ...where, ...changes } as Place;
}

const matchesOne = (filter: Filter, event: NewsEvent) => matches(filter, event, unsigned);

describe("no filter", () => {
  it("matches everything", () => expect(found({})).toHaveLength(8));
});

describe("days", () => {
  it("match where the event's days overlap those asked for, both ends included", () => {
    expect(found({ from: "2017-01-31" })).toEqual([TALKS]);
    expect(found({ to: "2016-12-05" })).toEqual(["aleppo-clearance"]);
    expect(found({ to: "2016-12-04" })).toEqual([]);
    expect(found({ from: "2016-12-30", to: "2016-12-31" })).toEqual([]);
    expect(found({ from: "2016-12-28", to: "2016-12-28" })).toEqual([...CLEARANCES, CEASEFIRE]);
  });

  it("are not widened by a doubtful date", () => {
    expect(found({ from: "2016-12-30" })).toEqual([TALKS]);
  });

  it("match open ranges on their open side for ever", () => {
    const since = eventWith({ when: "2016-12-05/.." });
    expect(matchesOne({ from: "2999-01-01" }, since)).toBe(true);
    expect(matchesOne({ to: "2016-12-04" }, since)).toBe(false);
  });
});

describe("place clauses", () => {
  it("ask about the anchor and no other place", () => {
    expect(found({ country: ["SY"] })).toEqual([...CLEARANCES, CEASEFIRE]);
    expect(found({ country: ["RU"] })).toEqual([LAVROV, CALL]);
    expect(found({ precision: ["country"] })).toEqual([CEASEFIRE]);
    expect(found({ precision: ["none"] })).toEqual([HIJAB]);
  });

  it("ask, with a role, about a place of that role, where the event then stands", () => {
    const filter: Filter = { role: ["subject"], country: ["KZ"] };
    expect(found(filter)).toEqual([HIJAB, CALL]);
    const call = events.find(({ id }) => id.endsWith(CALL));
    if (!call) throw new Error("the dossier has no ministers' call");
    expect(placeUnder(filter, call)?.id).toBe("astana");
    expect(placeUnder({}, call)?.id).toBe("moscow");
  });

  it("must all be met by one and the same place", () => {
    const event = eventWith({
      places: [
        place("subject", "SY", { precision: "exact" }),
        place("subject", "TR", { precision: "city" }),
      ],
    });
    const role = ["subject"] as const;
    expect(matchesOne({ role, country: ["SY"], precision: ["city"] }, event)).toBe(false);
    expect(matchesOne({ role, country: ["TR"], precision: ["city"] }, event)).toBe(true);
    expect(matchesOne({ role, country: ["SY", "TR"], precision: ["city"] }, event)).toBe(true);
  });

  it("exclude nothing by role alone: an event without such a place is unplaced", () => {
    expect(found({ role: ["dateline"] })).toHaveLength(8);
    expect(found({ role: ["dateline"], precision: ["none"] })).toHaveLength(6);
    for (const event of events.filter(({ id }) => id.includes("aleppo")))
      expect(placementAt(event, placeUnder({ role: ["dateline"] }, event)).class).toBe("unplaced");
  });

  it("never take an event without a place for one in a country or a box", () => {
    expect(found({ precision: ["none"], country: ["SY"] })).toEqual([]);
    expect(found({ bbox: [-180, -90, 180, 90] })).not.toContain(HIJAB);
  });
});

describe("a box", () => {
  it("holds the points in it, and the country areas that reach into it", () => {
    expect(found({ bbox: [37, 36, 37.5, 36.5] })).toEqual([...CLEARANCES, CEASEFIRE]);
    expect(found({ bbox: [40, 34, 40.1, 34.1] })).toEqual([CEASEFIRE]);
    expect(found({ bbox: [71, 51, 72, 52] })).toEqual([TALKS]);
  });

  it("reaches over the antimeridian", () => {
    const fiji = eventWith({ places: [place("scene", "FJ", { position: [-179.5, -17] })] });
    expect(matchesOne({ bbox: [179, -20, -179, -15] }, fiji)).toBe(true);
    expect(matchesOne({ bbox: [-179, -20, 179, -15] }, fiji)).toBe(false);
  });

  it("meets a region where its circle does", () => {
    const position = [0, 0] as const;
    const region = {
      precision: "region",
      position,
      coordinateUncertaintyInMeters: 75_000,
    } as const;
    const event = eventWith({ places: [place("scene", "SY", region)] });
    expect(matchesOne({ bbox: [0.6, -1, 1, 1] }, event)).toBe(true);
    expect(matchesOne({ bbox: [0.7, -1, 1, 1] }, event)).toBe(false);
  });
});

describe("source", () => {
  const wire: Named = { id: "wire", name: { en: "A wire" } };
  const quoted: Named = { id: "minister", name: { en: "A minister" } };

  it("is who is quoted, and by way of whom", () => {
    expect(found({ source: ["interfax"] })).toEqual([LAVROV]);
  });

  it("is the publisher where nobody is quoted, and only there", () => {
    const said = eventWith({
      sources: [{ report: "r", attributedTo: [quoted], reliability: "F" }],
    });
    const reported = eventWith({ sources: [{ report: "r", reliability: "F" }] });
    expect(matches({ source: ["wire"] }, said, () => wire)).toBe(false);
    expect(matches({ source: ["minister"] }, said, () => wire)).toBe(true);
    expect(matches({ source: ["wire"] }, reported, () => wire)).toBe(true);
    expect(matches({ source: ["wire"] }, reported, unsigned)).toBe(false);
  });
});

describe("search", () => {
  it.each(["aleppo", "ALEPPO", "Алеппо", "алеп", "Halep", "حلب", "حَلَب"])(
    "finds Aleppo by %s",
    (q) => expect(found({ q })).toEqual(expect.arrayContaining(CLEARANCES)),
  );

  it.each(["استانا", "أستانا", "أستانة", "Astana", "astan", "Астана", "Nur-Sultan", "Нур-Султан"])(
    "finds Astana by %s",
    (q) => expect(found({ q })).toContain(TALKS),
  );

  it("asks for every word, each as the beginning of some word in any language", () => {
    expect(found({ q: "aleppo mosq" })).toEqual(["aleppo-buildings"]);
    expect(found({ q: "aleppo мечет" })).toEqual(["aleppo-buildings"]);
    expect(found({ q: "leppo" })).toEqual([]);
    expect(found({ q: "aleppo atlantis" })).toEqual([]);
  });

  it("finds by actors", () => expect(found({ q: "Lavrov" })).toContain(LAVROV));

  it("asks nothing when it holds no word", () => expect(found({ q: "…" })).toHaveLength(8));
});
