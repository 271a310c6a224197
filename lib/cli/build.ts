import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "#lib/cli/locations";

const FOLDERS = ["app", "components", "geo", "lib", "public"];
const FILES = [
  "next.config.js",
  "package.json",
  "package-lock.json",
  "postcss.config.js",
  "proxy.ts",
  "node_modules/next/package.json",
];
/** Not part of the site: tests, pages about the code, and the commands themselves. */
const IGNORED = /\.(test|e2e|bench)\.tsx?$|\.md$|^lib\/(cli|testing)\//;
const STAMP = join(ROOT, ".next/dateline-build");

/** A hash over everything a build is made from; it changes when the site would. */
export function fingerprint(root: string = ROOT): string {
  const hash = createHash("sha256");
  for (const file of [...FILES, ...FOLDERS.flatMap((folder) => filesIn(root, folder))]) {
    if (IGNORED.test(file)) continue;
    const path = join(root, file);
    hash
      .update(`${file}\0`)
      .update(existsSync(path) ? readFileSync(path) : "")
      .update("\0");
  }
  return hash.digest("hex");
}

/** Whether `.next` holds a finished build of this fingerprint. */
export function isBuilt(wanted: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted;
}

/** A build that is interrupted must not pass for the one before. */
export function forgetBuild(): void {
  rmSync(STAMP, { force: true });
}

export function rememberBuild(built: string): void {
  writeFileSync(STAMP, built);
}

function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, path) : [path];
    });
}
