import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DOSSIER_BYTES, readDossier, sizeRejection } from "./dossier";
import { describeRejection, type Rejection } from "./rejection";

const shipped = readFileSync(
  new URL("./dossiers/syria-ceasefire-2016.geojson", import.meta.url),
  "utf8",
);

const CLEARANCE = "syria-2016-12-29-aleppo-clearance";
const TALKS = "syria-2016-12-29-astana-talks";

/** The text of the shipped dossier with one piece replaced, and the line it stands on. */
function spoil(piece: string, by: string, from = 0): { text: string; line: number } {
  const at = shipped.indexOf(piece, from);
  if (at < 0) throw new Error(`the shipped dossier holds no ${piece}`);
  const text = shipped.slice(0, at) + by + shipped.slice(at + piece.length);
  return { text, line: shipped.slice(0, at).split("\n").length };
}

const inEvent = (id: string) => shipped.indexOf(`"id": "${id}"`);

/** Reads a spoilt dossier; holds that one event fell, for one reason, and no other did. */
function theRejection(text: string, events = 7): Rejection {
  const dossier = readDossier(text);
  expect(dossier.rejections.map(describeRejection)).toHaveLength(1);
  expect(dossier.events).toHaveLength(events);
  const [rejection] = dossier.rejections;
  if (!rejection) throw new Error("nothing was refused");
  return rejection;
}

it("refuses as corroborated what two reports of one publisher tell", () => {
  const dossier = JSON.parse(shipped);
  const [event] = dossier.features;
  const [report] = dossier.reports;
  report.publisher = { id: "wire", name: { en: "Wire" } };
  dossier.reports.push({ ...report, id: "another" });
  const [{ attributedTo: _, ...source }] = event.properties.sources;
  event.properties.sources = [source, { ...source, report: "another" }];
  event.properties.verification = { status: "corroborated", credibility: 3 };
  expect(theRejection(JSON.stringify(dossier))).toMatchObject({
    id: event.id,
    field: "properties.verification.status",
    expected: expect.stringMatching(/two independent reports; all of them go back to/),
  });
});

