import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { openDesk } from "#lib/testing/browser";
import { cleanEnv, startServer } from "#lib/testing/server";

const CLEARANCE = "syria-2016-12-29-aleppo-clearance";
const CEASEFIRE = "syria-2016-12-29-ceasefire";

async function jsonLdOf(path: string): Promise<string> {
  const { page } = await openDesk({ path, javaScriptEnabled: false });
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  return JSON.stringify(JSON.parse(text ?? ""));
}

test("an event's page tells it whole without JavaScript", async () => {
  const { page, status } = await openDesk({
    path: `/events/${CLEARANCE}`,
    javaScriptEnabled: false,
  });
  expect(status).toBe(200);
  const text = (await page.locator("article").innerText()).replaceAll("\u00a0", " ");
  for (const said of [
    "in total since 5 December, as of 29 December 2016",
    "Computed by Dateline: about 40 ha a day over 24 days",
    "Neighbourhoods, placed to within 4.7 km",
    "Characters 2,617 to 2,781",
    "Single source. Not graded (F6)",
  ])
    expect(text).toContain(said);
  expect(await page.locator("h1").count()).toBe(1);
});

test("its links are reached and followed by keyboard", async () => {
  const { page } = await openDesk({ path: `/events/${CLEARANCE}` });
  const related = page.getByRole("link", { name: "Nine mosques", exact: false });
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await related.evaluate((link) => link === document.activeElement)) break;
  }
  expect(await related.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/events/syria-2016-12-29-aleppo-buildings");
  expect(await page.locator("h1").innerText()).toContain("Nine mosques");
});

test("its JSON-LD gives a point its radius and an area no coordinates", async () => {
  expect(await jsonLdOf(`/events/${CLEARANCE}`)).toContain('"geoRadius":4700');
  const area = await jsonLdOf(`/events/${CEASEFIRE}`);
  expect(area).toContain('"@type":"Country"');
  expect(area).not.toMatch(/GeoC|latitude|longitude/);
});

test("its head names it, its address and its languages", async () => {
  const { page } = await openDesk({
    path: `/events/${CLEARANCE}?lang=ar`,
    javaScriptEnabled: false,
  });
  expect(await page.title()).toContain("966");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toBe(
    `/events/${CLEARANCE}`,
  );
  const languages = page.locator('link[rel="alternate"][hreflang]');
  expect(
    await languages.evaluateAll((links) => links.map((link) => link.getAttribute("hreflang"))),
  ).toEqual(["en", "ar", "ru", "tr"]);
  const description = await page.locator('meta[name="description"]').getAttribute("content");
  expect(description).toMatch(/^شرق حلب، 5–29 ديسمبر 2016/);
});

test("an address of no event is not found", async () => {
  for (const path of ["/events/never-was", "/events/%3Cscript%3E"]) {
    const { status } = await openDesk({ path, expected: [/404/] });
    expect(status, path).toBe(404);
  }
});

test("a retracted event is gone, in the reader's language, and its note is shown as text", async () => {
  const server = await startServer();
  try {
    const note = "<b>Taken back</b>";
    await promisify(execFile)(
      process.execPath,
      ["lib/cli/dateline.mjs", "retract", CLEARANCE, "--note", note, "--editor", "desk"],
      { env: cleanEnv({ DATELINE_STORE: server.store }) },
    );
    await expect
      .poll(async () => (await fetch(`${server.url}/events/${CLEARANCE}`)).status)
      .toBe(410);
    const { page, status } = await openDesk({
      url: server.url,
      path: `/events/${CLEARANCE}`,
      lang: "ar",
      expected: [/410/],
    });
    expect(status).toBe(410);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    const text = await page.locator("body").innerText();
    expect(text).toContain(note);
    expect(text).not.toContain("966");
  } finally {
    await server.stop();
  }
});
