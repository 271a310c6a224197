import { BASEMAP_MAXZOOM } from "#geo/basemap/basemap";
import { isTile } from "#geo/mercator";
import { basemapServer } from "#lib/server/basemap";
import { problem } from "#lib/server/problem";
import { answering } from "#lib/server/reply";
import { tileAddress, tileResponse } from "#lib/server/tile-response";

interface Context {
  readonly params: Promise<{ readonly z: string; readonly x: string; readonly y: string }>;
}

/** One vector tile of the embedded map. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const at = tileAddress(await params);
    if (!isTile(...at, BASEMAP_MAXZOOM))
      return problem(404, "Not Found", { detail: `There is no tile ${at.join("/")}.` });
    const server = basemapServer();
    const version = await server.version();
    const type = "application/vnd.mapbox-vector-tile";
    return tileResponse(request, await server.tile(...at), { type, version });
  });
}
