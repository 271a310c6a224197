import { isTile } from "#geo/mercator";
import { basemapServer } from "#lib/server/basemap";
import { problem } from "#lib/server/problem";
import { answering } from "#lib/server/reply";
import { tileAddress, tileResponse } from "#lib/server/tile-response";

interface Context {
  readonly params: Promise<{ readonly z: string; readonly x: string; readonly y: string }>;
}

/** One tile of the street map that the newsroom configured. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const at = tileAddress(await params);
    const tileset = await basemapServer().tileset();
    const bytes =
      tileset && at[0] >= tileset.minzoom && isTile(...at, tileset.maxzoom)
        ? await tileset.tile(...at)
        : undefined;
    if (!tileset || !bytes)
      return problem(404, "Not Found", { detail: `There is no tile ${at.join("/")}.` });
    const { contentType: type, version } = tileset;
    return tileResponse(request, bytes, { type, version });
  });
}
