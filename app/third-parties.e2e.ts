import { expect, inject, test } from "vitest";
import { mapDrawn, openDesk } from "#lib/testing/browser";

test("the desk with every layer on, zoomed and with an event open, asks nobody else for anything", async () => {
  const { page, requests } = await openDesk({
    path: "/?event=syria-2016-12-29-lavrov-statement&lang=en",
  });
  await mapDrawn(page);
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  const layers = page.getByRole("group", { name: "Layers" }).getByRole("checkbox");
  expect(await layers.count()).toBeGreaterThan(3);
  for (const layer of await layers.all()) await layer.check();
  for (let press = 0; press < 4; press++) {
    await page.getByRole("button", { name: /zoom in/i }).click();
    await page.waitForTimeout(300);
  }
  await mapDrawn(page);
  const origin = new URL(page.url()).origin;
  expect(requests.filter((url) => url.includes("/api/basemap/")).length).toBeGreaterThan(3);
  expect(
    requests.filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== origin),
  ).toEqual([]);
});

test.each(["/", "/events/syria-2016-12-29-ceasefire", "/events/no-such-event"])(
  "%s comes with a policy of 'self' and a nonce of its own",
  async (path) => {
    const policies = await Promise.all(
      [1, 2].map(async () => {
        const answer = await fetch(`${inject("datelineUrl")}${path}`);
        await answer.arrayBuffer();
        return answer.headers.get("content-security-policy") ?? "";
      }),
    );
    for (const policy of policies) {
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval|unsafe-inline/);
    }
    const nonces = policies.map((policy) => /'nonce-([^']{16,})'/.exec(policy)?.[1]);
    expect(nonces[0]).toBeDefined();
    expect(nonces[0]).not.toBe(nonces[1]);
  },
);
