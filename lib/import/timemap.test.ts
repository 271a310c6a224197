import { describe, expect, it } from "vitest";
import { readText } from "./import-text.fixture";

const EVENT = {
  id: "7",
  description: "A convoy passes the checkpoint.",
  date: "08/24/2014",
  time: "10:30",
  location: "Starobesheve",
  latitude: "47.7364",
  longitude: "38.0289",
  category: "Battle",
  associations: ["convoy"],
  sources: ["src12", "src14"],
};

const read = (...events: unknown[]) =>
  readText(JSON.stringify(events, null, 1), { publisher: "Open Map" }, "events.json");

describe("a timemap that is not sound", () => {
  it.each<[what: string, changes: object, says: RegExp]>([
    ["a latitude of 91", { latitude: "91" }, /latitude: found "91"/],
    ["a year 20223", { date: "01/02/20223" }, /date: found "01\/02\/20223"/],
    ["the day first", { date: "24/08/2014" }, /date: found "24\/08\/2014"/],
    ["no date", { date: "" }, /date: found nothing/],
    ["coordinates in words", { longitude: "east" }, /longitude: found "east"; expected a number/],
  ])("has an event with %s refused, with the line it starts on", async (_what, changes, says) => {
    const { events, refused } = await read({ ...EVENT, id: "6" }, { ...EVENT, ...changes });
    expect(events).toHaveLength(1);
    expect(refused).toEqual([expect.stringMatching(says)]);
    expect(refused[0]).toMatch(/^line 19,/);
  });

  it("has the second of two events with one id refused, and what is no event", async () => {
    const { events, refused } = await read(EVENT, { ...EVENT, description: "Another." }, 7, null);
    expect(events).toHaveLength(1);
    expect(refused).toEqual([
      expect.stringMatching(/id: found "open-map-7"; expected an id that no earlier row has/),
      expect.stringMatching(/found 7; expected an event, an object/),
      expect.stringMatching(/found null; expected an event/),
    ]);
  });

  it("keeps the events before the place where it is cut short", async () => {
    const text = JSON.stringify([EVENT, { ...EVENT, id: "8" }], null, 1);
    const { events, rejections } = await readText(text.slice(0, -40), {}, "events.json");
    expect(events).toHaveLength(1);
    expect(rejections).toMatchObject(
      [{ isEnd: true, expected: /cut short/ }].map((r) => ({ isEnd: r.isEnd })),
    );
    expect(rejections[0]?.expected).toMatch(/cut short/);
  });

  it("is refused without dates, as another format, and where a table was meant", async () => {
    await expect(read({ id: "1", latitude: "1", longitude: "2" })).rejects.toThrow(
      /a column of dates/,
    );
    await expect(readText("id,date\n1,2020-01-02\n", { format: "timemap" })).rejects.toThrow(
      /looks like csv; expected timemap/,
    );
    await expect(readText(JSON.stringify([EVENT]), { format: "csv" })).rejects.toThrow(
      /looks like timemap; expected csv/,
    );
  });
});

it("is known by being a list, and keeps what an event says", async () => {
  const { file, events, reports, refused } = await read(EVENT);
  expect(refused).toEqual([]);
  expect(file.format).toBe("timemap");
  expect(events[0]).toMatchObject({
    id: "open-map-7",
    geometry: { type: "Point", coordinates: [38.0289, 47.7364] },
    properties: {
      kind: "battle",
      title: { en: "Battle, Starobesheve, 24 August 2014" },
      summary: { en: "A convoy passes the checkpoint." },
      when: "2014-08-24",
      places: [{ name: { en: "Starobesheve" }, precision: "city" }],
      sources: [
        { attributedTo: [{ id: "src12" }], reliability: "F" },
        { attributedTo: [{ id: "src14" }], reliability: "F" },
      ],
    },
  });
  expect(reports[0]?.length).toBe(JSON.stringify(EVENT).length);
});

it("reads dates month first even where all of them could be either", async () => {
  const { events } = await read({ ...EVENT, date: "02/03/2014" });
  expect(events[0]?.properties.when).toBe("2014-02-03");
});

it("places an event without a location by its position, and one without either nowhere", async () => {
  const { events } = await read(
    { ...EVENT, id: "a", location: "" },
    { ...EVENT, id: "b", location: "", latitude: "", longitude: "" },
    { ...EVENT, id: "c", latitude: "0", longitude: "0" },
  );
  expect(events.map(({ properties }) => properties.places[0]?.name.en)).toEqual([
    "47.736° N 38.029° E",
    undefined,
    "Starobesheve",
  ]);
  expect(events[2]?.properties.places[0]?.why?.en).toMatch(/nobody entered/);
});

it("reads sources that are objects by their titles", async () => {
  const sources = [{ id: "s1", title: "A video" }, { id: "s2" }];
  const { events } = await read({ ...EVENT, sources });
  expect(
    events[0]?.properties.sources.map(({ attributedTo }) => attributedTo?.[0]?.name.en),
  ).toEqual(["A video", "s2"]);
});