describe("a dossier with a wrong field", () => {
  it.each<
    [what: string, piece: string, by: string, field: string, found: string, expected: RegExp]
  >([
    [
      "an unknown kind",
      '"kind": "clearance"',
      '"kind": "clearence"',
      "properties.kind",
      '"clearence"',
      /^one of ceasefire, .*, other; did you mean "clearance"\?$/,
    ],
    [
      "a kind that resembles none",
      '"kind": "clearance"',
      '"kind": "xyz"',
      "properties.kind",
      '"xyz"',
      /^one of ceasefire, .*, other$/,
    ],
    [
      "an impossible date",
      '"when": "2016-12-05/2016-12-29"',
      '"when": "2016-02-30"',
      "properties.when",
      '"2016-02-30"',
      /a day that does not exist/,
    ],
    [
      "a season, which is forbidden",
      '"when": "2016-12-05/2016-12-29"',
      '"when": "2016-24"',
      "properties.when",
      '"2016-24"',
      /season; write the months/,
    ],
    [
      "an unknown end, which is forbidden",
      '"when": "2016-12-05/2016-12-29"',
      '"when": "2016-12-05/"',
      "properties.when",
      '"2016-12-05/"',
      /write "\.\." for an open one/,
    ],
    [
      "a measure without a basis",
      '"basis": "cumulative",',
      "",
      "properties.measures[0].basis",
      "nothing",
      /^one of cumulative, increment, snapshot$/,
    ],
    [
      "a cumulative measure without a start",
      '"since": "2016-12-05",',
      "",
      "properties.measures[0].since",
      "nothing",
      /the day since when this cumulative measure counts/,
    ],
    [
      "a source that names an unknown report",
      '"report": "report-2016-12-29-syria-ceasefire"',
      '"report": "another"',
      "properties.sources[0].report",
      '"another"',
      /the id of a sound report in this file/,
    ],
    [
      "characters beyond the end of the report",
      "2781",
      "3021",
      "properties.sources[0].chars",
      "[2617,3021]",
      /up to the length, 3020/,
    ],
    [
      "a field that the format does not have",
      '"urgency": 5',
      '"urgency": 5, "colour": "red"',
      "properties.colour",
      '"red"',
      /no field of this name; leave it out/,
    ],
    [
      "text in a language that is no language tag",
      '"en": "966 hectares',
      '"english": "966 hectares',
      "properties.title.english",
      '"english"',
      /a language tag \(BCP 47\) such as en or ar/,
    ],
    [
      "a NUL",
      '"en": "966 hectares',
      '"en": "966\\u0000 hectares',
      "properties.title.en",
      '"966\\\\u0000 hectares of eastern Aleppo reported cleared of mines"',
      /without the control character U\+0000; remove it/,
    ],
    [
      "half of a surrogate pair",
      '"en": "966 hectares',
      '"en": "\\ud83d hectares',
      "properties.title.en",
      '"\\ud83d hectares of eastern Aleppo reported cleared of mines"',
      /whole characters; U\+D83D is half of a surrogate pair/,
    ],
    [
      "a character that was lost on the way",
      '"en": "966 hectares',
      '"en": "966 \ufffd hectares',
      "properties.title.en",
      '"966 \ufffd hectares of eastern Aleppo reported cleared of mines"',
      /UTF-8/,
    ],
    [
      "a bidi override",
      '"en": "966 hectares',
      '"en": "966 \u202ehectares',
      "properties.title.en",
      '"966 \\u202ehectares of eastern Aleppo reported cleared of mines"',
      /without the bidi control U\+202E; remove it/,
    ],
    [
      "a bidi isolate that is not closed",
      '"en": "966 hectares',
      '"en": "966 \u2067hectares',
      "properties.title.en",
      '"966 \\u2067hectares of eastern Aleppo reported cleared of mines"',
      /without the bidi control U\+2067; remove it/,
    ],
    [
      "a key meant for the prototype",
      '"urgency": 5',
      '"urgency": 5, "__proto__": { "kind": "other" }',
      "properties.__proto__",
      '{"kind":"other"}',
      /no field of this name/,
    ],
  ])("refuses %s, and nothing else", (_what, piece, by, field, found, expected) => {
    const spoilt = spoil(piece, by, inEvent(CLEARANCE));
    const rejection = theRejection(spoilt.text);
    expect(rejection).toMatchObject({ id: CLEARANCE, field });
    expect(rejection.found).toBe(found.replaceAll("\\\\u", "\\u"));
    expect(rejection.expected).toMatch(expected);
  });

  it("names the line of the wrong value", () => {
    const { text, line } = spoil('"2017-01"', '"2016-24"');
    expect(theRejection(text)).toMatchObject({ line, id: TALKS, field: "properties.when" });
  });

  it("names the line of the part in which a value is missing", () => {
    const { text } = spoil('"basis": "cumulative",', "");
    const line = shipped.slice(0, shipped.indexOf('"of": "land-cleared"')).split("\n").length - 1;
    expect(theRejection(text).line).toBe(line);
  });

  it("says everything that is wrong with an event at once", () => {
    const one = spoil('"kind": "talks"', '"kind": "talk"').text;
    const both = one.replace('"2017-01"', '"2017-13"');
    expect(readDossier(both).rejections.map(({ field }) => field)).toEqual([
      "properties.kind",
      "properties.when",
    ]);
  });

  it("refuses a relation of an event to itself", () => {
    const { text } = spoil('"target": "syria-2016-12-29-ceasefire"', `"target": "${TALKS}"`);
    expect(theRejection(text)).toMatchObject({
      id: TALKS,
      field: "properties.relations[0].target",
      expected: "the id of another event",
    });
  });

  it("keeps markup as the text it is", () => {
    const script = "<script>alert(1)</script>";
    const { text } = spoil('"en": "966 hectares', `"en": "${script} 966 hectares`);
    const dossier = readDossier(text);
    expect(dossier.rejections).toEqual([]);
    const event = dossier.events.find(({ id }) => id === CLEARANCE);
    expect(event?.properties.title.en).toContain(script);
  });

  it("keeps an isolate that is closed, and direction marks", () => {
    const { text } = spoil('"en": "966 hectares', '"en": "\u2067حلب\u2069\u200f 966 hectares');
    expect(readDossier(text).rejections).toEqual([]);
  });
});

