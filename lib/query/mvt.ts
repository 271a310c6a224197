import { PbfWriter } from "pbf";

export type TileValue = string | number | boolean;

/** A point on the tile's grid with flat properties. */
export interface TilePoint {
  readonly x: number;
  readonly y: number;
  readonly properties: Readonly<Record<string, TileValue>>;
}

export interface PointLayer {
  readonly name: string;
  /** Units along an edge of the tile. */
  readonly extent: number;
  readonly points: readonly TilePoint[];
}

/**
 * Point layers as a Mapbox Vector Tile, specification 2.1: each key and value is written once a
 * layer and named by its number. A layer without points is left out, as the specification asks.
 */
export function encodePointLayers(layers: readonly PointLayer[]): Uint8Array {
  const pbf = new PbfWriter();
  for (const layer of layers) if (layer.points.length > 0) pbf.writeMessage(3, writeLayer, layer);
  return pbf.finish();
}

function writeLayer(layer: PointLayer, pbf: PbfWriter): void {
  const keys = new Map<string, number>();
  const values = new Map<TileValue, number>();
  pbf.writeStringField(1, layer.name);
  for (const point of layer.points) {
    const tags = Object.entries(point.properties).flatMap(([key, value]) => [
      numberIn(keys, key),
      numberIn(values, value),
    ]);
    pbf.writeMessage(2, writePoint, { point, tags });
  }
  for (const key of keys.keys()) pbf.writeStringField(3, key);
  for (const value of values.keys()) pbf.writeMessage(4, writeValue, value);
  pbf.writeVarintField(5, layer.extent);
  pbf.writeVarintField(15, 2);
}

interface TaggedPoint {
  readonly point: TilePoint;
  readonly tags: number[];
}

/** Geometry is one command, MoveTo once, and a zigzag pair from the tile's corner. */
function writePoint({ point, tags }: TaggedPoint, pbf: PbfWriter): void {
  pbf.writePackedVarint(2, tags);
  pbf.writeVarintField(3, 1);
  pbf.writePackedVarint(4, [9, point.x * 2, point.y * 2]);
}

function writeValue(value: TileValue, pbf: PbfWriter): void {
  if (typeof value === "string") pbf.writeStringField(1, value);
  else if (typeof value === "boolean") pbf.writeBooleanField(7, value);
  else if (Number.isSafeInteger(value)) pbf.writeSVarintField(6, value);
  else pbf.writeDoubleField(3, value);
}

function numberIn<K>(table: Map<K, number>, entry: K): number {
  const known = table.get(entry);
  if (known !== undefined) return known;
  table.set(entry, table.size);
  return table.size - 1;
}
