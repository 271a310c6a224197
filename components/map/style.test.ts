import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import type { Position } from "#geo/position";
import { coloursFrom } from "./colours";
import type { MapBase, MapProps } from "./map-props";
import { type Scene, styleOf } from "./style";
import { SWITCHED_ON, SWITCHES } from "./switches";

const colours = coloursFrom((token) => (token.endsWith("alpha") ? "0.5" : "#14181c"));
const tiled = { tiles: "/api/t/{z}/{x}/{y}", minzoom: 0, maxzoom: 10, attribution: "someone" };

const props: MapProps = {
  lang: "en",
  locale: "en-GB",
  rows: [],
  tiles: undefined,
  filter: {},
  entries: [],
  labels: [
    {
      position: [37.62, 55.75],
      name: "Moscow",
      line: "2 statements",
      ids: ["a", "b"],
      tab: true,
      promise: true,
    },
  ],
  areas: [
    {
      id: "SY",
      shape: { type: "country", code: "SY" },
      at: [38, 35],
      name: "Across Syria",
      line: "ceasefire",
      groups: ["diplomacy", "relief"],
      ids: ["c"],
    },
    {
      id: "r",
      shape: { type: "circle", centre: [37, 36], metres: 75_000 },
      at: [37, 36],
      name: "Across Aleppo",
      line: "aid",
      groups: ["relief"],
      ids: ["d"],
    },
  ],
  discs: [
    {
      id: "e/0",
      position: [37.174, 36.204],
      squareMetres: 9_660_000,
      group: "hazard",
      lines: ["966 ha, size at true scale", "extent not reported"],
    },
  ],
  doubts: [{ position: [37.174, 36.204], metres: 4700, text: "placed to within 4.7 km" }],
  arcs: [
    {
      id: "f",
      dashed: true,
      parts: [
        [
          [37, 55],
          [71, 51],
        ],
      ],
    },
  ],
  asides: [
    { position: [71.43, 51.13], text: "about Astana", marked: true },
    {
      position: [38, 35],
      text: "about Syria",
      marked: false,
      shape: { type: "country", code: "SY" },
    },
  ],
  selected: "a",
  extent: undefined,
  camera: undefined,
  base: { kind: "embedded", ...tiled },
  embedded: { tiles: "/api/basemap/{z}/{x}/{y}", maxzoom: 10, detail: 9, attribution: "someone" },
};

const scene: Scene = {
  props,
  colours,
  theme: "light",
  on: SWITCHES,
  compact: false,
  camera: { zoom: 12, lat: 36.2, lng: 37.17 },
  width: 800,
  height: 600,
  top: 0,
  hovered: undefined,
  measured: [
    [37, 36],
    [38, 36],
    [38, 37],
  ],
  eventTiles: "dateline://1/{z}/{x}/{y}",
  origin: "http://localhost",
  style: undefined,
};

const ids = (part: Partial<Scene> = {}) =>
  styleOf({ ...scene, ...part }).layers.map(({ id }) => id);

