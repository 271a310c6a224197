import { describe, expect, it } from "vitest";
import { describeRejection } from "#lib/import/rejection";
import { readTourFile } from "#lib/import/tour-file";

const FILE = `{
  "name": "syria",
  "views": [
    {
      "title": { "en": "The region" },
      "filter": "",
      "dwell": 20
    },
    {
      "title": { "en": "Talks" },
      "filter": "kind=talks",
      "dwell": 10
    }
  ]
}
`;

const refused = (text: string) => (readTourFile(text).rejections ?? []).map(describeRejection);

describe("a tour's file", () => {
  it("is read, with a mark at its beginning or without", () => {
    expect(readTourFile(`\ufeff${FILE}`).tour?.views).toHaveLength(2);
  });

  it.each([
    ["is empty", "", /^line 1: found an empty file; expected JSON to its closing brace/],
    ["was cut short", FILE.slice(0, 190), /^line 11: found .*; expected JSON to its closing brace/],
    ["is no object", "[]", /^line 1: found \[\]; expected/],
    [
      "has a comma too many",
      FILE.replace('"dwell": 20\n', '"dwell": 20,\n'),
      /^line 8: .*expected JSON; /,
    ],
    [
      "has a view of half a second",
      FILE.replace('"dwell": 10', '"dwell": 0.5'),
      /^line 12, views\[1\]\.dwell: found 0\.5; expected whole seconds from 5 to 3600/,
    ],
    [
      "has a title that says nothing",
      FILE.replace('{ "en": "Talks" }', "{}"),
      /^line 10, views\[1\]\.title: found \{\}; expected/,
    ],
    [
      "has a camera off the earth",
      FILE.replace('"filter": "kind=talks"', '"filter": "", "at": "4/95/0"'),
      /^line 11, views\[1\]\.at: found "4\/95\/0"; expected zoom\/latitude\/longitude/,
    ],
  ])("that %s is refused with line, field and remedy", (_what, text, says) => {
    expect(refused(text)).toEqual([expect.stringMatching(says)]);
  });

  it("that goes round in no time is refused for each of its views", () => {
    const still = FILE.replaceAll(/"dwell": \d+/g, '"dwell": 0');
    expect(refused(still)).toEqual([
      expect.stringMatching(/^line 7, views\[0\]\.dwell: found 0; .* shows nothing$/),
      expect.stringMatching(/^line 12, views\[1\]\.dwell: found 0; .* shows nothing$/),
    ]);
  });
});
