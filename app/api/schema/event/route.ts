import { eventJsonSchema } from "#lib/event/json-schema";

export const dynamic = "force-static";

/** The event format as JSON Schema (draft 2020-12). */
export function GET(): Response {
  return new Response(JSON.stringify(eventJsonSchema(), null, 2), {
    headers: { "Content-Type": "application/schema+json" },
  });
}
