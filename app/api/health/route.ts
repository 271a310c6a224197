import { newsroom } from "#lib/server/index";

export const dynamic = "force-dynamic";

/** Whether this server can answer: 503 until the index is built, and where the store fails. */
export async function GET(): Promise<Response> {
  try {
    const { ready, revision, events } = await newsroom();
    return health(ready ? 200 : 503, { status: ready ? "ok" : "starting", revision, events });
  } catch (error) {
    console.error(error);
    return health(503, { status: "failed" });
  }
}

function health(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
