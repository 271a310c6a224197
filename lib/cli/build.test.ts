import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fingerprint } from "#lib/cli/build";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dateline-build-"));
  write("app/page.tsx", "page");
  write("lib/event/kinds.ts", "kinds");
  write("package-lock.json", "{}");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

it.each([
  ["app/page.tsx", "another page"],
  ["lib/event/new.ts", ""],
  ["components/map/deep/mark.tsx", "mark"],
  ["public/icon.svg", "icon"],
  ["package-lock.json", '{ "next": "newer" }'],
  ["next.config.js", "config"],
  ["node_modules/next/package.json", '{ "version": "newer" }'],
])("differs when %s changes", (file, text) => {
  const before = fingerprint(root);
  write(file, text);
  expect(fingerprint(root)).not.toBe(before);
});

it("differs when a file is renamed or taken away", () => {
  const before = fingerprint(root);
  rmSync(join(root, "app/page.tsx"));
  const without = fingerprint(root);
  write("app/home.tsx", "page");
  expect(new Set([before, without, fingerprint(root)]).size).toBe(3);
});

it.each(["lib/event/kinds.test.ts", "app/desk.e2e.ts", "lib/README.md", "lib/cli/start.ts"])(
  "stays as it is when %s changes, which is in no build",
  (file) => {
    const before = fingerprint(root);
    write(file, "new");
    expect(fingerprint(root)).toBe(before);
  },
);

it("does not depend on where the checkout stands", () => {
  const before = fingerprint(root);
  const other = join(root, "moved");
  for (const [file, text] of [
    ["app/page.tsx", "page"],
    ["lib/event/kinds.ts", "kinds"],
    ["package-lock.json", "{}"],
  ] as const)
    write(join("moved", file), text);
  expect(fingerprint(other)).toBe(before);
});
