import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { openDesk } from "#lib/testing/browser";

const dossier = z
  .object({
    features: z.array(
      z.object({
        properties: z.object({ title: z.object({ en: z.string(), ar: z.string() }) }),
      }),
    ),
  })
  .parse(JSON.parse(await readFile("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8")));

test("without JavaScript the desk tells all eight events and how they are placed", async () => {
  const { page } = await openDesk({ javaScriptEnabled: false });
  expect(dossier.features).toHaveLength(8);
  for (const { properties } of dossier.features)
    expect(await page.getByText(properties.title.en, { exact: true }).first().isVisible()).toBe(
      true,
    );
  const sentence = page.getByText("8 events: 6 at a place, 1 across a country, 1 without a place");
  expect(await sentence.first().isVisible()).toBe(true);
});

test("without JavaScript the facets are links with counts, and they filter", async () => {
  const { page } = await openDesk({ javaScriptEnabled: false });
  const clearance = page.locator('a[href*="kind=clearance"]').first();
  expect(await clearance.textContent()).toMatch(/2$/);
  for (const field of [
    "kind",
    "occurrence",
    "verification",
    "precision",
    "country",
    "actor",
    "source",
  ])
    expect(await page.locator(`a[href*="${field}="]`).count(), field).toBeGreaterThan(0);
  await clearance.click();
  expect(new URL(page.url()).search).toContain("kind=clearance");
  const sentence = page.getByText("2 events: 2 at a place");
  expect(await sentence.first().isVisible()).toBe(true);
});

test("without JavaScript an event opens from the list, in Arabic too", async () => {
  const { page } = await openDesk({ javaScriptEnabled: false, lang: "ar" });
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  const title = dossier.features[0]?.properties.title.ar ?? "";
  await page.getByRole("link", { name: title }).first().click();
  expect(await page.getByRole("heading", { name: title }).first().isVisible()).toBe(true);
});
