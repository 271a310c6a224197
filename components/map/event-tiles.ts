import { addProtocol } from "maplibre-gl";
import type { PlaySet } from "#lib/query/play";
import { encodeTile, type TileRow } from "#lib/query/tile";

/** Rows that travelled with the page, by the key in the addresses of their tiles. */
const FEEDS = new Map<string, { readonly rows: readonly TileRow[]; readonly play?: PlaySet }>();
let keys = 0;

/** Tiles of rows that are already here, behind an address like any other's. */
export interface EventFeed {
  /** A template for `tiles` of a vector source. */
  readonly tiles: string;
  close(): void;
}

/** Serves rows as vector tiles within the page, through the same function as the server's tiles. */
export function feedTiles(rows: readonly TileRow[], play?: PlaySet): EventFeed {
  if (keys === 0) addProtocol("dateline", answer);
  const key = String(++keys);
  FEEDS.set(key, { rows, ...(play ? { play } : {}) });
  return { tiles: `dateline://${key}/{z}/{x}/{y}`, close: () => FEEDS.delete(key) };
}

async function answer({ url }: { url: string }): Promise<{ data: ArrayBuffer }> {
  const [key = "", z, x, y] = url.replace("dateline://", "").split("/");
  const { rows, play } = FEEDS.get(key) ?? { rows: [] };
  const tile = encodeTile(rows, Number(z), Number(x), Number(y), play);
  return { data: Uint8Array.from(tile).buffer };
}
