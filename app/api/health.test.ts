import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, it, vi } from "vitest";
import { newsroom } from "#lib/server/index";
import { GET as facets } from "./facets/route";
import { GET as health } from "./health/route";

/** `server-only` throws outside a server bundle; it holds no code of its own. */
vi.mock("server-only", () => ({}));

const folder = mkdtempSync(join(tmpdir(), "dateline-health-"));
const store = join(folder, "dateline.db");

afterAll(async () => {
  (await newsroom()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("is 503 while the store cannot be opened, says nothing of where it is, and recovers", async () => {
  vi.stubEnv("DATELINE_STORE", store);
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  writeFileSync(store, "this is no database".repeat(1000));
  const failed = await health();
  expect(failed.status).toBe(503);
  expect(await failed.json()).toEqual({ status: "failed" });
  const refused = await facets(new Request("http://127.0.0.1/api/facets"));
  expect(refused.status).toBe(503);
  expect(await refused.text()).not.toMatch(folder);
  expect(complaints).toHaveBeenCalledTimes(2);
  expect(readFileSync(store, "utf8")).toBe("this is no database".repeat(1000));
  rmSync(store);
  const starting = await health();
  expect(starting.status).toBe(503);
  expect(await starting.json()).toEqual({ status: "starting", loaded: 0, total: 0 });
  await (await newsroom()).built;
  await sleep(0);
  expect(await (await health()).json()).toEqual({ status: "ok", revision: 0, events: 0 });
});
