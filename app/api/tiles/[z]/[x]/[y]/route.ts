import { parsePlaySet } from "#lib/query/play";
import { newsroom } from "#lib/server/index";
import { BadRequest, problem } from "#lib/server/problem";
import { readQuestion, wholeNumber } from "#lib/server/question";
import { answering, reply } from "#lib/server/reply";

interface Context {
  readonly params: Promise<{ readonly z: string; readonly x: string; readonly y: string }>;
}

const MAX_ZOOM = 22;
const readNumber = wholeNumber(0, 2 ** MAX_ZOOM - 1);

function readPlay(text: string) {
  const set = parsePlaySet(text);
  return typeof set === "string" ? set : { value: set };
}

/** The events that match a filter as one Mapbox Vector Tile, version 2; `play=from/to/steps` for playing it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const question = readQuestion(request.url, { play: readPlay });
    const [z, x, y] = readAddress(await params);
    if (z > MAX_ZOOM || Math.max(x, y) >= 2 ** z)
      return problem(404, "Not Found", { detail: `There is no tile ${z}/${x}/${y}.` });
    const room = await newsroom();
    const { tile, revision } = await room.tile(question.filter, z, x, y, question.own.play);
    const type = "application/vnd.mapbox-vector-tile";
    const current = room.revOf(revision);
    return reply(request, type, new Uint8Array(tile), { ...question, current });
  });
}

function readAddress(address: Awaited<Context["params"]>): [z: number, x: number, y: number] {
  const read = (parameter: "z" | "x" | "y") => {
    const result = readNumber(address[parameter]);
    if (typeof result !== "string") return result.value;
    throw new BadRequest([{ parameter, value: address[parameter], reason: result }]);
  };
  return [read("z"), read("x"), read("y")];
}
