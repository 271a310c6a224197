import { newsroom } from "#lib/server/index";

export const dynamic = "force-dynamic";

/** Whether this server can answer: 503 until the index is built, saying how far it is, and where the store fails. */
export async function GET(): Promise<Response> {
  try {
    const { ready, loading, revision, events } = await newsroom();
    return ready
      ? health(200, { status: "ok", revision, events })
      : health(503, { status: "starting", ...loading });
  } catch (error) {
    console.error(error);
    return health(503, { status: "failed" });
  }
}

function health(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}
