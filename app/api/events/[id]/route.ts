import { newsroom } from "#lib/server/index";
import { problem } from "#lib/server/problem";
import { refuseParameters } from "#lib/server/question";
import { answering, reply } from "#lib/server/reply";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** One published event as a GeoJSON Feature; of a retracted one, the date and the note only. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    refuseParameters(request.url);
    const { id } = await params;
    const room = await newsroom();
    const answer = await room.event(id);
    if (!answer) return problem(404, "Not Found", { detail: "No such event is published." });
    if ("retracted" in answer) return problem(410, "Gone", answer);
    return reply(request, "application/geo+json", JSON.stringify(answer.event), {
      current: room.revOf(room.revision),
      rev: undefined,
      canonical: false,
    });
  });
}
