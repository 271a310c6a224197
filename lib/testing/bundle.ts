import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a browser may download as scripts before the map, gzipped, in bytes. */
export const WEIGHT_LIMIT = 190_000;

/** Strings that a minifier keeps, and that no file has but those of the library. */
export const MARKERS = {
  maplibre: "maplibregl-canvas-container",
  zod: "._zod.",
} as const;

export interface Script {
  readonly path: string;
  readonly gzipped: number;
  readonly text: string;
}

/**
 * The scripts that a current browser downloads for a page as the server sent it: those with a `src`
 * but without `noModule`, and those preloaded. Paths as they stand in the HTML, each once.
 */
export function scriptsOf(html: string): string[] {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1]?.replaceAll("&amp;", "&");
  const scripts = (html.match(/<script\b[^>]*>/gi) ?? [])
    .filter((tag) => !/\snomodule\b/i.test(tag))
    .map((tag) => attribute(tag, "src"));
  const preloads = (html.match(/<link\b[^>]*>/gi) ?? [])
    .filter((tag) => attribute(tag, "as") === "script" || attribute(tag, "rel") === "modulepreload")
    .map((tag) => attribute(tag, "href"));
  return [...new Set([...scripts, ...preloads])].filter((path) => path !== undefined);
}

/** A script as it weighs on the wire: gzip at its default level, as the server compresses. */
export function weigh(path: string, text: string): Script {
  return { path, text, gzipped: gzipSync(text).length };
}

/** Asks a running server for a page and every script that comes with its HTML. */
export async function fetchScripts(url: string): Promise<Script[]> {
  const html = await (await fetch(url)).text();
  return Promise.all(
    scriptsOf(html).map(async (path) => {
      const answer = await fetch(new URL(path, url));
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      return weigh(path, await answer.text());
    }),
  );
}

/** Every script of the build that a browser can ask for: `.next/static`. */
export async function builtScripts(folder: string): Promise<Script[]> {
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  return Promise.all(
    scripts.map(async (file) => weigh(file, await readFile(join(folder, file), "utf8"))),
  );
}

/**
 * What is wrong with the scripts of a page, in sentences; empty where nothing is. `first` are those
 * that come before the map, `built` all that the build holds.
 */
export function weightProblems(first: readonly Script[], built: readonly Script[]): string[] {
  const total = first.reduce((sum, script) => sum + script.gzipped, 0);
  const has = (marker: string) => (script: Script) => script.text.includes(marker);
  return [
    ...(first.length === 0 ? ["the page has no script at all"] : []),
    ...(total > WEIGHT_LIMIT
      ? [`scripts before the map weigh ${kilobytes(total)}, over ${kilobytes(WEIGHT_LIMIT)}`]
      : []),
    ...first.filter(has(MARKERS.maplibre)).map(({ path }) => `MapLibre is in ${path}`),
    ...(built.some(has(MARKERS.maplibre)) ? [] : ["MapLibre is in no script of the build"]),
    ...built.filter(has(MARKERS.zod)).map(({ path }) => `Zod is in ${path}`),
  ];
}

/** `176.4 kB`: thousands of bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
