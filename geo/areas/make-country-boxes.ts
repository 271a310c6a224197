import { boxOf } from "#geo/extent";
import type { BBox } from "#geo/position";
import type { CountryShape } from "./country-shapes";

/** Boxes nearer to each other than this many degrees become one. */
const NEAR = 3;

/** What country-boxes.json holds: by code, the numbers of its boxes rounded outwards to 0.01°. */
export function makeCountryBoxes(shapes: readonly CountryShape[]): Map<string, string> {
  const byCode = new Map<string, BBox[]>();
  for (const { code, polygons } of shapes) {
    if (!code) continue;
    const boxes = polygons.flatMap((polygon) => withinWorld(boxOf(polygon[0] ?? [])));
    byCode.set(code, [...(byCode.get(code) ?? []), ...boxes]);
  }
  const sorted = [...byCode].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([code, boxes]) => [code, group(boxes).flatMap(outwards).join(" ")]));
}

function group(boxes: readonly BBox[]): BBox[] {
  const groups: BBox[] = [];
  for (const box of boxes) {
    let grown = box;
    let other = groups.findIndex((some) => near(grown, some));
    while (other >= 0) {
      grown = around(grown, groups.splice(other, 1)[0] ?? grown);
      other = groups.findIndex((some) => near(grown, some));
    }
    groups.push(grown);
  }
  return groups;
}

function near(a: BBox, b: BBox): boolean {
  return a[0] - NEAR <= b[2] && b[0] - NEAR <= a[2] && a[1] - NEAR <= b[3] && b[1] - NEAR <= a[3];
}

function around(a: BBox, b: BBox): BBox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function withinWorld([west, south, east, north]: BBox): BBox[] {
  if (east > 180)
    return [
      [west, south, 180, north],
      [-180, south, east - 360, north],
    ];
  if (west < -180)
    return [
      [-180, south, east, north],
      [west + 360, south, 180, north],
    ];
  return [[west, south, east, north]];
}

function outwards([west, south, east, north]: BBox): number[] {
  return [
    Math.max(-180, Math.floor(west * 100) / 100),
    Math.floor(south * 100) / 100,
    Math.min(180, Math.ceil(east * 100) / 100),
    Math.ceil(north * 100) / 100,
  ];
}
