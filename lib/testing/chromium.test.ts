import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { findChromium } from "./chromium";
import { cleanEnv } from "./server";

async function folderWith(name: string, mode: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-chromium-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), "");
  await chmod(join(folder, name), mode);
  return folder;
}

test("a CHROMIUM that is not there is not replaced by another", () => {
  expect(findChromium({ CHROMIUM: "/nowhere/chromium", PATH: "/usr/bin" })).toBeUndefined();
});

test("a file that cannot be run is no browser", async () => {
  const folder = await folderWith("some-browser", 0o600);
  expect(findChromium({ CHROMIUM: join(folder, "some-browser") })).toBeUndefined();
});

test("CHROMIUM comes before everything else", async () => {
  const folder = await folderWith("mine", 0o755);
  expect(findChromium({ CHROMIUM: join(folder, "mine"), PATH: "/usr/bin" })).toBe(
    join(folder, "mine"),
  );
});

test("another browser on the path is found where Debian's is not", async () => {
  const folder = await folderWith("google-chrome", 0o755);
  const found = findChromium({ PATH: `/nowhere::${folder}` });
  expect(["/usr/bin/chromium", join(folder, "google-chrome")]).toContain(found);
});

test("without a browser the test command says in one line how to get one, and fails", async () => {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", "browser"];
  const env = cleanEnv({ CHROMIUM: "/nowhere/chromium", NO_COLOR: "1" });
  const failed: unknown = await promisify(execFile)(process.execPath, args, { env }).catch(
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/^No Chromium.*\n$/) });
});
