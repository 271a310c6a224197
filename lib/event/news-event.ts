import { z } from "zod";
import { KINDS } from "#lib/event/kinds";
import { span } from "#lib/event/span";
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

const text = z.string().trim().min(1);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/);
const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** Text by BCP 47 language, at least one. */
export const localizedSchema = z
  .record(languageTag, text)
  .refine((value) => Object.keys(value).length > 0, "needs at least one language");

const when = z.string().check((ctx) => {
  try {
    span(ctx.value);
  } catch (error) {
    ctx.issues.push({
      code: "custom",
      input: ctx.value,
      message: error instanceof Error ? error.message : String(error),
    });
  }
});

const date = z.iso.date();

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly();

const named = z.strictObject({ id, name: localizedSchema });

const placeSchema = z.strictObject({
  role: z.enum(PLACE_ROLES),
  name: localizedSchema,
  id: id.exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
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
  unit: z.enum(UNITS),
  basis: z.enum(BASES),
  since: date.exactOptional(),
  asOf: date,
  reported: z.strictObject({ value: text, unit: text }).exactOptional(),
});

const sourceSchema = z.strictObject({
  report: id,
  /** Who is quoted, then by way of whom: Lavrov, Interfax. */
  attributedTo: z.array(named).min(1).exactOptional(),
  /** `[start, end)` in UTF-16 units of the report's text. */
  chars: z
    .tuple([z.int().nonnegative(), z.int().positive()])
    .readonly()
    .refine(([start, end]) => start < end, "must start before it ends")
    .exactOptional(),
  reliability: z.enum(RELIABILITIES),
});

const verificationSchema = z.strictObject({
  status: z.enum(VERIFICATIONS),
  credibility: z.int().min(1).max(6),
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
  urgency: z.int().min(1).max(9),
  publication: z.strictObject({
    state: z.enum(PUBLICATION_STATES),
    version: z.int().positive(),
    updated: z.iso.datetime({ offset: true }),
    note: text.exactOptional(),
  }),
});

const line = z.array(position).min(2);
const ring = z
  .array(position)
  .min(4)
  .refine((r) => String(r[0]) === String(r.at(-1)), "a ring must end where it starts");
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
  published: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Length of the text in UTF-16 units. */
  length: z.int().positive(),
  text: z.string().exactOptional(),
});

export type Localized = z.infer<typeof localizedSchema>;
export type Named = z.infer<typeof named>;
export type Place = z.infer<typeof placeSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Actor = NewsEvent["properties"]["actors"][number];
export type NewsEvent = z.infer<typeof newsEventFields>;
export type Report = z.infer<typeof reportSchema>;
