import type { FileHead } from "./file-head";
import { type Format, Refused } from "./importer";

/** What a file looks like by its beginning: a dossier, or one of the foreign formats. */
export type Looks = Format | "dossier";

/** Tells a file by its first characters. Whatever is JSON is taken for a dossier. */
export function looksLike({ text }: FileHead): Looks {
  return /^\s*[[{]/.test(text) ? "dossier" : "csv";
}

/** @throws {Refused} where a file cannot be of the format asked for, naming what it looks like. */
export function expectFormat(head: FileHead, format: Format): void {
  const looks = looksLike(head);
  if (looks === "dossier")
    throw new Refused("", `a file that looks like ${looks}`, `${format}; try --format ${looks}`);
}
