import { describe, expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { placesIn } from "./toponyms";

const atlas = loadGazetteer();

/** `text=id` of every place read. */
function read(text: string, lang = "en"): string[] {
  return placesIn(text, atlas, lang).map(
    ({ start, end, place }) => `${text.slice(start, end)}=${place.id}`,
  );
}

describe("what is no place in English text", () => {
  test.each([
    ["a person", "Mr David Campbell spoke. Campbell said that Jack London wrote it."],
    [
      "a body",
      "Ohio State University and the University of Manchester wrote to the Washington Post.",
    ],
    ["a people", "Syrian and Canadian soldiers spoke."],
    [
      "a word that begins a sentence",
      "Many stayed. We saw it. Over the weekend, as of August, most left.",
    ],
    ["a sum of money", "It cost US$100."],
    ["an abbreviation", "A CAT scan at 5 p.m. EST showed it."],
    ["a word of the text", "The snow fell. Snow also covered the road."],
  ])("%s", (_what, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("what is a place in English text", () => {
  test("one that a preposition leads to, and from then on everywhere in the text", () => {
    expect(
      read("A fire broke out near Nuriootpa on Monday. The Nuriootpa brigade came.").length,
    ).toBe(2);
    expect(read("The Nuriootpa brigade came.")).toEqual([]);
  });

  test("a list of towns, once one of them is known", () => {
    expect(
      read("The worst hit were Migori, Siaya, Kisumu and Nairobi, Kenya.").map(
        (one) => one.split("=")[0],
      ),
    ).toEqual(["Migori", "Siaya", "Kisumu", "Nairobi", "Kenya"]);
  });

  test("the country in the name of its ministry", () => {
    expect(read("China's Health Ministry met.")).toEqual(["China=china"]);
  });

  test("its initials with the last full stop", () => {
    expect(read("It came from the U.S. to the UK.")).toEqual([
      "U.S.=united-states",
      "UK=united-kingdom",
    ]);
  });
});

describe("which of several places a name means", () => {
  test("the one that lies in the place named behind it", () => {
    expect(read("in Paris, Texas")[0]).toBe("Paris=geonames-4717560");
    expect(read("in Paris, France")[0]).toBe("Paris=paris");
    expect(read("in Paris")[0]).toBe("Paris=paris");
  });

  test("what the text calls it: a state, a county, a city", () => {
    expect(read("in Washington state")[0]).toBe("Washington=region-us-wa");
    expect(read("in Fulton County, Illinois")[0]).toBe("Fulton County=region-us-il-057");
    expect(read("in the state of Georgia")[0]).toBe("Georgia=region-us-ga");
    expect(read("in Georgia and Armenia")[0]).toBe("Georgia=georgia");
  });

  test("the one in the countries that the text speaks of", () => {
    const [first] = read(
      "Farms in Suffolk and Norfolk in England were closed, the British government said.",
    );
    expect(first).toMatch(/^Suffolk=region-gb/);
    expect(read("Farms in Suffolk, Virginia were closed.")[0]).toBe("Suffolk=geonames-4788158");
  });

  test("its other places are told, the likeliest first, and how sure it is", () => {
    const [one] = placesIn("in Paris, Texas", atlas, "en");
    expect(one?.alternatives[0]?.id).toBe("paris");
    expect(one?.confidence).toBeGreaterThan(0.5);
    expect(one?.confidence).toBeLessThanOrEqual(1);
  });

  test("Astana, not the Istanbul of old, in Arabic, and Jericho or Ariha by the places beside it", () => {
    expect(read("في الأستانة عاصمة كازاخستان", "ar")[0]).toBe("الأستانة=astana");
    expect(read("من أريحا إلى إدلب في سوريا", "ar")[0]).toBe("أريحا=ariha");
    expect(read("من أريحا إلى رام الله في فلسطين", "ar")[0]).toBe("أريحا=jericho");
  });
});

test("every place is cut from the text, and emptiness or noise has none", () => {
  for (const text of ["", " ", "966", "東京", "<b></b>", "\u202e\u0000"])
    expect(read(text)).toEqual([]);
});
