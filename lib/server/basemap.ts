import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Polygon } from "geojson";
import { BASEMAP_MAXZOOM, buildBasemap } from "#geo/basemap/basemap";
import { type Boundaries, BoundariesError, readBoundaries } from "#geo/basemap/boundaries";
import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import { PLACES_TABLE } from "#geo/gazetteer/places";
import { styleAddress } from "#lib/server/allowed-origins";
import { buildId } from "#lib/server/build-id";
import { openTileset, type Tileset } from "#lib/server/tileset";

const KEPT_TILES = 2_000;

const NATURAL_EARTH = "node_modules/world-atlas/countries-10m.json";

/** What went wrong with a configured map, for the page to say; `file` is its name without folders. */
export interface BasemapNotice {
  readonly code: "missing" | "broken" | "unknown" | "boundaries";
  readonly file: string;
}

interface Tiled {
  /** Address template on this server, which changes with what it serves. */
  readonly tiles: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly attribution: string;
}

/** What lies under the events, as a page needs to know it: plain data. */
export type Basemap =
  | ({ readonly kind: "embedded"; readonly notice?: BasemapNotice } & Tiled)
  | ({ readonly kind: "raster"; readonly tileSize: number } & Tiled)
  | ({ readonly kind: "protomaps" } & Tiled)
  | { readonly kind: "style"; readonly url: string; readonly origin: string };

export interface BasemapSettings {
  /** A PMTiles file or the address of a MapLibre style; none is the embedded map. */
  readonly basemap?: string | undefined;
  /** A countries file in place of Natural Earth's. */
  readonly boundaries?: string | undefined;
}

export interface BasemapServer {
  basemap(): Promise<Basemap>;
  /** A tile of the embedded map, which is built when first asked for. Throws BoundariesError. */
  tile(z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Address template of the embedded map's tiles, which changes with its version. */
  template(): Promise<string>;
  /** Changes with the boundaries, the places and the build. */
  version(): Promise<string>;
  tileset(): Promise<Tileset | undefined>;
  /** The outlines of a country's parts in the map's boundaries; empty for an unknown code. */
  borders(): Promise<(code: string) => readonly Polygon["coordinates"][]>;
}

/**
 * The map under the events for these settings. A street map that cannot be opened gives way to the
 * embedded one with a notice. A countries file that cannot be read gives way to nothing: a newsroom
 * that chose its boundaries is never shown another's.
 */
export function openBasemap(settings: BasemapSettings): BasemapServer {
  const source = once(() => readSource(settings.boundaries));
  const boundaries = once(async () => {
    try {
      return await parse((await source()).bytes, settings.boundaries);
    } catch (error) {
      report(error);
      throw error;
    }
  });
  const tiles = once(async () => buildBasemap(await boundaries(), DATELINE_PLACES, pause));
  const version = async () => (await source()).version;
  const opened = once(() => openStreets(settings.basemap));

  async function notice(): Promise<BasemapNotice | undefined> {
    const file = basename(settings.boundaries ?? "");
    if (file && !(await boundaries().then(Boolean, () => false)))
      return { code: "boundaries", file };
    return (await opened()).notice;
  }

  async function template(): Promise<string> {
    return `/api/basemap/{z}/{x}/{y}?v=${await version().catch(() => "none")}`;
  }

  async function embeddedMap(): Promise<Basemap> {
    const found = await notice();
    return {
      kind: "embedded",
      tiles: await template(),
      minzoom: 0,
      maxzoom: BASEMAP_MAXZOOM,
      attribution: attributionOf(settings),
      ...(found && { notice: found }),
    };
  }

  return {
    version,
    template,
    tile: kept(async (z, x, y) => new Uint8Array((await tiles()).tile(z, x, y))),
    tileset: async () => (await opened()).tileset,
    async borders() {
      const { countries } = await boundaries();
      return (code) => countries.flatMap((one) => (one.code === code ? one.polygons : []));
    },
    async basemap() {
      const style = styleAddress(settings.basemap);
      if (style) return { kind: "style", url: style.href, origin: style.origin };
      const { tileset } = await opened();
      if (!tileset) return embeddedMap();
      const { form, minzoom, maxzoom, attribution, tileSize } = tileset;
      const tiles = `/api/tileset/{z}/{x}/{y}?v=${tileset.version}`;
      const tiled = { tiles, minzoom, maxzoom, attribution };
      return form === "raster"
        ? { kind: "raster", ...tiled, tileSize }
        : { kind: "protomaps", ...tiled };
    },
  };
}

declare global {
  /** One map a process: the bundler gives each route its own copy of this module. */
  var datelineBasemap: BasemapServer | undefined;
}

/** The map of this process, by its environment. */
export function basemapServer(): BasemapServer {
  globalThis.datelineBasemap ??= openBasemap({
    basemap: process.env.DATELINE_BASEMAP,
    boundaries: process.env.DATELINE_BOUNDARIES,
  });
  return globalThis.datelineBasemap;
}

/** What lies under the events of a page. Building the embedded map starts once the page is sent. */
export async function basemap(): Promise<Basemap> {
  const server = basemapServer();
  const found = await server.basemap();
  if (found.kind === "embedded")
    setTimeout(() => server.tile(0, 0, 0).catch(() => {}), 250).unref();
  return found;
}

/** Whose data the embedded map is made of. */
export function embeddedAttribution(): string {
  return attributionOf({ boundaries: process.env.DATELINE_BOUNDARIES });
}

function attributionOf({ boundaries }: BasemapSettings): string {
  return boundaries ? "GeoNames" : "Natural Earth · GeoNames";
}

/** Address template of the embedded map's tiles, which every other map may fall back on. */
export function embeddedTiles(): Promise<string> {
  return basemapServer().template();
}

async function openStreets(
  setting: string | undefined,
): Promise<{ tileset?: Tileset; notice?: BasemapNotice }> {
  if (!setting || styleAddress(setting)) return {};
  const file = basename(setting);
  try {
    const tileset = await openTileset(setting);
    if (tileset.form === "vector" && !tileset.protomaps)
      return { notice: { code: "unknown", file } };
    return { tileset };
  } catch (error) {
    report(error);
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { notice: { code: missing ? "missing" : "broken", file } };
  }
}

async function readSource(file: string | undefined): Promise<{ bytes: Buffer; version: string }> {
  const bytes = await readFile(
    /* turbopackIgnore: true */ file || join(process.cwd(), NATURAL_EARTH),
  ).catch((error) => {
    throw new BoundariesError(`DATELINE_BOUNDARIES: ${error.message}`);
  });
  const hash = createHash("sha256").update(bytes).update(PLACES_TABLE).update(buildId());
  return { bytes, version: hash.digest("hex").slice(0, 12) };
}

async function parse(bytes: Buffer, file: string | undefined): Promise<Boundaries> {
  try {
    return await readBoundaries(JSON.parse(bytes.toString("utf8")), pause);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BoundariesError(`DATELINE_BOUNDARIES: ${file} cannot be drawn: ${reason}`);
  }
}

/** Keeps the answers last asked for. */
function kept<T>(make: (z: number, x: number, y: number) => Promise<T>) {
  const answers = new Map<string, Promise<T>>();
  return (z: number, x: number, y: number): Promise<T> => {
    const key = `${z}/${x}/${y}`;
    const answer = answers.get(key) ?? make(z, x, y);
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT_TILES && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}

function pause(): Promise<void> {
  return setImmediate();
}

function report(error: unknown): void {
  console.error(`dateline: ${error instanceof Error ? error.message : String(error)}`);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
