import { newsroom } from "#lib/server/index";
import { readQuestion } from "#lib/server/question";
import { answering, reply } from "#lib/server/reply";

/** How many events match a filter, by class, by facet and over time. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const question = readQuestion(request.url, {});
    const room = await newsroom();
    const { revision, ...numbers } = await room.facets(question.filter);
    return reply(request, "application/json", JSON.stringify(numbers), {
      ...question,
      current: room.revOf(revision),
    });
  });
}
