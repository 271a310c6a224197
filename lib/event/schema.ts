import { newsEventFields } from "#lib/event/news-event";
import { problemsOf } from "#lib/event/rules";

/** One event as a GeoJSON Feature (RFC 7946), fields and the rules between them. */
export const newsEventSchema = newsEventFields.check((ctx) => {
  for (const { path, message } of problemsOf(ctx.value))
    ctx.issues.push({ code: "custom", input: ctx.value, path, message });
});
