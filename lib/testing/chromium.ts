import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What to do where there is no browser, in one line. */
export const HOW_TO_GET_CHROMIUM =
  "No Chromium found for the browser tests: run `apt-get install chromium`, or set CHROMIUM=path to one.";

/** Draws WebGL in software, and asks nothing of the network on its own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The browser to test with: `CHROMIUM` where it is set (and nothing else then), else Debian's, else
 * the first on the path. Undefined where there is none.
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (env.CHROMIUM) return isExecutable(env.CHROMIUM) ? env.CHROMIUM : undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = (name: string) => folders.map((folder) => join(folder, name));
  return ["/usr/bin/chromium", ...onPath("chromium"), ...onPath("google-chrome")].find(
    isExecutable,
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
