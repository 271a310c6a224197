import { describe, expect, test } from "vitest";
import { COUNTRY_CODES } from "#geo/areas/iso-countries";
import { countryName } from "#geo/names";

describe("countryName", () => {
  test("gives back what is no country code", () => {
    expect(countryName("", "en")).toBe("");
    expect(countryName("syria", "en")).toBe("syria");
    expect(countryName("QX", "en")).toBe("QX");
  });

  test("is Turkey in English and Türkiye in Turkish", () => {
    expect(countryName("TR", "en")).toBe("Turkey");
    expect(countryName("TR", "en-GB")).toBe("Turkey");
    expect(countryName("TR", "tr")).toBe("Türkiye");
    expect(countryName("TR", "ar")).toBe("تركيا");
    expect(countryName("SY", "ru")).toBe("Сирия");
  });

  test("names every country in all four languages, and never with an ampersand in English", () => {
    for (const code of COUNTRY_CODES) {
      for (const lang of ["en", "ar", "ru", "tr"])
        expect(countryName(code, lang), lang).not.toBe(code);
      expect(countryName(code, "en")).not.toContain("&");
    }
  });
});
