import { metresPerPixel } from "#geo/mercator";

export interface Scale {
  readonly metres: number;
  readonly px: number;
}

/** The longest of 1, 2, 5, 10, 20 … metres that is no wider than `widest` px at a latitude. */
export function scaleAt(lat: number, zoom: number, widest: number): Scale {
  const perPixel = metresPerPixel(lat, zoom);
  const most = perPixel * widest;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2, 1].find((step) => step * power <= most) ?? 1);
  return { metres, px: metres / perPixel };
}
