import { z } from "zod";
import { KINDS } from "#lib/event/kinds";
import { span } from "#lib/event/span";
import { characterProblem, textProblem } from "#lib/event/text";
import {
  ACTOR_ROLES,
  BASES,
  EVIDENCES,
  MEASURED,
  OCCURRENCES,
  PLACE_ROLES,
  PRECISIONS,
  PUBLICATION_STATES,
  RELATION_TYPES,
  RELIABILITIES,
  UNCERTAINTY_BASES,
  UNITS,
  VERIFICATIONS,
} from "#lib/event/vocabularies";

/** Raises what `find` says about a value, in words; a `RangeError` it throws counts as said. */
function checked<T>(find: (value: T) => string | undefined): z.core.CheckFn<T> {
  return (ctx) => {
    const message = find(ctx.value);
    if (message !== undefined)
      ctx.issues.push({ code: "custom", input: ctx.value, message, continue: true });
  };
}

const text = z.string().trim().min(1).check(checked(textProblem));
const id = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/,
    "1 to 128 letters a-z, digits and . _ : -, starting with a letter or digit",
  );
const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag (BCP 47) such as en or ar");

/** Text by BCP 47 language, at least one. */
export const localizedSchema = z
  .record(languageTag, text)
  .refine((value) => Object.keys(value).length > 0, "text in at least one language")
  .describe("Text by language (BCP 47), at least one");

const when = z
  .string()
  .check(checked(whenProblem))
  .describe("EDTF level 1: 2016-12-29, 2017-01, 2016-12-05/2016-12-29, 2016-12-28~, 2016-12-XX");

const date = z.iso.date("a date that exists, such as 2016-12-29");
const moment = z.iso.datetime({
  offset: true,
  error: "a date and time with its offset, such as 2016-12-29T18:00:00Z",
});

const LONGITUDE = "a longitude from -180 to 180 (positions are [longitude, latitude])";
const LATITUDE = "a latitude from -90 to 90 (positions are [longitude, latitude])";
const position = z
  .tuple(
    [
      z.number(LONGITUDE).min(-180, LONGITUDE).max(180, LONGITUDE),
      z.number(LATITUDE).min(-90, LATITUDE).max(90, LATITUDE),
    ],
    "[longitude, latitude], two numbers",
  )
  .readonly()
  .describe("[longitude, latitude] in degrees, WGS 84");

const named = z.strictObject({ id, name: localizedSchema });

const placeSchema = z.strictObject({
  role: z.enum(PLACE_ROLES),
  name: localizedSchema,
  id: id.exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "an ISO 3166-1 code of two capitals, such as SY")
    .describe("ISO 3166-1 alpha-2")
    .exactOptional(),
  precision: z.enum(PRECISIONS),
  coordinateUncertaintyInMeters: z.number().positive().max(5_000_000).exactOptional(),
  uncertaintyBasis: z.enum(UNCERTAINTY_BASES).exactOptional(),
  evidence: z.enum(EVIDENCES),
  why: localizedSchema.exactOptional(),
  position: position.exactOptional(),
});

const measureSchema = z.strictObject({
  of: z.enum(MEASURED),
  value: z.number().nonnegative(),
  low: z.number().nonnegative().exactOptional(),
  high: z.number().nonnegative().exactOptional(),
  unit: z.enum(UNITS).describe("UCUM code: hectare, square kilometre, square metre, one"),
  basis: z.enum(BASES),
  since: date.exactOptional(),
  asOf: date,
  reported: z
    .strictObject({ value: text, unit: text })
    .describe("Value and unit as the report writes them")
    .exactOptional(),
});

const sourceSchema = z.strictObject({
  report: id,
  attributedTo: z
    .array(named)
    .min(1)
    .describe("Who is quoted, then by way of whom: Lavrov, Interfax")
    .exactOptional(),
  chars: z
    .tuple([z.int().nonnegative(), z.int().positive()])
    .readonly()
    .refine(([start, end]) => start < end, "[start, end) with start before end")
    .describe("[start, end) in UTF-16 units of the report's text")
    .exactOptional(),
  reliability: z.enum(RELIABILITIES).describe("Admiralty letter of the source; F: not judged"),
});

const verificationSchema = z.strictObject({
  status: z.enum(VERIFICATIONS),
  credibility: z.int().min(1).max(6).describe("Admiralty number; 6: not judged"),
});

const propertiesSchema = z.strictObject({
  kind: z.enum(KINDS),
  title: localizedSchema,
  summary: localizedSchema,
  when,
  occurrence: z.enum(OCCURRENCES),
  places: z.array(placeSchema),
  actors: z.array(z.strictObject({ id, role: z.enum(ACTOR_ROLES), name: localizedSchema })),
  measures: z.array(measureSchema),
  sources: z.array(sourceSchema).min(1),
  verification: verificationSchema,
  relations: z.array(z.strictObject({ type: z.enum(RELATION_TYPES), target: id })),
  urgency: z.int().min(1).max(9).describe("1 is breaking"),
  publication: z.strictObject({
    state: z.enum(PUBLICATION_STATES),
    version: z.int().positive(),
    updated: moment,
    note: text.exactOptional(),
  }),
});

const line = z.array(position).min(2);
const ring = z
  .array(position)
  .min(4)
  .refine((r) => String(r[0]) === String(r.at(-1)), "a ring that ends where it starts");
const geometrySchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Point"), coordinates: position }),
  z.strictObject({ type: z.literal("LineString"), coordinates: line }),
  z.strictObject({ type: z.literal("MultiLineString"), coordinates: z.array(line).min(1) }),
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.strictObject({
    type: z.literal("MultiPolygon"),
    coordinates: z.array(z.array(ring).min(1)).min(1),
  }),
]);

/** The fields of an event, before the rules between them (`schema.ts`). */
export const newsEventFields = z.strictObject({
  type: z.literal("Feature"),
  id,
  geometry: geometrySchema.nullable(),
  properties: propertiesSchema,
});

/** One published text. The text itself only where the newsroom keeps it. */
export const reportSchema = z.strictObject({
  id,
  /** Null for an unsigned text. */
  publisher: named.nullable(),
  lang: languageTag,
  published: z.union([date, moment], "a date, or a date and time with its offset"),
  url: z
    .url({ protocol: /^https?$/, error: "an address starting with http:// or https://" })
    .check(checked(textProblem))
    .exactOptional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "SHA-256 of the text, 64 hex digits in lower case"),
  /** Length of the text in UTF-16 units. */
  length: z.int().positive(),
  /** As published, so bidi controls may stand in it; a reader shows it isolated. */
  text: z.string().check(checked(characterProblem)).exactOptional(),
});

function whenProblem(when: string): string | undefined {
  try {
    span(when);
    return undefined;
  } catch (error) {
    return `a date in EDTF level 1; ${error instanceof Error ? error.message : error}`;
  }
}

export type Localized = z.infer<typeof localizedSchema>;
export type Named = z.infer<typeof named>;
export type Place = z.infer<typeof placeSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type NewsEvent = z.infer<typeof newsEventFields>;
export type Report = z.infer<typeof reportSchema>;
