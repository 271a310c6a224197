import { describe, expect, it } from "vitest";
import { chooseLanguage, chooseTheme, directionOf } from "#lib/messages/choose";

describe("the reader's language", () => {
  it.each([
    ["zz", "nonsense", ";;;q=", "en"],
    ["../ar", undefined, "ar;q=0", "en"],
    [null, null, "", "en"],
    [null, null, "fr, de;q=0.9, tr;q=0.2", "tr"],
    [null, null, "ru;q=0.3, AR-eg;q=0.8, fr", "ar"],
    [null, "ru", "ar", "ru"],
    ["tr", "ru", "ar", "tr"],
  ])("link %s, cookie %s and browser %s give %s", (link, cookie, browser, lang) => {
    expect(chooseLanguage(link, cookie, browser)).toBe(lang);
  });

  it("runs right to left in Arabic only", () => {
    expect((["en", "ar", "ru", "tr"] as const).map(directionOf)).toEqual([
      "ltr",
      "rtl",
      "ltr",
      "ltr",
    ]);
  });
});

describe("the look", () => {
  it("is the link's, else the cookie's, else the system's", () => {
    expect(chooseTheme("blue", "<script>")).toBe("system");
    expect(chooseTheme(null, "dark")).toBe("dark");
    expect(chooseTheme("system", "dark")).toBe("system");
  });
});
