import { createHash } from "node:crypto";
import { buildId } from "#lib/server/build-id";
import { BadRequest, problem } from "#lib/server/problem";
import { StoreError } from "#lib/store/event-store";

const YEAR = 31_536_000;

export interface Freshness {
  /** What an address names to say: this revision of this store, by this build. */
  readonly current: string;
  /** What this address names, if anything. */
  readonly rev: string | undefined;
  readonly canonical: boolean;
}

/**
 * An answer with the caching that its address allows: for ever where it names the current revision
 * canonically, not at all where it names another, else until its ETag (of its bytes and the build)
 * changes, which is answered with 304 while it has not.
 */
export function reply(
  request: Request,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  { rev, current, canonical }: Freshness,
): Response {
  const headers = new Headers({ "Content-Type": type });
  if (rev !== undefined && rev !== current) {
    headers.set("Cache-Control", "no-store");
    return new Response(body, { headers });
  }
  const lasting = rev !== undefined && canonical;
  const etag = `W/"${createHash("sha256").update(buildId()).update(body).digest("base64url")}"`;
  headers.set("ETag", etag);
  headers.set("Cache-Control", lasting ? `public, max-age=${YEAR}, immutable` : "no-cache");
  if (names(request.headers.get("If-None-Match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** Runs a route, turning what it refuses and what fails beneath it into problems (RFC 9457). */
export async function answering(route: () => Promise<Response>): Promise<Response> {
  try {
    return await route();
  } catch (error) {
    if (error instanceof BadRequest) return error.toResponse();
    console.error(error);
    if (error instanceof StoreError) return problem(503, "Service Unavailable");
    return problem(500, "Internal Server Error");
  }
}

/** Weak comparison (RFC 9110, 13.1.2): whether a list of entity tags names this one. */
function names(list: string | null, etag: string): boolean {
  const tags = (list ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag.replace(/^W\//, ""));
}
