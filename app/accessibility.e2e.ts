import { expect, test } from "vitest";
import { axeFindings } from "#lib/testing/axe";
import { openDesk } from "#lib/testing/browser";

const EVENT = "syria-2016-12-29-aleppo-clearance";

const pages = [
  ["the desk", "/"],
  ["the desk with an event", `/?event=${EVENT}`],
  ["the desk with nothing found", "/?q=nothing-has-this-word"],
  ["the event's own page", `/events/${EVENT}`],
] as const;

for (const [name, path] of pages)
  for (const theme of ["light", "dark"] as const)
    for (const lang of ["en", "ar"] as const)
      test(`axe finds nothing on ${name}, ${theme}, ${lang}`, async () => {
        const { page } = await openDesk({ path, theme, lang });
        await page.waitForLoadState("networkidle");
        expect(await axeFindings(page)).toEqual([]);
      });

for (const lang of ["en", "ar"] as const)
  test(`axe finds nothing on the phone's desk, ${lang}`, async () => {
    const { page } = await openDesk({ width: 390, height: 844, hasTouch: true, lang });
    await page.waitForLoadState("networkidle");
    expect(await axeFindings(page)).toEqual([]);
  });

test("axe finds what is wrong: a control", async () => {
  const { page } = await openDesk();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    document.querySelector("main")?.prepend(document.createElement("button"));
  });
  expect((await axeFindings(page)).join()).toContain("button-name");
});
