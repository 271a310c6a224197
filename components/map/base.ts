import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { protomapsLayers } from "#geo/basemap/protomaps";
import type { MapColours, Theme } from "./colours";
import { landLayers, placeNameLayers, waterLayer } from "./layers/land";
import { FONTS, SOURCES } from "./layers/sources";
import type { MapBase, MapProps } from "./map-props";

/** What lies under the events: sources, the ground, and names, which stand above areas and arcs. */
export interface Base {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly ground: readonly LayerSpecification[];
  readonly names: readonly LayerSpecification[];
  /** Where a style brings its own sprite. */
  readonly sprite?: NonNullable<StyleSpecification["sprite"]>;
  /** The embedded geography, which has no streets: a graticule helps. */
  readonly embedded: boolean;
}

export interface BaseQuestion {
  readonly props: Pick<MapProps, "base" | "lang">;
  readonly colours: MapColours;
  readonly theme: Theme;
  readonly compact: boolean;
  readonly origin: string;
  /** The style of a `style` base once it has arrived. */
  readonly style: StyleSpecification | undefined;
}

/** The base map as sources and layers. A style that did not arrive gives way to the embedded map. */
export function baseOf(question: BaseQuestion): Base {
  const { props, colours, theme, compact, origin, style } = question;
  const { base, lang } = props;
  if (base.kind === "style" && style) return baseFromStyle(style);
  if (base.kind === "raster") {
    const { minzoom, maxzoom, tileSize, attribution } = base;
    const tiles = [origin + base.tiles];
    return {
      sources: {
        [SOURCES.base]: { type: "raster", tiles, minzoom, maxzoom, tileSize, attribution },
      },
      ground: [waterLayer(colours), { id: "raster", type: "raster", source: SOURCES.base }],
      names: [],
      embedded: false,
    };
  }
  if (base.kind === "protomaps") {
    const fonts = { regular: FONTS.regular[0] ?? "", medium: FONTS.medium[0] ?? "" };
    const layers = protomapsLayers(SOURCES.base, theme, lang, fonts);
    return {
      sources: { [SOURCES.base]: vector(base, origin) },
      ground: layers.filter(({ type }) => type !== "symbol"),
      names: layers.filter(({ type }) => type === "symbol"),
      embedded: false,
    };
  }
  return {
    sources: {},
    ground: [waterLayer(colours), ...landLayers(colours)],
    names: placeNameLayers(colours, lang, compact),
    embedded: true,
  };
}

function vector(
  { tiles, minzoom, maxzoom }: Extract<MapBase, { kind: "protomaps" }>,
  origin: string,
): SourceSpecification {
  return { type: "vector", tiles: [origin + tiles], minzoom, maxzoom };
}

/** A newsroom's own style. Its glyphs stay out, so that all text is set by the browser, offline. */
function baseFromStyle({ sources, layers, sprite }: StyleSpecification): Base {
  return {
    sources,
    ground: layers.filter(({ type }) => type !== "symbol"),
    names: layers.filter(({ type }) => type === "symbol"),
    ...(sprite ? { sprite } : {}),
    embedded: false,
  };
}
