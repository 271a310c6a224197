import { isTile } from "#geo/mercator";
import { basemapServer } from "#lib/server/basemap";
import { packed, tileAddress, tileProblem, tileResponse } from "#lib/server/tile-response";

/** One tile of the street map that the newsroom configured. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ z: string; x: string; y: string }> },
): Promise<Response> {
  const at = tileAddress(await params);
  if (!at) return tileProblem(400, "z, x and y are whole numbers");
  const tileset = await basemapServer().tileset();
  if (!tileset) return tileProblem(404, "No street map is configured");
  const [z] = at;
  if (z < tileset.minzoom || !isTile(...at, tileset.maxzoom))
    return tileProblem(404, "There is no such tile");
  try {
    const bytes = await tileset.tile(...at);
    if (!bytes) return tileProblem(404, "The street map has no such tile");
    const gzipped = tileset.form === "vector";
    const body = gzipped ? await packed(bytes) : bytes;
    return tileResponse(request, body, {
      type: tileset.contentType,
      version: tileset.version,
      gzipped,
    });
  } catch {
    return tileProblem(500, "The street map's file cannot be read");
  }
}
