import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { placementOf } from "#lib/event/placement";
import { readText } from "./import-text.fixture";

const HEADER = "id,date,latitude,longitude,place,country,type";
const rows = (...lines: string[]) => [HEADER, ...lines].join("\n");
const RAMADI = "a1,2007-06-14,33.42,43.31,Ramadi,Iraq,IED";

describe("a table that is not sound", () => {
  it.each<[what: string, line: string, says: RegExp]>([
    [
      "a latitude of 91",
      "a2,2007-06-14,91,43.31,Ramadi,Iraq,IED",
      /^line 3, latitude: found "91"; expected a latitude from -90 to 90$/,
    ],
    [
      "a latitude without a longitude",
      "a2,2007-06-14,33.4,,Ramadi,Iraq,IED",
      /^line 3, longitude: found ""; expected a longitude/,
    ],
    [
      "a coordinate in words",
      "a2,2007-06-14,north,43.31,Ramadi,Iraq,IED",
      /^line 3, latitude: found "north"; expected a number$/,
    ],
    [
      "latitude and longitude the wrong way round",
      "a2,2007-06-14,43.31,33.42,Ramadi,Iraq,IED",
      /longitude first; as it stands it lies far from IQ/,
    ],
    [
      "a date in the year 20223",
      "a2,20223-06-14,33.4,43.31,Ramadi,Iraq,IED",
      /^line 3, date: found "20223-06-14"; expected a date that exists/,
    ],
    [
      "a day that does not exist",
      "a2,2007-02-30,33.4,43.31,Ramadi,Iraq,IED",
      /^line 3, date: found "2007-02-30"/,
    ],
    ["no date", "a2,,33.4,43.31,Ramadi,Iraq,IED", /^line 3, date: found nothing/],
    ["an id that came before", RAMADI, /^line 3, id: found "a1"; expected an id that no earlier/],
    ["a cell too few", "a2,2007-06-14,33.4,43.31", /^line 3: found 4 cells; expected 7/],
    ["a cell too many", `${RAMADI},more`, /^line 3: found 8 cells; expected 7/],
    ["a text with NUL", "a2,2007-06-14,33.4,43.31,Ra\0madi,Iraq,IED", /U\+0000|\\u0000/],
  ])("refuses a row with %s by itself, with its line", async (_what, line, says) => {
    const { events, refused } = await readText(
      rows(RAMADI, line, "b,2007-06-15,33,44,Hit,Iraq,IED"),
    );
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(says);
    expect(events.map(({ id }) => id)).toEqual(["a1", "b"]);
  });

  it.each<[what: string, text: string | Buffer, says: RegExp]>([
    ["that is empty", "", /an empty file/],
    ["without a column of dates", "id,lat,lon\n1,2,3\n", /columns id, lat, lon.*--map date=COLUMN/],
    ["of one column", "just some\nlines of text\n", /a table: rows of cells/],
    [
      "that is a spreadsheet",
      Buffer.from("PK\u0003\u0004 sheet"),
      /spreadsheet .*save the sheet as CSV/,
    ],
    [
      "that is JSON",
      '{"type":"FeatureCollection","reports":[]}',
      /looks like dossier.*--format dossier/,
    ],
    [
      "whose dates may be read in two ways",
      "date,place\n01/02/2020,A\n03/04/2020,B\n",
      /--dates dmy or/,
    ],
  ])("refuses a file %s, and says what would be right", async (_what, text, says) => {
    await expect(readText(text)).rejects.toThrow(says);
  });

  it("refuses a choice of columns that are not there, naming those that are", async () => {
    const map = (field: string, column: string) =>
      readText(rows(RAMADI), { columns: new Map([[field, [column]]]) });
    await expect(map("kind", "typ")).rejects.toThrow(/found "typ".*did you mean "type"/);
    await expect(map("knd", "type")).rejects.toThrow(/found "knd".*did you mean "kind"/);
  });

  it("refuses an encoding that nobody knows", async () => {
    await expect(readText(rows(RAMADI), { encoding: "utf-9" })).rejects.toThrow(/encoding utf-9/);
  });

  it("keeps the rows before a quote that is never closed, and says where it broke off", async () => {
    const { events, rejections } = await readText(
      rows(RAMADI, '"a2,2007-06-14,33,43,Hit,Iraq,IED'),
    );
    expect(events).toHaveLength(1);
    expect(rejections[0]).toMatchObject({
      line: 3,
      isEnd: true,
      found: "a quote that is never closed",
    });
  });

  it("refuses by themselves the rows whose bytes are of another encoding", async () => {
    const latin = Buffer.from("a2,2007-06-14,48.85,2.35,Orl\u00e9ans,FR,protest\n", "latin1");
    const arabic =
      "a3,2007-06-14,33.42,43.31,الرمادي,IQ,IED\na4,2007-06-14,33.64,42.83,هيت,IQ,IED\n";
    const { file, events, refused } = await readText(
      Buffer.concat([Buffer.from(`${HEADER}\n`), latin, Buffer.from(arabic)]),
    );
    expect(file.mapping).toContainEqual(["encoding", "utf-8"]);
    expect(events.map(({ id }) => id)).toEqual(["a3", "a4"]);
    expect(refused).toEqual([expect.stringMatching(/^line 2, .*U\+FFFD/)]);
  });
});

