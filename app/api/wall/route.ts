import { askedOf, findTour } from "#app/wall/tours";
import { wallSnapshot } from "#app/wall/wall-snapshot";
import { isLanguage } from "#lib/messages/choose";
import { newsroom } from "#lib/server/index";
import { BadRequest, problem } from "#lib/server/problem";
import { answering } from "#lib/server/reply";

const KNOWN = ["tour", "view", "night", "lang"];

/** What a wall shows now, for a wall that shows something already. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { searchParams } = new URL(request.url);
    const lang = searchParams.get("lang") ?? "en";
    if (!isLanguage(lang))
      throw new BadRequest([{ parameter: "lang", value: lang, reason: "is not en, ar, ru or tr" }]);
    const strange = [...searchParams.keys()].filter((name) => !KNOWN.includes(name));
    if (strange.length > 0)
      throw new BadRequest(
        strange.map((parameter) => ({
          parameter,
          value: searchParams.get(parameter) ?? "",
          reason: `is not one of ${KNOWN.join(", ")}`,
        })),
      );
    const room = await newsroom();
    const found = await findTour(room, askedOf(searchParams));
    if ("unknown" in found)
      return problem(404, "Not Found", {
        detail: `There is no tour ${found.unknown}; there are ${found.known.join(", ") || "none"}`,
      });
    const snapshot = await wallSnapshot(room, lang, found.versions, found.skipped);
    return Response.json(snapshot, { headers: { "Cache-Control": "no-store" } });
  });
}
