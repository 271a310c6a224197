import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axeFindings } from "#lib/testing/axe";
import { openDesk, taken, wallAlive } from "#lib/testing/browser";

/** Scripts have taken the page over, and its map, if it has one, is no longer on its way. */
async function settled(page: Page): Promise<void> {
  await (page.url().includes("/wall") ? wallAlive(page) : taken(page));
  await page.locator('[data-map="loading"]').waitFor({ state: "detached", timeout: 45_000 });
}

const EVENT = "syria-2016-12-29-aleppo-clearance";

const pages = [
  ["the desk", "/"],
  ["the desk with an event", `/?event=${EVENT}`],
  ["the desk with nothing found", "/?q=nothing-has-this-word"],
  ["the wall", "/wall"],
  ["the event's own page", `/events/${EVENT}`],
] as const;

for (const [name, path] of pages)
  for (const theme of ["light", "dark"] as const)
    for (const lang of ["en", "ar"] as const)
      test(`axe finds nothing on ${name}, ${theme}, ${lang}`, async () => {
        const { page } = await openDesk({ path, theme, lang });
        await settled(page);
        expect(await axeFindings(page)).toEqual([]);
      });

for (const lang of ["en", "ar"] as const)
  test(`axe finds nothing on the phone's desk, ${lang}`, async () => {
    const { page } = await openDesk({ width: 390, height: 844, hasTouch: true, lang });
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });

test("axe finds what is wrong: a control", async () => {
  const { page } = await openDesk();
  await settled(page);
  await page.evaluate(() => {
    document.querySelector("main")?.prepend(document.createElement("button"));
  });
  expect((await axeFindings(page)).join()).toContain("button-name");
});
