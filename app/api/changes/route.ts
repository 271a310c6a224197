import { changes } from "#lib/server/index";
import { problem } from "#lib/server/problem";
import { refuseParameters } from "#lib/server/question";
import { answering } from "#lib/server/reply";

/** Nobody may hold a stream back: `no-transform` also keeps Next from compressing it. */
const HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
  // A connection that outlives its stream would keep a stopping server waiting.
  Connection: "close",
};

/** What the public sees change, as it changes, as server-sent events. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    refuseParameters(request.url);
    const hub = await changes();
    const stream = hub.connect(request.headers.get("last-event-id"), request.signal);
    if (!stream) return problem(503, "Service Unavailable");
    return new Response(stream, { headers: HEADERS });
  });
}

/** Without this, Next answers HEAD by opening a stream that nobody reads. */
export function HEAD(): Response {
  return new Response(null, { headers: HEADERS });
}
