import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placementOf } from "#lib/event/placement";
import { ACLED_KINDS } from "./acled";
import { readText } from "./import-text.fixture";

const NEW =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
const OLD =
  "EVENT_DATE,YEAR,EVENT_TYPE,SUB_EVENT_TYPE,ACTOR1,ASSOC_ACTOR_1,INTER1,ACTOR2,ASSOC_ACTOR_2,INTER2,INTERACTION,REGION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,LATITUDE,LONGITUDE,SOURCE,SOURCE_SCALE,FATALITIES,TIMESTAMP";

const SHELLING: Readonly<Record<string, string>> = {
  event_id_cnty: "SYR101",
  event_date: "02 June 2023",
  year: "2023",
  time_precision: "1",
  disorder_type: "Political violence",
  event_type: "Explosions/Remote violence",
  sub_event_type: "Shelling/artillery/missile attack",
  actor1: "Military Forces of A (2000-)",
  assoc_actor_1: "Unit One; Unit Two",
  actor2: "Civilians (Syria)",
  iso: "760",
  region: "Middle East",
  country: "Syria",
  admin1: "Idleb",
  location: "Binnish",
  latitude: "35.9567",
  longitude: "36.7128",
  geo_precision: "1",
  source: "Local Network; Wire Agency",
  notes: 'On 2 June 2023, shells fell, "some" of them; nobody says how many.',
  fatalities: "2",
  timestamp: "1686096000",
};

const table = (header: string, ...rows: Readonly<Record<string, string>>[]) =>
  [
    header,
    ...rows.map((row) =>
      header
        .split(",")
        .map((name) => `"${(row[name.toLowerCase()] ?? "").replaceAll('"', '""')}"`)
        .join(","),
    ),
  ].join("\n");

async function theEvent(changes: Readonly<Record<string, string>> = {}, header = NEW) {
  const { events, refused } = await readText(table(header, { ...SHELLING, ...changes }));
  const [event] = events;
  if (!event) throw new Error(refused.join("\n"));
  return event;
}

describe("an ACLED file that is not sound", () => {
  it.each<[what: string, changes: Readonly<Record<string, string>>, says: RegExp]>([
    ["a latitude of 91", { latitude: "91" }, /latitude: found "91"/],
    ["a year 20223", { event_date: "02 June 20223" }, /event_date: found "02 June 20223"/],
    [
      "an unknown precision",
      { geo_precision: "4" },
      /geo_precision: found "4"; expected 1, 2 or 3/,
    ],
    ["an unknown precision in time", { time_precision: "0" }, /time_precision: found "0"/],
    ["deaths in words", { fatalities: "some" }, /fatalities: found "some"; expected a number/],
  ])("has a row with %s refused", async (_what, changes, says) => {
    const { events, refused } = await readText(table(NEW, { ...SHELLING, ...changes }));
    expect(events).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(says)]);
  });

  it("is refused without a column, which it names", async () => {
    const header = NEW.replace("latitude,", "");
    await expect(readText(table(header, SHELLING))).rejects.toThrow(/a file without latitude/);
  });

  it("is not what was asked for: it says what it looks like", async () => {
    const csv = "id,date\n1,2020-01-02\n";
    await expect(readText(csv, { format: "acled" })).rejects.toThrow(
      /looks like csv; expected acled; try --format csv/,
    );
  });

  it("takes no other columns than its own", async () => {
    const columns = new Map([["kind", ["event_type"]]]);
    await expect(readText(table(NEW, SHELLING), { columns })).rejects.toThrow(/--map: found acled/);
  });
});

it("is known by its columns, and can be read as any table all the same", async () => {
  expect((await readText(table(NEW, SHELLING))).file.format).toBe("acled");
  expect((await readText(table(NEW, SHELLING), { format: "csv" })).file.format).toBe("csv");
});

