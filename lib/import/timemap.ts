import { show } from "#lib/event/explain";
import { prepareFields } from "./fields";
import { type Importer, Refused } from "./importer";
import type { Opened } from "./json-rows";

/** Fields of a TimeMap event; what else it has (associations, narratives, colours) is for its own display. */
const COLUMNS: readonly (readonly [field: string, columns: readonly string[]])[] = [
  ["id", ["id"]],
  ["title", ["title"]],
  ["summary", ["description", "desc"]],
  ["kind", ["category", "type"]],
  ["date", ["date"]],
  ["latitude", ["latitude"]],
  ["longitude", ["longitude"]],
  ["place", ["location"]],
  ["source", ["sources"]],
];

/** The events of a TimeMap: a JSON list, its dates month first, its coordinates in quotes. */
export const timemap: Importer = {
  prepare(sample, options) {
    if (options.columns && options.columns.size > 0)
      throw new Refused("--map", "timemap", "a format without columns of its own, such as csv");
    const columns = new Map(
      COLUMNS.map(([field, names]) => [
        field,
        names.filter((name) => sample.columns.includes(name)).slice(0, 1),
      ]),
    );
    const own = new Set(COLUMNS.flatMap(([, names]) => names));
    return prepareFields(
      { ...sample, columns: sample.columns.filter((column) => own.has(column)) },
      { ...options, columns, dateOrder: "mdy" },
    );
  },
};

/** An entry of the list. @throws {Refused} */
export function openTimemapEvent(value: unknown): Opened {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { columns: { ...value, sources: namesOf(Reflect.get(value, "sources")) } };
  throw new Refused("", show(value), "an event, an object");
}

/** Sources are names, or objects that have one. */
function namesOf(sources: unknown): unknown {
  if (!Array.isArray(sources)) return sources;
  return sources.map((source: unknown) => {
    if (typeof source !== "object" || source === null) return source;
    return ["title", "name", "id"].map((key) => Reflect.get(source, key)).find(Boolean);
  });
}
