import { expect, onTestFinished, test } from "vitest";
import { openStore } from "#lib/store/sqlite-store";
import { openDesk } from "#lib/testing/browser";
import { fillStore } from "#lib/testing/fill-store";
import { startServer } from "#lib/testing/server";

/** So many take longer to read than a page waits before it says that they are being read. */
const EVENTS = 200_000;

test("while events are read the page says how far it has come, and then the desk comes by itself", async () => {
  const server = await startServer({ DATELINE_DOSSIER: "none" });
  onTestFinished(() => server.stop());
  const { page } = await openDesk({ url: server.url, path: "about:blank", expected: [/503/] });
  const restarted = server.restart(async () => {
    const store = await openStore(server.store);
    await fillStore(store, EVENTS);
    await store.close();
  });
  const health = () => fetch(`${server.url}/api/health`).then(({ status }) => status);
  await expect.poll(() => health().catch(() => 0), { timeout: 120_000, interval: 20 }).toBe(503);
  const answer = await page.goto(`${server.url}/?lang=en`);
  expect(answer?.status()).toBe(503);
  await page.getByRole("heading", { name: "Dateline is starting" }).waitFor();
  const progress = page.locator("progress");
  expect(await progress.getAttribute("max")).toBe(String(EVENTS));
  expect(Number(await progress.getAttribute("value"))).toBeLessThan(EVENTS);
  await page.locator("#events li").first().waitFor({ timeout: 60_000 });
  await restarted;
  expect(page.url()).toBe(`${server.url}/?lang=en`);
  await page.getByText("200,000 events").first().waitFor();
}, 180_000);