describe("how a table is written", () => {
  const [columns, cells] = [HEADER.split(","), RAMADI.split(",")];
  it.each([
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
    ["|", "bar"],
  ])("finds cells between %j", async (delimiter, name) => {
    const text = [columns, cells].map((row) => row.join(delimiter)).join("\r\n");
    const { file, events } = await readText(text);
    expect(file.mapping).toContainEqual(["delimiter", name]);
    expect(events[0]).toMatchObject({ id: "a1", properties: { kind: "explosion" } });
  });

  it("reads a byte order mark, quoted delimiters and line breaks, and counts lines through them", async () => {
    const text = `\ufeff"id","date","place","summary"\n1,2020-01-02,"Hit, Iraq","one\ntwo ""three"""\n\nx,,,\n`;
    const { events, refused } = await readText(text, {}, "field.csv");
    expect(events[0]?.id).toBe("field-1");
    expect(events[0]?.properties.summary).toEqual({ en: 'one\ntwo "three"' });
    expect(refused[0]).toMatch(/^line 5, date/);
  });

  it.each([
    ["windows-1256", Buffer.from([0xc7, 0xe1, 0xd1, 0xe3, 0xc7, 0xcf, 0xed]), "الرمادي"],
    ["utf-16le", Buffer.from("الرمادي", "utf16le"), "الرمادي"],
  ])("reads %s where it is told to", async (encoding, place, name) => {
    const ascii = (text: string) =>
      Buffer.from(text, encoding === "utf-16le" ? "utf16le" : "latin1");
    const text = Buffer.concat([
      ascii("date,place,lat,lon\n2007-06-14,"),
      place,
      ascii(",33.42,43.31\n"),
    ]);
    const { events } = await readText(text, { encoding, lang: "ar" });
    expect(events[0]?.properties.places[0]?.name).toEqual({ ar: name });
  });

  it("names the columns of a table without a header by number", async () => {
    const { file, events } = await readText(
      "7,2007-06-14,33.42,43.31\n8,2007-06-15,33.42,43.31\n",
      {
        columns: new Map([
          ["date", ["2"]],
          ["latitude", ["3"]],
          ["longitude", ["4"]],
        ]),
      },
    );
    expect(file.mapping).toContainEqual(["header", "none: columns are 1, 2, 3"]);
    expect(events).toHaveLength(2);
  });

  it("tells the order of dates by a day that can be no month, and keeps ranges", async () => {
    const { file, events } = await readText(
      "start;end;place\n02/01/2020;13/01/2020;A\n05/01/2020;;B\n",
    );
    expect(file.mapping).toContainEqual(["date order", "dmy"]);
    expect(events.map(({ properties }) => properties.when)).toEqual([
      "2020-01-02/2020-01-13",
      "2020-01-05",
    ]);
  });
});

