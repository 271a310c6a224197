import type { Fault } from "#lib/event/explain";
import { readTour } from "#lib/tour/schema";
import type { TourFile } from "#lib/tour/tour";
import { breakOf, linesOf } from "./json-lines";
import type { Rejection } from "./rejection";

/** A tour's file as what it says, or everything that is wrong with it. */
export type ReadTour =
  | { readonly tour: TourFile; readonly rejections?: undefined }
  | { readonly tour?: undefined; readonly rejections: readonly Rejection[] };

/** Reads a tour's file from its text: one JSON object with `name` and `views`. */
export function readTourFile(text: string): ReadTour {
  const json = text.replace(/^\ufeff/, "");
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return { rejections: [{ ...breakOf(json), field: "" }] };
  }
  const { value, faults = [] } = readTour(file);
  if (value) return { tour: value };
  const lines = linesOf(
    json,
    faults.map(({ path }) => path),
  );
  return { rejections: faults.map((fault, i) => rejectionAt(lines[i] ?? 1, fault)) };
}

function rejectionAt(line: number, { field, found, expected }: Fault): Rejection {
  return { line, field, found, expected };
}
