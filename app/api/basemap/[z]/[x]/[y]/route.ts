import { BASEMAP_MAXZOOM } from "#geo/basemap/basemap";
import { isTile } from "#geo/mercator";
import { basemapServer } from "#lib/server/basemap";
import { packed, tileAddress, tileProblem, tileResponse } from "#lib/server/tile-response";

const KEPT = 2_000;
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** One vector tile of the embedded map. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ z: string; x: string; y: string }> },
): Promise<Response> {
  const at = tileAddress(await params);
  if (!at) return tileProblem(400, "z, x and y are whole numbers");
  if (!isTile(...at, BASEMAP_MAXZOOM))
    return tileProblem(404, "There is no such tile", `The deepest zoom is ${BASEMAP_MAXZOOM}.`);
  const server = basemapServer();
  try {
    const version = await server.version();
    const tiles = await server.embedded();
    const key = at.join("/");
    const body = kept.get(key) ?? packed(tiles.tile(...at));
    kept.delete(key);
    kept.set(key, body);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    const type = "application/vnd.mapbox-vector-tile";
    return tileResponse(request, await body, { type, version, gzipped: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return tileProblem(500, "The map cannot be drawn", detail);
  }
}
