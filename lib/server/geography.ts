import type { borderPoint } from "#geo/areas/border-point";
import { COUNTRY_LABELS } from "#geo/areas/country-labels";
import type { Position } from "#geo/position";
import { basemapServer } from "#lib/server/basemap";

/** What a map has to know of countries besides their tiles. */
export interface Geography {
  readonly labelAt: (code: string) => Position | undefined;
  readonly bordersOf: (code: string) => Parameters<typeof borderPoint>[0];
}

/**
 * Label points and, where arcs may end at a border, borders. Reading those takes a second the first
 * time, so a page without a selected event does not ask. Borders that cannot be read are none.
 */
export async function geography(withBorders: boolean): Promise<Geography> {
  const none = () => [];
  const borders = withBorders
    ? await basemapServer()
        .borders()
        .catch(() => none)
    : none;
  return { labelAt: (code) => COUNTRY_LABELS.get(code)?.position, bordersOf: borders };
}
