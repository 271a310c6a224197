import { describe, expect, it } from "vitest";
import { placementOf } from "#lib/event/placement";
import { readText } from "./import-text.fixture";

type Cells = Readonly<Record<string, string>>;

const CLASH: Cells = {
  id: "244657",
  year: "2016",
  type_of_violence: "1",
  conflict_name: "Syria: Government",
  dyad_name: "Government of Syria - Insurgents",
  side_a: "Government of Syria",
  side_b: "Insurgents",
  source_office: "Wire Agency;Local Radio",
  where_prec: "1",
  where_coordinates: "Aleppo town",
  where_description: "Eastern part, by the ring road",
  adm_1: "Aleppo governorate",
  adm_2: "Jabal Saman district",
  latitude: "36.2",
  longitude: "37.16",
  country: "Syria",
  date_prec: "1",
  date_start: "2016-12-05 00:00:00.000",
  date_end: "2016-12-05 00:00:00.000",
  best: "5",
  high: "9",
  low: "4",
};
const HEADER = Object.keys(CLASH).join(",");

const table = (...rows: Cells[]) =>
  [
    HEADER,
    ...rows.map((row) =>
      Object.values(row)
        .map((cell) => `"${cell}"`)
        .join(","),
    ),
  ].join("\n");

async function theEvent(changes: Cells = {}) {
  const { events, refused } = await readText(table({ ...CLASH, ...changes }));
  const [event] = events;
  if (!event) throw new Error(refused.join("\n"));
  return event;
}

describe("a UCDP file that is not sound", () => {
  it.each<[what: string, changes: Cells, says: RegExp]>([
    ["a latitude of 91", { latitude: "91" }, /latitude: found "91"/],
    ["a year 20223", { date_start: "20223-01-02" }, /date_start: found "20223-01-02"/],
    ["an end before its start", { date_end: "2016-12-01" }, /date_end: .*a day from 2016-12-05 on/],
    ["an unknown place precision", { where_prec: "8" }, /where_prec: found "8"; expected 1 to 7/],
    ["an unknown date precision", { date_prec: "" }, /date_prec: found ""; expected 1 to 5/],
    ["an unknown kind of violence", { type_of_violence: "4" }, /type_of_violence: found "4"/],
    ["a lowest estimate above the best", { low: "6" }, /low: found 6; expected at most best, 5/],
    [
      "a highest estimate below the best",
      { high: "3" },
      /high: found 3; expected at least best, 5/,
    ],
    ["no id", { id: "" }, /id: found nothing/],
  ])("has a row with %s refused", async (_what, changes, says) => {
    const { events, refused } = await readText(table({ ...CLASH, ...changes }));
    expect(events).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(says)]);
  });

  it("is refused without a column, which it names, and as another format", async () => {
    const short = table(CLASH).replace("date_prec", "precision_of_date");
    await expect(readText(short)).rejects.toThrow(/a file without date_prec/);
    await expect(readText(table(CLASH), { format: "acled" })).rejects.toThrow(
      /looks like ucdp-ged; expected acled/,
    );
  });
});

it("is known by its columns, and keeps what a row says", async () => {
  const { file, events, reports } = await readText(table(CLASH));
  expect(file.format).toBe("ucdp-ged");
  expect(reports[0]?.publisher?.id).toBe("ucdp");
  expect(events[0]).toMatchObject({
    id: "ucdp-244657",
    geometry: { type: "Point", coordinates: [37.16, 36.2] },
    properties: {
      kind: "battle",
      title: { en: "Battle, Aleppo town, 5 December 2016" },
      summary: { en: "Government of Syria - Insurgents. Eastern part, by the ring road" },
      when: "2016-12-05",
      actors: [{ id: "government-of-syria" }, { id: "insurgents" }],
      measures: [{ of: "deaths", value: 5, low: 4, high: 9, basis: "increment" }],
      sources: [
        { attributedTo: [{ id: "wire-agency" }], reliability: "F" },
        { attributedTo: [{ id: "local-radio" }], reliability: "F" },
      ],
      verification: { status: "single-source", credibility: 6 },
    },
  });
});

it.each<[where_prec: string, precision: string | undefined, drawn: string, name?: string]>([
  ["1", "exact", "point", "Aleppo town"],
  ["2", "district", "point", "Aleppo town"],
  ["3", "district", "point", "Aleppo town"],
  ["4", "region", "area", "Aleppo governorate"],
  ["5", "region", "area", "Aleppo governorate"],
  ["6", "country", "area", "Syria"],
  ["7", undefined, "unplaced"],
])("stands with where_prec %s as %s", async (where_prec, precision, drawn, name) => {
  const event = await theEvent({ where_prec });
  expect(event.properties.places[0]?.precision).toBe(precision);
  expect(event.properties.places[0]?.name.en).toBe(name);
  expect(placementOf(event).class).toBe(drawn);
});

it.each([
  ["1", "2016-12-05", "2016-12-05", "2016-12-05"],
  ["2", "2016-12-05", "2016-12-08", "2016-12-05/2016-12-08"],
  ["3", "2016-12-05", "2016-12-11", "2016-12-05/2016-12-11"],
  ["4", "2016-12-01", "2016-12-31", "2016-12-01/2016-12-31"],
  ["5", "2016-12-05", "2016-12-05", "2016-12-05~"],
])(
  "is dated with date_prec %s from %s to %s as %s",
  async (date_prec, date_start, date_end, when) => {
    expect((await theEvent({ date_prec, date_start, date_end })).properties.when).toBe(when);
  },
);

it("keeps an estimate of nobody to some, and tells of no deaths where all estimates are 0", async () => {
  const some = await theEvent({ low: "0", best: "0", high: "3" });
  expect(some.properties.measures).toMatchObject([{ value: 0, low: 0, high: 3 }]);
  expect((await theEvent({ low: "0", best: "0", high: "0" })).properties.measures).toEqual([]);
});

it.each([
  ["1", "battle"],
  ["2", "battle"],
  ["3", "violence-against-civilians"],
])("takes violence of type %s for %s", async (type_of_violence, kind) => {
  expect((await theEvent({ type_of_violence })).properties.kind).toBe(kind);
});

it.each([
  ["Russia (Soviet Union)", "RU"],
  ["DR Congo (Zaire)", "CD"],
  ["Bosnia-Herzegovina", "BA"],
  ["Yemen (North Yemen)", "YE"],
  ["Myanmar (Burma)", "MM"],
  ["United States of America", "US"],
  ["Kingdom of eSwatini (Swaziland)", "SZ"],
])("knows the country it calls %s", async (country, code) => {
  expect((await theEvent({ country, where_prec: "6" })).properties.places[0]?.country).toBe(code);
});