describe("a dossier with a wrong position", () => {
  type Change = (position: [number, number]) => [number, number];
  /** Puts Ankara, place and geometry, somewhere else. */
  const withAnkara = (change: Change) => {
    const file = JSON.parse(shipped);
    const event = file.features[2];
    event.properties.places[0].position = change(event.properties.places[0].position);
    event.geometry.coordinates = event.properties.places[0].position;
    return JSON.stringify(file, null, 2);
  };
  const refusedAnkara = (change: Change) =>
    readDossier(withAnkara(change)).rejections.filter(({ field }) => field.includes("places"));

  it("refuses a longitude of 190", () => {
    expect(refusedAnkara(() => [190, 39.93])).toMatchObject([
      {
        field: "properties.places[0].position[0]",
        found: "190",
        expected: expect.stringContaining("a longitude from -180 to 180"),
      },
    ]);
  });

  it("refuses a latitude of 91", () => {
    expect(refusedAnkara(() => [32.86, 91])).toMatchObject([
      {
        field: "properties.places[0].position[1]",
        found: "91",
        expected: expect.stringContaining("a latitude from -90 to 90"),
      },
    ]);
  });

  it("proposes the swap where the latitude can only be a longitude", () => {
    const [rejection] = refusedAnkara(() => [39.93, 132.86]);
    expect(rejection?.expected).toContain("are swapped, write [132.86, 39.93]");
  });

  it("refuses a position outside its country that lies in it when swapped", () => {
    const rejections = refusedAnkara(([lng, lat]) => [lat - 5, lng - 20]);
    expect(rejections, "a place far from Turkey either way is not a swap").toMatchObject([
      { expected: expect.stringMatching(/^a position in TR or within its radius and 100 km/) },
    ]);
    const file = JSON.parse(shipped);
    const [place] = file.features[1].properties.places;
    place.position = [51.13, 71.43];
    file.features[1].geometry.coordinates = place.position;
    const [swapped, ...others] = readDossier(JSON.stringify(file, null, 2)).rejections;
    expect(others).toEqual([]);
    expect(swapped).toMatchObject({
      id: TALKS,
      field: "properties.places[0].position",
      found: "[51.13,71.43]",
      expected: expect.stringContaining("[71.43, 51.13]: longitude first"),
    });
  });

  it("refuses text, too few and too many numbers", () => {
    for (const position of [["32.86", "39.93"], [32.86], [32.86, 39.93, 900], {}, null]) {
      const file = JSON.parse(shipped);
      file.features[2].properties.places[0].position = position;
      const { rejections, events } = readDossier(JSON.stringify(file));
      expect(events).toHaveLength(7);
      expect(rejections[0]?.field).toContain("properties.places[0].position");
    }
  });
});

describe("a dossier with a wrong report", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://a.example/x", "//a.example", "x"])(
    "refuses the address %s, and with the report the events that rest on it",
    (url) => {
      const { text, line } = spoil(
        '"publisher": null',
        `"url": ${JSON.stringify(url)}, "publisher": null`,
      );
      const dossier = readDossier(text);
      expect(dossier.reports).toEqual([]);
      expect(dossier.events).toEqual([]);
      expect(dossier.rejections[0]).toEqual({
        line,
        id: "report-2016-12-29-syria-ceasefire",
        field: "url",
        found: JSON.stringify(url),
        expected: "an address starting with http:// or https://",
      });
    },
  );

  it("refuses a kept text that is not the one its hash and length speak of", () => {
    const withText = (text: string, more: object) => {
      const file = JSON.parse(shipped);
      Object.assign(file.reports[0], { text, ...more });
      return readDossier(JSON.stringify(file)).rejections[0];
    };
    const sha256 = createHash("sha256").update("حلب").digest("hex");
    expect(withText("حلب", {})).toMatchObject({ field: "length", found: "3020" });
    expect(withText("حلب", { length: 3 })).toMatchObject({ field: "sha256" });
    expect(withText("ح\0ب", { length: 3 })).toMatchObject({ field: "text" });
    expect(withText("حلب", { length: 3, sha256 })?.field, "the events' chars, not the text").toBe(
      "properties.sources[0].chars",
    );
  });
});

