import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { describe, expect, test } from "vitest";
import { basemapServer } from "#lib/server/basemap";
import { GET as basemapTile } from "./basemap/[z]/[x]/[y]/route";
import { GET as tilesetTile } from "./tileset/[z]/[x]/[y]/route";

const ask = (
  route: typeof basemapTile,
  [z, x, y]: readonly [string, string, string],
  { search = "", headers = {} }: { search?: string; headers?: HeadersInit } = {},
) =>
  route(new Request(`http://127.0.0.1/api/tile${search}`, { headers }), {
    params: Promise.resolve({ z, x, y }),
  });

describe.each([
  ["the embedded map", basemapTile],
  ["the street map", tilesetTile],
])("%s", (_, route) => {
  test.each([
    ["a", "0", "0"],
    ["0", "-1", "0"],
    ["0", "0", "0.5"],
    ["0", "0", "1e3"],
    ["", "0", "0"],
    ["0", "0", "9999999999"],
  ])("refuses %s/%s/%s as no address of a tile", async (...at) => {
    const answer = await ask(route, at);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test.each([
    ["0", "1", "0"],
    ["3", "0", "8"],
    ["11", "0", "0"],
    ["99", "0", "0"],
  ])("has no tile %s/%s/%s", async (...at) => {
    const answer = await ask(route, at);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ status: 404, title: "Not Found" });
  });
});

describe("a tile of the embedded map", () => {
  test("is a vector tile", async () => {
    const answer = await ask(basemapTile, ["3", "4", "3"]);
    expect(answer.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    const { layers } = new VectorTile(new PbfReader(new Uint8Array(await answer.arrayBuffer())));
    expect(Object.keys(layers)).toContain("land");
  });

  test("is kept for ever at its version's address, and asked for anew at any other", async () => {
    const version = await basemapServer().version();
    const lasting = await ask(basemapTile, ["0", "0", "0"], { search: `?v=${version}` });
    expect(lasting.headers.get("cache-control")).toContain("immutable");
    const old = await ask(basemapTile, ["0", "0", "0"], { search: "?v=old" });
    expect(old.headers.get("cache-control")).toBe("no-cache");
    const etag = old.headers.get("etag") ?? "";
    const again = await ask(basemapTile, ["0", "0", "0"], { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });
});
