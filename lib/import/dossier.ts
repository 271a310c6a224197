import { createHash } from "node:crypto";
import { z } from "zod";
import { type Fault, faultAt, fieldOf, readAs } from "#lib/event/explain";
import {
  type Localized,
  localizedSchema,
  type NewsEvent,
  type Report,
  reportSchema,
} from "#lib/event/news-event";
import { corroborationProblem } from "#lib/event/rules";
import { newsEventSchema } from "#lib/event/schema";
import { readTour } from "#lib/tour/schema";
import type { TourFile } from "#lib/tour/tour";
import { breakOf, linesOf } from "./json-lines";
import type { Rejection } from "./rejection";

/** What a dossier file holds that is sound, and what was refused and why. */
export interface Dossier {
  /** Absent where it was refused. */
  readonly title?: Localized;
  readonly reports: readonly Report[];
  readonly events: readonly NewsEvent[];
  /** Tours of a wall; none where the file has no `tours`. */
  readonly tours: readonly TourFile[];
  /** In the order of the file; empty where all is well. */
  readonly rejections: readonly Rejection[];
}

const titledSchema = z.strictObject({ title: localizedSchema });

/** A dossier larger than this is refused unread. */
export const MAX_DOSSIER_BYTES = 50_000_000;

/** Why a file of this many bytes is not read, or undefined where it is: ask before reading it. */
export function sizeRejection(bytes: number): Rejection | undefined {
  if (bytes <= MAX_DOSSIER_BYTES) return undefined;
  return {
    line: 1,
    field: "",
    found: `${megabytes(bytes)} MB`,
    expected: `at most ${megabytes(MAX_DOSSIER_BYTES)} MB; split the dossier into several files`,
  };
}

/**
 * Reads a dossier: a GeoJSON FeatureCollection of events with `title`, `reports` and, where it likes,
 * `tours` as foreign members; other foreign members are left unread. Never throws: each part that is not sound is
 * refused by itself, with all that is wrong with it, and what is sound is returned beside it.
 */
export function readDossier(text: string): Dossier {
  const tooLarge = sizeRejection(text.length);
  if (tooLarge) return refused(tooLarge);
  const json = text.replace(/^\ufeff/, "");
  const file = parse(json);
  if (file === undefined) return refused({ ...breakOf(json), field: "" });
  const problem = collectionProblem(file);
  if (problem) return refused({ line: 1, field: problem.field, ...words(problem) });
  return read(file, json);
}

interface Refusal extends Fault {
  readonly id: string | undefined;
}

function read(file: unknown, json: string): Dossier {
  const title = readAs(titledSchema, { title: member(file, "title") });
  const reports = readEach(file, "reports", reportSchema, textFaults);
  const events = readEach(file, "features", newsEventSchema, (event, input) =>
    sourceFaults(event, reports.values, input),
  );
  const tours = readTours(file);
  const untitled = (title.faults ?? []).map((fault) => ({ ...fault, id: undefined }));
  return {
    ...(title.value ?? {}),
    reports: [...reports.values.values()],
    events: [...events.values.values()],
    tours: tours.values,
    rejections: withLines(
      [...untitled, ...reports.refusals, ...tours.refusals, ...events.refusals],
      json,
    ),
  };
}

/** Reads each tour by itself; of two with one name, the first stands. */
function readTours(file: unknown) {
  const values = new Map<string, TourFile>();
  const refusals: Refusal[] = [];
  for (const [i, input] of list(file, "tours").entries()) {
    const { value, faults = [] } = readTour(input);
    const twice = value && values.has(value.name);
    const found = twice ? [faultAt(["name"], input, "a name of its own")] : faults;
    if (value && !twice) values.set(value.name, value);
    for (const fault of found)
      refusals.push({ ...fault, id: undefined, path: ["tours", i, ...fault.path] });
  }
  return { values: [...values.values()], refusals };
}

/** Reads each entry of a list by itself; of two with one id, the first stands. */
function readEach<T extends { id: string }>(
  file: unknown,
  key: string,
  schema: z.ZodType<T>,
  faultsOf: (value: T, input: unknown) => Fault[],
) {
  const values = new Map<string, T>();
  const refusals: Refusal[] = [];
  for (const [i, input] of list(file, key).entries()) {
    const { value, faults } = readAs(schema, input);
    const found = faults ?? [...duplicate(values, value.id, input), ...faultsOf(value, input)];
    if (value && found.length === 0) values.set(value.id, value);
    const id = idOf(input);
    refusals.push(...found.map((fault) => ({ ...fault, id, path: [key, i, ...fault.path] })));
  }
  return { values, refusals };
}

function duplicate(known: ReadonlyMap<string, unknown>, id: string, input: unknown): Fault[] {
  return known.has(id)
    ? [faultAt(["id"], input, "an id of its own; an earlier entry of the file has this one")]
    : [];
}

/** A kept text must be the one that its length and its hash speak of. */
function textFaults({ text, length, sha256 }: Report, input: unknown): Fault[] {
  if (text === undefined) return [];
  if (text.length !== length)
    return [faultAt(["length"], input, `${text.length}, the UTF-16 units of the text`)];
  const hash = createHash("sha256").update(text, "utf8").digest("hex");
  return hash === sha256 ? [] : [faultAt(["sha256"], input, `${hash}, the hash of the text`)];
}

function sourceFaults(
  event: NewsEvent,
  reports: ReadonlyMap<string, Report>,
  input: unknown,
): Fault[] {
  const { sources, verification } = event.properties;
  const alone = corroborationProblem(
    verification.status,
    sources,
    (report) => reports.get(report)?.publisher?.id,
  );
  if (alone) return [faultAt(["properties", "verification", ...alone.path], input, alone.message)];
  return sources.flatMap(({ report: id, chars }, i) => {
    const path = ["properties", "sources", i];
    const report = reports.get(id);
    if (!report)
      return [faultAt([...path, "report"], input, "the id of a sound report in this file")];
    if (chars && chars[1] > report.length)
      return [faultAt([...path, "chars"], input, `an end up to the length, ${report.length}`)];
    return [];
  });
}

function withLines(refusals: readonly Refusal[], json: string): Rejection[] {
  if (refusals.length === 0) return [];
  const lines = linesOf(
    json,
    refusals.map(({ path }) => path),
  );
  return refusals
    .map(
      (refusal, i): Rejection => ({
        line: lines[i] ?? 1,
        ...(refusal.id === undefined ? {} : { id: refusal.id }),
        field: refusal.id === undefined ? fieldOf(refusal.path) : refusal.field,
        ...words(refusal),
      }),
    )
    .sort((a, b) => a.line - b.line);
}

function words({ found, expected }: Fault) {
  return { found, expected };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What keeps the whole file from being a dossier. */
function collectionProblem(file: unknown): Fault | undefined {
  if (typeof file !== "object" || file === null || Array.isArray(file))
    return faultAt([], file, "a GeoJSON FeatureCollection, an object");
  const type = member(file, "type");
  if (type === "Feature")
    return faultAt(["type"], file, '"FeatureCollection", with this Feature in "features"');
  if (type !== "FeatureCollection") return faultAt(["type"], file, '"FeatureCollection"');
  for (const key of ["features", "reports"])
    if (!Array.isArray(member(file, key))) return faultAt([key], file, "a list");
  return undefined;
}

function refused(rejection: Rejection): Dossier {
  return { reports: [], events: [], tours: [], rejections: [rejection] };
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function list(value: unknown, key: string): unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}

function idOf(value: unknown): string | undefined {
  const id = member(value, "id");
  return typeof id === "string" && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
