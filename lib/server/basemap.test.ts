import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { allowedOrigins } from "#lib/server/allowed-origins";
import { openBasemap } from "#lib/server/basemap";

/** What the operator is told; the tests read it instead of showing it. */
const said: string[] = [];
let folder = "";

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation((words) => said.push(String(words)));
  folder = await mkdtemp(join(tmpdir(), "dateline-basemap-"));
});

async function fileOf(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe("a street map that cannot be drawn gives way to the embedded one, with a notice", () => {
  test.each([
    ["a file that is not there", "nowhere/streets.pmtiles", "missing", "streets.pmtiles"],
    ["a folder", "lib", "broken", "lib"],
    ["a file of another kind", "package.json", "broken", "package.json"],
    ["an address of another scheme", "ftp://tiles.example/style.json", "broken", "style.json"],
  ])("%s", async (_, setting, code, file) => {
    const map = await openBasemap({ basemap: setting }).basemap();
    expect(map).toMatchObject({ kind: "embedded", notice: { code, file } });
    expect(said.at(-1)).toMatch(/^dateline: /);
  });

  test("bytes that only look like an archive", async () => {
    const path = await fileOf("cut.pmtiles", `PMTiles\u0003${"x".repeat(300)}`);
    const map = await openBasemap({ basemap: path }).basemap();
    expect(map).toMatchObject({ kind: "embedded", notice: { code: "broken" } });
  });
});

describe("without a street map", () => {
  test("the embedded map is named with its zooms, its sources and a version", async () => {
    const map = await openBasemap({}).basemap();
    expect(map).toMatchObject({
      kind: "embedded",
      minzoom: 0,
      maxzoom: 10,
      attribution: "Natural Earth · GeoNames",
    });
    expect(map).not.toHaveProperty("notice");
    expect(map.kind === "embedded" && map.tiles).toMatch(/^\/api\/basemap\/.*\?v=[0-9a-f]{12}$/);
  });
});

describe("a newsroom's own boundaries", () => {
  const square = {
    type: "Polygon",
    coordinates: [
      [
        [36, 33],
        [42, 33],
        [42, 37],
        [36, 33],
      ],
    ],
  };
  const own = (id: string) =>
    JSON.stringify({
      type: "FeatureCollection",
      features: [{ type: "Feature", id, properties: { name: "Syria" }, geometry: square }],
    });

  test("are drawn in place of Natural Earth's, under another version", async () => {
    const server = openBasemap({ boundaries: await fileOf("own.geojson", own("760")) });
    const map = await server.basemap();
    expect(map).toMatchObject({ kind: "embedded", attribution: "GeoNames" });
    expect(await server.version()).not.toBe(await openBasemap({}).version());
    expect((await server.tile(3, 4, 3)).length).toBeGreaterThan(0);
    expect((await server.borders())("SY")).toEqual([square.coordinates]);
  });

  test.each([
    ["absent", undefined],
    ["cut short", own("760").slice(0, -9)],
    ["without ids", own("ZZ")],
  ])("that are %s are told, and never replaced by another's", async (name, text) => {
    const boundaries = text
      ? await fileOf(`${name}.geojson`, text)
      : join(folder, "absent.geojson");
    const server = openBasemap({ boundaries });
    const map = await server.basemap();
    expect(map).toMatchObject({ kind: "embedded", notice: { code: "boundaries" } });
    await expect(server.borders()).rejects.toThrow("DATELINE_BOUNDARIES");
    await expect(server.tile(0, 0, 0)).rejects.toThrow("DATELINE_BOUNDARIES");
    expect(said.at(-1)).toContain("DATELINE_BOUNDARIES");
  });
});

describe("a style's address", () => {
  test("is handed on, and its origin is the only one a page may load from", async () => {
    const url = "https://tiles.example:8443/styles/quiet.json?key=1";
    expect(await openBasemap({ basemap: url }).basemap()).toEqual({
      kind: "style",
      url,
      origin: "https://tiles.example:8443",
    });
    expect(allowedOrigins(url)).toEqual(["https://tiles.example:8443"]);
  });

  test.each([undefined, "", "streets.pmtiles", "ftp://tiles.example/", "https://", "javascript:1"])(
    "%s opens no origin",
    (setting) => expect(allowedOrigins(setting)).toEqual([]),
  );
});

const archives = "../shared/data/pmtiles";
describe.skipIf(!existsSync(archives))(`the archives of ${archives}`, () => {
  test.each([
    ["empty", "broken"],
    ["invalid", "broken"],
    ["invalid_v4", "broken"],
    ["test_fixture_1", "unknown"],
    ["test_fixture_2", "unknown"],
  ])("%s gives way to the embedded map", async (name, code) => {
    const server = openBasemap({ basemap: `${archives}/${name}.pmtiles` });
    const notice = { code, file: `${name}.pmtiles` };
    expect(await server.basemap()).toMatchObject({ kind: "embedded", notice });
    expect(await server.tileset()).toBeUndefined();
  });

  test.each([
    ["stamen-toner-z3", 0, 3, 256, "image/png", [2, 1, 1]],
    ["usgs-mt-whitney-8-15-webp-512", 8, 15, 512, "image/webp", [8, 43, 100]],
  ] as const)("%s is served as pictures", async (name, minzoom, maxzoom, tileSize, type, at) => {
    const server = openBasemap({ basemap: `${archives}/${name}.pmtiles` });
    expect(await server.basemap()).toMatchObject({ kind: "raster", minzoom, maxzoom, tileSize });
    const tileset = await server.tileset();
    expect(tileset?.contentType).toBe(type);
    const [z, x, y] = at;
    const text = Buffer.from((await tileset?.tile(z, x, y)) ?? []).toString("latin1", 0, 12);
    expect(text).toMatch(type === "image/png" ? /^.PNG/ : /^RIFF....WEBP/s);
  });

  test("an archive has no tile where it has no pictures", async () => {
    const path = `${archives}/usgs-mt-whitney-8-15-webp-512.pmtiles`;
    const tileset = await openBasemap({ basemap: path }).tileset();
    expect(await tileset?.tile(8, 0, 0)).toBeUndefined();
  });
});
