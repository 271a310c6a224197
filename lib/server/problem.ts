import type { FilterProblem } from "#lib/query/filter";

/** A refusal as RFC 9457 says it; `members` are further members of the document. */
export function problem(status: number, title: string, members: object = {}): Response {
  return new Response(JSON.stringify({ type: "about:blank", title, status, ...members }), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}

/** A request that is refused with 400, naming each parameter and what is wrong with it. */
export class BadRequest extends Error {
  readonly problems: readonly FilterProblem[];

  constructor(problems: readonly FilterProblem[]) {
    super(problems.map(({ parameter, reason }) => `${parameter} ${reason}`).join("; "));
    this.problems = problems;
  }

  toResponse(): Response {
    return problem(400, "Bad Request", { detail: this.message, parameters: this.problems });
  }
}
