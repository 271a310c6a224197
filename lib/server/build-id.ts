import { readFileSync } from "node:fs";

let known: string | undefined;

/** The id of the running build, "development" where there is none. */
export function buildId(): string {
  known ??= read();
  return known;
}

function read(): string {
  try {
    return readFileSync(".next/BUILD_ID", "utf8").trim();
  } catch {
    return "development";
  }
}
