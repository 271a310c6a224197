import { z } from "zod";
import { type Reading, readAs } from "#lib/event/explain";
import { localizedSchema } from "#lib/event/news-event";
import { parseView } from "#lib/query/page-state";
import { DWELL, MOST_VIEWS, TOUR_NAME, type TourFile } from "#lib/tour/tour";

const seconds = `whole seconds from ${DWELL.least} to ${DWELL.most}; a tour of no time shows nothing`;

const viewSchema = z.strictObject({
  title: localizedSchema,
  filter: z
    .string('a filter as the address writes it, such as country=SY&kind=talks; "" for every event')
    .describe("A filter as the address writes it; empty for every event"),
  at: z
    .string()
    .refine(
      (text) => parseView(text) !== undefined,
      "zoom/latitude/longitude, such as 4.5/36.2/37.17",
    )
    .describe("zoom/latitude/longitude; without it the map fits the events")
    .exactOptional(),
  dwell: z
    .int(seconds)
    .min(DWELL.least, seconds)
    .max(DWELL.most, seconds)
    .default(DWELL.usual)
    .describe("Seconds that the view stays"),
});

/** The file of a tour. A filter is text here: `readViews` says of each whether it can be shown. */
const tourSchema = z.strictObject({
  name: z
    .string()
    .regex(TOUR_NAME, "1 to 64 letters a-z, digits and -, starting with a letter or digit"),
  views: z
    .array(viewSchema)
    .min(1, "at least one view")
    .max(MOST_VIEWS, `at most ${MOST_VIEWS} views; split the tour in two`),
});

/** Reads a tour's file, parsed from JSON: the tour, or each field that is wrong and what is right. */
export function readTour(json: unknown): Reading<TourFile> {
  return readAs(tourSchema, json);
}
