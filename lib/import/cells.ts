import type { Position } from "#geo/position";
import { show } from "#lib/event/explain";
import type { Measure } from "#lib/event/news-event";
import { isoDay, span } from "#lib/event/span";
import { type DateOrder, readDate } from "./dates";
import { Refused, type Row } from "./importer";

/** The number in a cell; a decimal comma is read as a point. Undefined where the cell is empty. */
export function numberIn(row: Row, column: string): number | undefined {
  const text = row.cell(column);
  if (text === "") return undefined;
  const value = Number(/^-?\d+,\d+$/.test(text) ? text.replace(",", ".") : text);
  if (!Number.isFinite(value)) throw new Refused(column, show(text), "a number");
  return value;
}

/** `[longitude, latitude]` from two cells, undefined where both are empty. */
export function positionIn(row: Row, longitude: string, latitude: string): Position | undefined {
  const lng = numberIn(row, longitude);
  const lat = numberIn(row, latitude);
  if (lng === undefined && lat === undefined) return undefined;
  if (lng === undefined || Math.abs(lng) > 180)
    throw new Refused(longitude, show(row.cell(longitude)), "a longitude from -180 to 180");
  if (lat === undefined || Math.abs(lat) > 90)
    throw new Refused(latitude, show(row.cell(latitude)), "a latitude from -90 to 90");
  return [lng, lat];
}

/** The date in a cell as EDTF. */
export function dateIn(row: Row, column: string, order?: DateOrder): string {
  const text = row.cell(column);
  const date = readDate(text, order);
  if (date !== undefined) return date;
  throw new Refused(
    column,
    text === "" ? "nothing" : show(text),
    "a date that exists, such as 2016-12-29 or 29 December 2016",
  );
}

/** People counted over the days of an event. */
export function countedOver(
  when: string,
  of: Measure["of"],
  value: number,
  range: { low?: number; high?: number } = {},
): Measure {
  const { first, last } = span(when);
  const [since, asOf] = [first, last].map((day) => isoDay(Number.isFinite(day) ? day : 0));
  return {
    of,
    value,
    ...range,
    unit: "1",
    basis: "increment",
    since: since ?? "",
    asOf: asOf ?? "",
  };
}

/** The parts of a cell that lists several. */
export function listIn(row: Row, column: string, separator: RegExp = /;/): string[] {
  return row
    .cell(column)
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
