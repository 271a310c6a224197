import { describe, expect, it } from "vitest";
import type { Place } from "#lib/event/news-event";
import { clocksFor } from "#lib/tour/clocks";

const place = (name: string, country?: string, position?: [number, number]): Place => ({
  role: "scene",
  name: { en: name },
  precision: position ? "city" : "country",
  evidence: "stated",
  ...(country ? { country } : {}),
  ...(position ? { position } : {}),
});
const aleppo = place("Eastern Aleppo", "SY", [37.174, 36.204]);
const syria = place("Syria", "SY");
const ankara = place("Ankara", "TR", [32.86, 39.93]);
const moscow = place("Moscow", "RU", [37.62, 55.75]);
const astana = place("Astana", "KZ", [71.43, 51.13]);
const of = (places: Place[], most = 4) =>
  clocksFor(places, most).map(({ name, zone }) => `${name.en} ${zone}`);

describe("clocks", () => {
  it("of the dossier are Ankara's, Damascus's, Moscow's and Astana's, from west to east", () => {
    expect(of([astana, syria, ankara, moscow, aleppo])).toEqual([
      "Ankara Europe/Istanbul",
      "Damascus Asia/Damascus",
      "Moscow Europe/Moscow",
      "Astana Asia/Almaty",
    ]);
  });

  it("of one country with several zones are one a zone, named after a city in it", () => {
    const vladivostok = place("A village", "RU", [132, 43.2]);
    expect(of([moscow, vladivostok])).toEqual([
      "Moscow Europe/Moscow",
      "Vladivostok Asia/Vladivostok",
    ]);
  });

  it("of a place without a country, or in none that is known, bear its own name", () => {
    expect(of([place("Sevastopol", undefined, [33.52, 44.6])])).toEqual([
      "Sevastopol Europe/Simferopol",
    ]);
    expect(of([place("Atlantis")])).toEqual([]);
  });

  it("of many places in no stated country are one a zone, which no city elsewhere names", () => {
    const at = (name: string, lng: number, lat: number) => place(name, undefined, [lng, lat]);
    expect(of([at("36.2° N 37.1° E", 37.1, 36.2), at("35.1° N 36.8° E", 36.8, 35.1)])).toEqual([
      "36.2° N 37.1° E Asia/Damascus",
    ]);
  });

  it("are no more than there is room for, those named first", () => {
    expect(of([astana, syria, ankara], 2)).toEqual([
      "Damascus Asia/Damascus",
      "Astana Asia/Almaty",
    ]);
  });
});
