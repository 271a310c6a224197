import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";

const compress = promisify(gzip);
const YEAR = 31_536_000;

/** A tile's bytes, gzipped. */
export async function packed(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await compress(bytes));
}

/** The z, x and y of a tile's address, or undefined where one is not a plain whole number. */
export function tileAddress(
  params: Readonly<Record<"z" | "x" | "y", string>>,
): readonly [z: number, x: number, y: number] | undefined {
  const { z, x, y } = params;
  if (![z, x, y].every((part) => /^\d{1,9}$/.test(part))) return undefined;
  return [Number(z), Number(x), Number(y)];
}

/**
 * Answers with a tile. At the address of the current version it never changes, so caches keep it;
 * at any other it is asked for anew, by its tag.
 */
export function tileResponse(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  { type, version, gzipped }: { type: string; version: string; gzipped: boolean },
): Response {
  const current = new URL(request.url).searchParams.get("v") === version;
  const headers = new Headers({
    "content-type": type,
    "cache-control": current ? `public, max-age=${YEAR}, immutable` : "no-cache",
    etag: `W/"${version}"`,
  });
  if (request.headers.get("if-none-match") === headers.get("etag"))
    return new Response(null, { status: 304, headers });
  // Next takes content-encoding out of what a route answers, so a gzipped body could not be read.
  return new Response(gzipped ? new Uint8Array(gunzipSync(body)) : body, { headers });
}

/** A refusal as a problem (RFC 9457). */
export function tileProblem(status: 400 | 404 | 500, title: string, detail?: string): Response {
  return Response.json(
    { type: "about:blank", title, status, ...(detail && { detail }) },
    {
      status,
      headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
    },
  );
}
