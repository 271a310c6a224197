import { type FileHandle, open } from "node:fs/promises";
import { extname } from "node:path";
import { type Header, PMTiles, type Source, TileType } from "pmtiles";
import { z } from "zod";

/** A street map in one PMTiles file, as a page needs to know it. */
export interface Tileset {
  readonly form: "raster" | "vector";
  /** A vector archive whose layers are those of the Protomaps schema. */
  readonly protomaps: boolean;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly attribution: string;
  /** Pixels across a raster tile. */
  readonly tileSize: number;
  readonly contentType: string;
  /** Changes with the file. */
  readonly version: string;
  /** The bytes of a tile as stored, undefined where the archive has none. */
  tile(z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

const TYPES: Readonly<Partial<Record<TileType, string>>> = {
  [TileType.Mvt]: "application/vnd.mapbox-vector-tile",
  [TileType.Png]: "image/png",
  [TileType.Jpeg]: "image/jpeg",
  [TileType.Webp]: "image/webp",
  [TileType.Avif]: "image/avif",
};

/**
 * Opens a PMTiles archive (version 3) and reads one of its tiles, so that a broken one is known
 * at once.
 *
 * @throws {Error} in words, where the file is absent, empty, cut short or no such archive
 */
export async function openTileset(path: string): Promise<Tileset> {
  if (extname(path) !== ".pmtiles") throw new Error(`${path} does not end in .pmtiles`);
  const file = await open(path, "r");
  try {
    const { size, mtimeMs } = await file.stat();
    if (size === 0) throw new Error(`${path} is empty`);
    const archive = new PMTiles(new FileSource(path, file));
    const header = await archive.getHeader();
    const contentType = TYPES[header.tileType];
    if (!contentType) throw new Error(`${path} holds tiles of an unknown kind`);
    if (header.tileDataOffset + (header.tileDataLength ?? 0) > size)
      throw new Error(`${path} is cut short`);
    const sample = await firstTile(archive, header);
    const metadata: unknown = await archive.getMetadata();
    return {
      form: header.tileType === TileType.Mvt ? "vector" : "raster",
      protomaps: layersOf(metadata).includes("earth"),
      minzoom: header.minZoom,
      maxzoom: header.maxZoom,
      attribution: plainText(metadata),
      tileSize: sizeOf(sample) ?? 256,
      contentType,
      version: `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`,
      async tile(zoom, x, y) {
        const found = await archive.getZxy(zoom, x, y);
        return found && new Uint8Array(found.data);
      },
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** A file as PMTiles reads it: ranges of bytes, never more than the file holds. */
class FileSource implements Source {
  readonly #path: string;
  readonly #file: FileHandle;

  constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  getKey(): string {
    return this.#path;
  }

  async getBytes(offset: number, length: number): Promise<{ data: ArrayBuffer }> {
    const buffer = new ArrayBuffer(length);
    const { bytesRead } = await this.#file.read(new Uint8Array(buffer), 0, length, offset);
    return { data: buffer.slice(0, bytesRead) };
  }
}

async function firstTile(archive: PMTiles, header: Header): Promise<Uint8Array> {
  for (let zoom = header.minZoom; zoom <= header.maxZoom; zoom++) {
    const n = 2 ** zoom;
    const x = Math.min(n - 1, Math.floor(((header.centerLon + 180) / 360) * n));
    const radians = (header.centerLat * Math.PI) / 180;
    const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * n);
    const found = await archive.getZxy(zoom, x, Math.min(n - 1, Math.max(0, y)));
    if (found) return new Uint8Array(found.data);
  }
  return new Uint8Array();
}

/** Width of a PNG or WebP picture, from its header; undefined for other forms. */
function sizeOf(bytes: Uint8Array): number | undefined {
  const view = Buffer.from(bytes);
  const chunk = view.toString("latin1", 12, 16);
  if (view.toString("latin1", 1, 4) === "PNG") return view.readUInt32BE(16);
  if (view.toString("latin1", 8, 12) !== "WEBP") return undefined;
  if (chunk === "VP8 ") return view.readUInt16LE(26) & 0x3fff;
  if (chunk === "VP8L") return (view.readUInt16LE(21) & 0x3fff) + 1;
  return view.readUIntLE(24, 3) + 1;
}

function layersOf(metadata: unknown): string[] {
  const found = z.object({ vector_layers: z.array(z.object({ id: z.string() })) });
  const read = found.safeParse(metadata);
  return read.success ? read.data.vector_layers.map((layer) => layer.id) : [];
}

/** The attribution an archive names, without the markup that some write it in. */
function plainText(metadata: unknown): string {
  const read = z.object({ attribution: z.string() }).safeParse(metadata);
  if (!read.success) return "";
  return read.data.attribution
    .replace(/<[^>]*>/g, "")
    .replace(/&copy;/g, "©")
    .trim();
}