describe("a dossier with one id twice", () => {
  it("keeps the first event and refuses the second", () => {
    const { text, line } = spoil(`"id": "${TALKS}"`, `"id": "${CLEARANCE}"`);
    const rejection = theRejection(text);
    const second = shipped.slice(0, inEvent(CLEARANCE)).split("\n").length;
    expect(line).toBeLessThan(second);
    expect(rejection).toMatchObject({ line: second, id: CLEARANCE, field: "id" });
    expect(rejection.expected).toContain("an earlier entry of the file has this one");
  });
});

describe("a file that is no dossier", () => {
  it.each([
    ["empty", "", 1, "an empty file"],
    ["blank", " \n ", 1, "an empty file"],
    ["another object", '{ "type": "Topology" }', 1, '"Topology"'],
    ["a single event", '{ "type": "Feature" }', 1, '"Feature"'],
    ["a list", "[1, 2]", 1, "[1,2]"],
    ["a number", "7", 1, "7"],
    ["null", "null", 1, "null"],
    ["without features", '{ "type": "FeatureCollection", "reports": [] }', 1, "nothing"],
    ["with a comment", '{\n  // no\n  "type": "FeatureCollection"\n}', 2, '"  // no"'],
    ["brackets without end", "[".repeat(200_000), 1, "brackets nested too deeply to read"],
  ])("says so: %s", (_what, text, line, found) => {
    const { events, rejections } = readDossier(text);
    expect(events).toEqual([]);
    expect(rejections).toHaveLength(1);
    expect(rejections[0]).toMatchObject({ line, found });
  });

  it("says where truncated JSON ends", () => {
    const cut = shipped.slice(0, 9_000);
    const { events, rejections } = readDossier(cut);
    expect(events).toEqual([]);
    expect(rejections).toEqual([
      {
        line: cut.trimEnd().split("\n").length,
        field: "",
        found: expect.stringMatching(/^the end of the file after "/),
        expected: "JSON to its closing brace; the file may have been cut short",
      },
    ]);
  });

  it("says that a file was cut short wherever it was cut", () => {
    const text = JSON.stringify(JSON.parse(shipped));
    for (const end of [1, 20, 40, text.indexOf("null") + 2, text.indexOf("3020") + 2, 9_000, 9_001])
      expect(readDossier(text.slice(0, end)).rejections[0]?.expected, `cut at ${end}`).toContain(
        "may have been cut short",
      );
  });

  it("answers every cut and every changed character of a dossier without throwing", () => {
    const text = JSON.stringify(JSON.parse(shipped));
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), fc.boolean(), (at, by, cut) => {
        const spoilt = text.slice(0, at) + by + (cut ? "" : text.slice(at + 1));
        const { rejections } = readDossier(spoilt);
        for (const { line, expected } of rejections) {
          expect(line).toBeGreaterThan(0);
          expect(expected).not.toBe("");
        }
        if (cut && at < text.length - 1) expect(rejections).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("answers any JSON value in the place of any part without throwing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (feature, report) => {
        const file = { type: "FeatureCollection", title: report, reports: [report] };
        const { events } = readDossier(JSON.stringify({ ...file, features: [feature] }));
        expect(events).toEqual([]);
      }),
    );
  });
});

describe("a file of 200 MB", () => {
  it("is refused before it is read, in words", () => {
    expect(sizeRejection(200_000_000)).toEqual({
      line: 1,
      field: "",
      found: "200 MB",
      expected: "at most 50 MB; split the dossier into several files",
    });
    expect(sizeRejection(MAX_DOSSIER_BYTES)).toBeUndefined();
  });

  it("is not parsed", () => {
    const { rejections } = readDossier(`[${" ".repeat(200_000_000)}`);
    expect(rejections, "its size, not that it is no JSON").toMatchObject([{ found: "201 MB" }]);
  });
});

describe("a rejection on one line", () => {
  it("says line, event, field, what was found and what would be right", () => {
    const { text, line } = spoil('"2017-01"', '"2017-13"');
    expect(describeRejection(theRejection(text))).toMatch(
      new RegExp(
        `^line ${line}, ${TALKS}, properties\\.when: found "2017-13"; expected .*2016-12-29`,
      ),
    );
  });
});