it("keeps all that a row of 31 columns says", async () => {
  const { events, reports } = await readText(table(NEW, SHELLING));
  expect(NEW.split(",")).toHaveLength(31);
  expect(events[0]).toMatchObject({
    id: "SYR101",
    geometry: { type: "Point", coordinates: [36.7128, 35.9567] },
    properties: {
      kind: "explosion",
      title: { en: "Shelling/artillery/missile attack, Binnish, 2 June 2023" },
      summary: { en: SHELLING.notes },
      when: "2023-06-02",
      occurrence: "happened",
      places: [
        {
          role: "scene",
          name: { en: "Binnish" },
          country: "SY",
          precision: "city",
          coordinateUncertaintyInMeters: 5000,
          uncertaintyBasis: "assumed",
        },
      ],
      actors: [
        { id: "military-forces-of-a-2000", role: "party" },
        { id: "unit-one", role: "party" },
        { id: "unit-two", role: "party" },
        { id: "civilians-syria", role: "affected" },
      ],
      measures: [
        { of: "deaths", value: 2, basis: "increment", since: "2023-06-02", asOf: "2023-06-02" },
      ],
      sources: [
        { attributedTo: [{ id: "local-network" }], reliability: "F" },
        { attributedTo: [{ id: "wire-agency" }], reliability: "F" },
      ],
      verification: { status: "single-source", credibility: 6 },
    },
  });
  expect(reports[0]).toMatchObject({
    publisher: { id: "acled", name: { en: "ACLED" } },
    published: "2023-06-07T00:00:00.000Z",
  });
});

it("reads the older export: capitals, no id, no precision, no notes, short dates", async () => {
  const row = { ...SHELLING, event_date: "05-Jan-22" };
  const { events, file } = await readText(table(OLD, row, row));
  expect(file.format).toBe("acled");
  expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  expect(events[0]?.properties).toMatchObject({
    when: "2022-01-05",
    places: [{ name: { en: "Binnish" }, country: "SY", precision: "district" }],
    summary: { en: "Shelling/artillery/missile attack, Binnish, 5 January 2022." },
  });
});

it.each<
  [
    what: string,
    changes: Readonly<Record<string, string>>,
    precision: string,
    drawn: string,
    name: string,
  ]
>([
  ["1", { geo_precision: "1" }, "city", "point", "Binnish"],
  [
    "1 and a part of a town",
    { geo_precision: "1", location: "Aleppo - Hanano" },
    "neighbourhood",
    "point",
    "Aleppo - Hanano",
  ],
  ["2", { geo_precision: "2" }, "district", "point", "Binnish"],
  ["3", { geo_precision: "3" }, "region", "area", "Idleb"],
  [
    "no precision and a region's name",
    { geo_precision: "", location: "Idleb" },
    "region",
    "area",
    "Idleb",
  ],
  ["no position", { latitude: "", longitude: "" }, "country", "area", "Syria"],
])("stands no more precisely than %s allows", async (_what, changes, precision, drawn, name) => {
  const event = await theEvent(changes);
  expect(event.properties.places[0]).toMatchObject({ precision, name: { en: name } });
  expect(placementOf(event).class).toBe(drawn);
});

it.each([
  ["1", "2023-06-02"],
  ["2", "2023-05-30/2023-06-05"],
  ["3", "2023-06"],
])("is dated with time precision %s as %s", async (time_precision, when) => {
  expect((await theEvent({ time_precision })).properties.when).toBe(when);
});

it("tells of no deaths where none are reported", async () => {
  expect((await theEvent({ fatalities: "0" })).properties.measures).toEqual([]);
});

it.each(ACLED_KINDS)("takes %s, %s for %s", async (event_type, sub_event_type, kind) => {
  expect((await theEvent({ event_type, sub_event_type })).properties.kind).toBe(kind);
});

it("calls what nobody knows other, by the name the file has for it", async () => {
  const event = await theEvent({ event_type: "Novelties", sub_event_type: "Something new" });
  expect(event.properties.kind).toBe("other");
  expect(event.properties.title.en).toMatch(/^Something new, /);
});

it("has its table of kinds in this folder's README, row by row", () => {
  const readme = readFileSync(new URL("./README.md", import.meta.url), "utf8");
  const section = readme.split("## Kinds of ACLED")[1]?.split("\n## ")[0] ?? "";
  const rows = section
    .split("\n")
    .filter((line) => /^\| (?!event type|-)/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, 4)
        .map((cell) => cell.trim().replace(/^any other$/, "")),
    );
  expect(rows).toEqual(ACLED_KINDS.map((row) => [...row]));
});