describe("styleOf", () => {
  const bases: MapBase[] = [
    { kind: "embedded", ...tiled },
    { kind: "raster", tileSize: 256, ...tiled },
    { kind: "protomaps", ...tiled },
    { kind: "style", url: "http://localhost/style.json" },
  ];
  it.each(bases)("is a valid style over a base map of kind $kind, everything on", (base) => {
    expect(validateStyleMin(styleOf({ ...scene, props: { ...props, base } }))).toEqual([]);
  });

  it("is valid for a phone, another language and nothing to show", () => {
    const empty = { ...props, labels: [], areas: [], discs: [], doubts: [], arcs: [], asides: [] };
    const style = styleOf({ ...scene, compact: true, props: { ...empty, lang: "ar" } });
    expect(validateStyleMin(style)).toEqual([]);
  });

  it("hides the layers of a source that holds nothing, and shows them once it holds something", () => {
    const hidden = (part: Partial<MapProps>) =>
      styleOf({ ...scene, measured: [], props: { ...props, ...part } })
        .layers.filter(({ layout }) => layout?.visibility === "none")
        .map(({ id }) => id);
    expect(hidden({}).filter((id) => /^(disc|doubt|arc|area|name|note|country)/.test(id))).toEqual(
      [],
    );
    expect(hidden({ discs: [] })).toEqual(expect.arrayContaining(["disc", "disc-edge"]));
    expect(hidden({ arcs: [], discs: [] })).toEqual(
      expect.arrayContaining(["arc-casing", "arc", "arc-dashed", "disc"]),
    );
  });

  it("plays steps by one number; while they run without words, circles and points", () => {
    const set = { from: "2016-12-01", to: "2016-12-31", steps: 31, step: 4 };
    const stack = {
      position: [37, 36] as const,
      look: {
        kind: "talks",
        role: "scene",
        occurrence: "happened",
        verification: "disputed",
        count: 3,
      } as const,
      lighter: false,
    };
    for (const cumulative of [false, true])
      for (const tiles of [undefined, "/api/tiles/{z}/{x}/{y}?rev=1"])
        for (const running of [false, true]) {
          const played = {
            ...props,
            tiles,
            played: props.areas.map((a) => ({ ...a, steps: [4, 5] })),
          };
          const play = { ...set, cumulative, running };
          const style = styleOf({ ...scene, props: played, play, stacked: [stack] });
          expect(validateStyleMin(style)).toEqual([]);
          expect(style.state).toEqual({ step: { default: 4 } });
          const stepsIn = (id: string) =>
            JSON.stringify(style.layers.find((layer) => layer.id === id))?.includes(
              '["global-state","step"]',
            );
          expect(["area-hatch", "area-hatch-own"].map(stepsIn)).toEqual([true, true]);
          const points = running ? undefined : true;
          expect(["marks", "tips", "clusters"].map(stepsIn)).toEqual([points, points, points]);
          const numbers = style.layers.flatMap(({ id }) => (id.startsWith("cluster-") ? [id] : []));
          expect(numbers).toEqual(running ? [] : ["cluster-counts"]);
          const { stacked } = style.sources;
          const drawn = style.layers.some(({ id }) => id === "stacked-marks");
          expect([drawn, stacked]).toMatchObject([
            !running,
            { data: { features: running ? [] : [{ properties: { kind: "talks", stack: 3 } }] } },
          ]);
          if (!running) continue;
          for (const source of ["names", "notes", "discs", "doubts"] as const)
            expect(style.sources[source]).toMatchObject({ data: { features: [] } });
        }
  });

  it("hatches where events come as tiles the countries that are covered, known or not from a tile", () => {
    const tiles = "/api/tiles/{z}/{x}/{y}?rev=1";
    const covered = [{ id: "IQ", groups: ["fighting", "people"] as const }];
    const hatch = styleOf({ ...scene, props: { ...props, tiles, covered } }).layers.find(
      ({ id }) => id === "area-hatch",
    );
    expect(JSON.stringify(hatch)).toContain('["literal",["IQ"]]');
    expect(JSON.stringify(hatch)).toContain("fighting+people");
    expect(hatch).toMatchObject({ source: "countries" });
  });

  it("draws areas, discs, uncertainty, arcs, words, marks and the selected mark, in that order", () => {
    const order = ids();
    const at = [
      "land",
      "area-hatch",
      "disc",
      "doubt",
      "arc",
      "country-names",
      "notes",
      "names",
      "marks",
      "mark-hovered",
      "mark-selected",
    ].map((id) => order.indexOf(id));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it("draws the circles of crowded marks from their tiles, and none while they are few or played", () => {
    const widthOf = (over: Partial<typeof props>, more: Partial<typeof scene> = {}) =>
      styleOf({ ...scene, ...more, props: { ...props, ...over } }).layers.find(
        ({ id }) => id === "doubt-crowded",
      )?.paint;
    const tiles = "/api/tiles/{z}/{x}/{y}";
    const play = { from: "2016-01-01", step: 0, cumulative: false, running: true } as never;
    expect(widthOf({})).toBeUndefined();
    expect(widthOf({ tiles })).toMatchObject({ "circle-stroke-width": 0 });
    expect(widthOf({ tiles, crowded: true })).toMatchObject({ "circle-stroke-width": 1 });
    expect(widthOf({ tiles, crowded: true }, { play })).toMatchObject({ "circle-stroke-width": 0 });
  });

  it("names every mark while words have room; of more, words that cover no others", () => {
    const [label] = props.labels;
    if (!label) throw new Error("no label");
    const among = (count: number, over: (i: number) => Partial<typeof label> = () => ({})) => {
      const labels = Array.from({ length: count }, (_, i) => ({ ...label, ...over(i) }));
      const { layers, sources } = styleOf({ ...scene, props: { ...props, labels } });
      const overlaps = ["names", "doubt-notes", "notes"].map((name) => {
        const layer = layers.find(({ id }) => id === name);
        return layer?.type === "symbol" ? layer.layout?.["text-overlap"] : undefined;
      });
      return { overlaps, names: sources.names as { data: FeatureCollection } };
    };
    expect(among(24).overlaps).toEqual(["always", "cooperative", "cooperative"]);
    expect(among(25).overlaps).toEqual(["never", "never", "cooperative"]);
    const kinds = [
      { promise: false, ids: ["a"] },
      { promise: true, ids: ["a", "b"] },
      { promise: true, ids: ["a", "b", "c"] },
      { promise: true, ids: ["ahead"] },
    ];
    const { features } = among(4, (i) => kinds[i] ?? {}).names.data;
    const orders = features.map(({ properties }) => Number(properties?.order));
    const [single = 0, two = 0, three = 0, ahead = 0] = orders;
    expect([ahead < three, three < two, two < single]).toEqual([true, true, true]);
  });

  it("leaves out what is switched off, and other places until they are asked for", () => {
    const asides = ids().filter((id) => id.startsWith("aside-"));
    expect(asides).toContain("aside-dots");
    expect(ids({ on: SWITCHED_ON }).filter((id) => asides.includes(id))).toEqual([]);
    const bare = ids({ on: [] });
    for (const id of ["disc", "doubt", "arc", "names", "area-hatch", "city-names"])
      expect(bare).not.toContain(id);
    expect(bare).toContain("marks");
  });

  it("draws a country from its shape: no layer gives it a point", () => {
    const { layers, sources } = styleOf(scene);
    const own = layers.filter((layer) => JSON.stringify(layer).includes('"SY"'));
    expect(own.map(({ type }) => type)).toEqual(["fill", "line", "line"]);
    const points = JSON.stringify([sources.names, sources.notes]);
    expect(points).not.toContain("[38,35]");
  });

  it("only outlines a country that is a subject, and gives its position to words alone", () => {
    const { layers } = styleOf({ ...scene, props: { ...props, areas: [] } });
    const own = layers.filter((layer) => JSON.stringify(layer).includes('"SY"'));
    expect(own.map(({ id, type }) => [id, type])).toEqual([["aside-area", "line"]]);
    const fromAsides = layers.filter((layer) => "source" in layer && layer.source === "asides");
    expect(fromAsides.map(({ type }) => type).sort()).toEqual(["line", "symbol"]);
  });

  it("draws further scenes without a number, fainter and smaller than what is counted", () => {
    const { layers } = styleOf(scene);
    const faint = layers.find(({ id }) => id === "aside-marks");
    const counted = layers.find(({ id }) => id === "marks");
    if (faint?.type !== "symbol" || counted?.type !== "symbol") throw new Error("no layers");
    expect(JSON.stringify(counted.layout?.["icon-image"])).toContain('"stack"');
    expect(JSON.stringify(faint.layout?.["icon-image"])).not.toContain('"stack"');
    expect(faint.paint?.["icon-opacity"]).toBeLessThan(1);
    expect(faint.layout?.["icon-size"]).toBeLessThan(1);
  });

  it("sets a mark's words on the side away from an area's name", () => {
    const [label] = props.labels;
    const [area] = props.areas;
    if (!label || !area) throw new Error("no label, no area");
    const besideOf = (at: Position) => {
      const near = { ...props, labels: [label], areas: [{ ...area, at }], arcs: [] };
      const { sources } = styleOf({ ...scene, props: near, camera: { zoom: 4, lat: 55, lng: 37 } });
      return JSON.stringify(sources.names).match(/"beside":"(\w+)"/)?.[1];
    };
    expect(besideOf([39, 55.6])).toBe("before");
    expect(besideOf([35, 55.6])).toBe("after");
    expect(besideOf([39, 30])).toBe("after");
  });

  it("leaves words room for their letters before the screen ends", () => {
    const [label] = props.labels;
    if (!label) throw new Error("no label");
    const besideOf = (line: string) => {
      const near = { ...props, labels: [{ ...label, line }], areas: [], arcs: [] };
      const camera = { zoom: 4, lat: 55, lng: 25 };
      const { sources } = styleOf({ ...scene, props: near, camera });
      return JSON.stringify(sources.names).match(/"beside":"(\w+)"/)?.[1];
    };
    expect(besideOf("talks")).toBe("after");
    expect(besideOf("переговоры, планируются, январь 2017")).toBe("before");
  });

  it("keeps words on a phone from under its tools, wherever these begin and if they are said there", () => {
    const [label] = props.labels;
    if (!label) throw new Error("no label");
    const besideOf = (over: { promise: boolean; top: number; lat: number }) => {
      const line = "محادثات، مزمعة، يناير 2017";
      const labels = [
        { ...label, name: "أستانا", line, promise: over.promise, position: [40, 55] },
      ];
      const near = { ...props, lang: "ar", labels, areas: [], arcs: [] } as unknown as MapProps;
      const camera = { zoom: 3, lat: over.lat, lng: 35 };
      const phone = { compact: true, width: 390, height: 340, top: over.top, camera };
      const { sources } = styleOf({ ...scene, ...phone, props: near });
      return JSON.stringify(sources.names).match(/"beside":"(\w+)"/)?.[1];
    };
    expect(besideOf({ promise: false, top: 0, lat: 50 })).toBe("after");
    expect(besideOf({ promise: true, top: 0, lat: 50 })).toBe("before");
    expect(besideOf({ promise: true, top: 0, lat: 57 })).toBe("after");
    expect(besideOf({ promise: true, top: 54, lat: 57 })).toBe("before");
  });

  it("keeps words so far from their own mark that they are in nobody's way", () => {
    for (const compact of [false, true]) {
      const { layers } = styleOf({ ...scene, compact });
      const names = layers.find(({ id }) => id === "names");
      const mark = layers.find(({ id }) => id === "marks");
      if (names?.type !== "symbol" || mark?.type !== "symbol") throw new Error("no layers");
      const half = (compact ? 40 : 44) / 2 + Number(mark.layout?.["icon-padding"]);
      const size = Number(names.layout?.["text-size"]);
      const least = half + Number(names.layout?.["text-padding"]);
      const sides: unknown = names.layout?.["text-variable-anchor-offset"];
      const [, circle] = (sides as [string, unknown[]][]).at(-1) ?? [];
      expect(circle).toHaveLength(8);
      for (const offset of (circle ?? []).filter((part) => Array.isArray(part)))
        expect(Math.max(...offset.map(Math.abs)) * size).toBeGreaterThan(least);
    }
  });

  it("sets every text in the map's own families, so that no glyph is asked of a server", () => {
    for (const base of bases) {
      const style = styleOf({ ...scene, props: { ...props, base } });
      expect(style.glyphs).toBeUndefined();
      for (const layer of style.layers)
        if (layer.type === "symbol" && layer.layout?.["text-field"])
          expect(JSON.stringify(layer.layout["text-font"])).toContain("Dateline Map");
    }
  });
});