describe("what becomes of a row", () => {
  it("is a report of its own: the row's text, its hash and its length, from whoever published it", async () => {
    const { events, reports } = await readText(rows(RAMADI), { publisher: "Field Office" });
    const text = JSON.stringify(RAMADI.split(","));
    const sha256 = createHash("sha256").update(text).digest("hex");
    expect(reports).toEqual([
      {
        id: `a1-${sha256.slice(0, 20)}`,
        publisher: { id: "field-office", name: { en: "Field Office" } },
        lang: "en",
        published: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        sha256,
        length: text.length,
      },
    ]);
    expect(events[0]?.properties.sources).toEqual([{ report: reports[0]?.id, reliability: "F" }]);
    expect(events[0]?.properties.verification).toEqual({ status: "single-source", credibility: 6 });
  });

  it("quotes each source that it names, and knows actors by stable ids, Arabic ones too", async () => {
    const { events } = await readText(
      'date,place,source,actor1,actor2\n2020-01-02,Hit,"AFP; Local Radio;AFP","3rd Brigade",قوات الأمن\n',
    );
    const { sources, actors } = events[0]?.properties ?? {};
    expect(sources?.map(({ attributedTo }) => attributedTo?.[0]?.id)).toEqual([
      "afp",
      "local-radio",
    ]);
    expect(actors?.map(({ id }) => id)).toEqual([
      "3rd-brigade",
      expect.stringMatching(/^n-[0-9a-f]{16}$/),
    ]);
  });

  it("gets a title of kind, place and date, and a summary of what no field was read from", async () => {
    const { events } = await readText("date,lat,lon,type,unit\n2007-06-14,33.42,43.31,SAF,3rd\n");
    expect(events[0]?.properties.title).toEqual({ en: "Battle, 33.42° N 43.31° E, 14 June 2007" });
    expect(events[0]?.properties.summary).toEqual({ en: "unit: 3rd" });
  });

  it("takes the words of the file for kinds as it is told, and calls other what nobody knows", async () => {
    const text = "date,type\n2007-06-14,SOF\n2007-06-14,raid\n";
    const kinds = async (...told: [string, "airstrike"][]) =>
      (await readText(text, { kinds: new Map(told) })).events.map(({ properties }) => [
        properties.kind,
        properties.title.en,
      ]);
    expect(await kinds()).toEqual([
      ["other", "SOF, 14 June 2007"],
      ["other", "raid, 14 June 2007"],
    ]);
    expect((await kinds(["sof", "airstrike"]))[0]?.[0]).toBe("airstrike");
  });

  it("reads kinds from the column that has words of kinds, whichever is named so", async () => {
    const { events } = await readText(
      "id,date,type,kind\na-1,2020-05-01,IED,insurgencies\na-2,2020-05-02,Airstrike,airstrikes\n",
    );
    expect(events.map(({ properties }) => properties.kind)).toEqual(["explosion", "airstrike"]);
  });

  it("counts the dead over the days of the event, and none where none are told", async () => {
    const { events } = await readText("date,end,deaths\n2020-01-02,2020-01-04,3\n2020-01-02,,0\n");
    expect(events.map(({ properties }) => properties.measures)).toEqual([
      [
        {
          of: "deaths",
          value: 3,
          unit: "1",
          basis: "increment",
          since: "2020-01-02",
          asOf: "2020-01-04",
        },
      ],
      [],
    ]);
  });

  it.each<[what: string, cells: string, precision: string | undefined, drawn: string]>([
    ["two decimals", "33.42,43.31,,", "city", "point"],
    ["one decimal, which no city is known by", "33.4,43.3,,", "district", "point"],
    ["whole degrees, which are a region at best", "33,43,,", "region", "area"],
    ["a radius that the file states", "33.42,43.31,300,", "exact", "point"],
    ["a country and no position", ",,,Iraq", "country", "area"],
    ["neither", ",,,", undefined, "unplaced"],
  ])("stands no more precisely than %s says", async (_what, cells, precision, drawn) => {
    const { events } = await readText(`date,lat,lon,radius,country\n2007-06-14,${cells}\n`);
    const [event] = events;
    if (!event) throw new Error("the row was refused");
    expect(event.properties.places[0]?.precision).toBe(precision);
    expect(placementOf(event).class).toBe(drawn);
  });

  it("keeps 0, 0, counts it, and says at the place what that most often means", async () => {
    const { events, atZero } = await readText(
      "date,lat,lon\n2007-06-14,0.00,0.00\n2007-06-15,1.25,2.25\n",
    );
    expect(atZero).toBe(1);
    expect(events[0]?.geometry).toEqual({ type: "Point", coordinates: [0, 0] });
    expect(events[0]?.properties.places[0]?.why?.en).toMatch(/nobody entered/);
    expect(events[1]?.properties.places[0]?.why).toBeUndefined();
  });

  it("keeps a position far from its country, leaves that out, counts it and says so at the place", async () => {
    const { events, away: count } = await readText(
      rows("a1,2007-06-14,51.51,-0.13,Ramadi,Iraq,IED", RAMADI.replace("a1", "a2")),
    );
    const [away, sound] = events.map(({ properties }) => properties.places[0]);
    expect(away).toMatchObject({
      position: [-0.13, 51.51],
      why: { en: "The file names Iraq, far from this position." },
    });
    expect(away?.country).toBeUndefined();
    expect(sound?.country).toBe("IQ");
    expect(count).toBe(1);
  });

  it("gets without an id one from what it says, the same in every order and file", async () => {
    const ids = async (...lines: string[]) =>
      (await readText(["date,place,notes", ...lines].join("\n"))).events.map(({ id }) => id);
    const [a, b] = await ids("2020-01-02,Hit,one", "2020-01-03,Hit,two");
    expect(await ids("2020-01-03,Hit,two", "2020-01-02,Hit,other notes")).toEqual([b, a]);
    const twice = await ids("2020-01-02,Hit,one", "2020-01-02,Hit,one");
    expect(twice[0]).toBe(a);
    expect(twice[1]).not.toBe(a);
  });
});
