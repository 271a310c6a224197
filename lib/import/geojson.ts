import { show } from "#lib/event/explain";
import { prepareFields } from "./fields";
import type { FileHead } from "./file-head";
import { type Importer, Refused } from "./importer";
import type { Opened, Within } from "./json-rows";

/** Any GeoJSON: properties are read as the columns of a table, the place from the geometry. */
export const geojson: Importer = { prepare: prepareFields };

/** Where the Features of a file stand: in a collection, one on each line, or one alone. */
export function featuresIn({ text }: FileHead): Within | "lines" {
  const [first = "", ...more] = text.trimStart().split("\n");
  if (more.some((line) => line.trim() !== "") && isFeature(first)) return "lines";
  const alone = text.search(/"type"\s*:\s*"Feature"/);
  const collection = text.search(/"features"\s*:/);
  return alone >= 0 && (collection < 0 || alone < collection)
    ? { path: "$", depth: 0 }
    : { path: "$.features.*", depth: 2 };
}

/** A Feature's properties, id and geometry. @throws {Refused} */
export function openFeature(value: unknown): Opened {
  const member = (name: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (member("type") !== "Feature") throw new Refused("type", show(member("type")), '"Feature"');
  const properties = member("properties");
  return {
    columns: typeof properties === "object" && properties !== null ? properties : {},
    id: member("id"),
    geometry: member("geometry") ?? null,
  };
}

function isFeature(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line.replace(String.fromCharCode(0x1e), ""));
    return typeof value === "object" && value !== null && Reflect.get(value, "type") === "Feature";
  } catch {
    return false;
  }
}
