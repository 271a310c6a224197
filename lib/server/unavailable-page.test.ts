import { expect, it } from "vitest";
import { LANGUAGES } from "#lib/event/vocabularies";
import { unavailablePage } from "#lib/server/unavailable-page";

it.each(LANGUAGES)(
  "says in words why there is no page, and offers another try (%s)",
  (language) => {
    const [starting, failed] = [
      unavailablePage({ loaded: 620_000, total: 1_000_000 }, language, "n1"),
      unavailablePage("failed", language, "n1"),
    ];
    for (const page of [starting, failed]) {
      expect(page).toContain(`<html lang="${language}"`);
      expect(page).toContain('<a href="">');
      expect(page).not.toContain("notices.");
      expect(page).not.toContain("<script");
    }
    expect(starting).not.toBe(failed);
    expect(starting).toMatch(/62/);
    expect(starting).toContain('<progress aria-hidden="true" max="1000000" value="620000">');
    expect(failed).not.toContain("<progress");
    const [, body] = unavailablePage({ loaded: 0, total: 0 }, language, "n1").split("<main>");
    expect(body).not.toMatch(/progress|%|٪/);
  },
);
