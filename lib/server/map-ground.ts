import { BASEMAP_DETAIL_ZOOM, BASEMAP_MAXZOOM } from "#geo/basemap/basemap";
import { basemap, embeddedAttribution, embeddedTiles } from "#lib/server/basemap";
import { geography } from "#lib/server/geography";

/** What lies under the events of any map; `withBorders` where arcs may end at a border. */
export async function mapGround(withBorders: boolean) {
  return {
    geography: await geography(withBorders),
    base: await basemap(),
    embedded: {
      tiles: await embeddedTiles(),
      maxzoom: BASEMAP_MAXZOOM,
      detail: BASEMAP_DETAIL_ZOOM,
      attribution: embeddedAttribution(),
    },
  };
}
