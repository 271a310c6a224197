import { BadRequest } from "#lib/server/problem";

const YEAR = 31_536_000;

/**
 * The z, x and y of a tile's address.
 *
 * @throws {BadRequest} naming each that is not a plain whole number
 */
export function tileAddress(
  params: Readonly<Record<"z" | "x" | "y", string>>,
): readonly [z: number, x: number, y: number] {
  const problems = Object.entries(params)
    .filter(([, value]) => !/^\d{1,9}$/.test(value))
    .map(([parameter, value]) => ({ parameter, value, reason: "is not a whole number" }));
  if (problems.length > 0) throw new BadRequest(problems);
  return [Number(params.z), Number(params.x), Number(params.y)];
}

/**
 * Answers with a tile. At the address of the current version it never changes, so caches keep it;
 * at any other it is asked for anew, by its tag. Not compressed: Next takes `content-encoding` out of
 * what a route answers.
 */
export function tileResponse(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  { type, version }: { type: string; version: string },
): Response {
  const current = new URL(request.url).searchParams.get("v") === version;
  const headers = new Headers({
    "content-type": type,
    "cache-control": current ? `public, max-age=${YEAR}, immutable` : "no-cache",
    etag: `W/"${version}"`,
  });
  if (request.headers.get("if-none-match") === headers.get("etag"))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
