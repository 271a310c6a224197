import type { FileHead } from "./file-head";
import { type Format, Refused } from "./importer";
import { readTable } from "./table";

/** What a file looks like by its beginning: a dossier, or one of the foreign formats. */
export type Looks = Format | "dossier";

/** Columns that no other table has together. */
const TELLING: readonly (readonly [Format, readonly string[]])[] = [
  ["acled", ["event_type", "sub_event_type", "actor1"]],
  ["ucdp-ged", ["type_of_violence", "where_prec", "best"]],
];

/** Tells a file by its beginning: a JSON list, a dossier, other GeoJSON, a table that is known, any other. */
export function looksLike(head: FileHead): Looks {
  if (/^\s*\[/.test(head.text)) return "timemap";
  if (/^\P{L}{0,4}\{/u.test(head.text.trimStart()))
    return isDossier(head.text) ? "dossier" : "geojson";
  const columns = columnsOf(head);
  return TELLING.find(([, names]) => names.every((name) => columns.has(name)))?.[0] ?? "csv";
}

/**
 * The format to read a file of rows by: the one asked for, else the one it looks like.
 *
 * @throws {Refused} where it is not of the format asked for, naming what it looks like.
 */
export function formatOf(head: FileHead, asked: Format | undefined): Format {
  const looks = looksLike(head);
  if (looks !== "dossier" && (asked === undefined || asked === looks)) return looks;
  if (asked === "csv" && !isJson(looks)) return asked;
  throw new Refused(
    "",
    `a file that looks like ${looks}`,
    `${asked ?? "a file of rows"}; try --format ${looks}`,
  );
}

/** Words that only a dossier has; what is no GeoJSON either is for the dossier's reader to refuse. */
function isDossier(text: string): boolean {
  return (
    /"(reports|occurrence|verification)"\s*:/.test(text) ||
    !/"type"\s*:\s*"Feature(Collection)?"|"features"\s*:/.test(text)
  );
}

function isJson(looks: Looks): boolean {
  return looks === "dossier" || looks === "timemap" || looks === "geojson";
}

function columnsOf(head: FileHead): ReadonlySet<string> {
  try {
    return new Set(readTable(head).columns.map((column) => column.trim().toLowerCase()));
  } catch (error) {
    // What is no table at all is refused when it is read as one.
    if (error instanceof Refused) return new Set();
    throw error;
  }
}
