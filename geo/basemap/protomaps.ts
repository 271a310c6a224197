import { layers, namedFlavor } from "@protomaps/basemaps";

type Layer = ReturnType<typeof layers>[number];

/** The fonts a map is drawn in, by the weight Protomaps asks for. */
export interface MapFonts {
  readonly regular: string;
  readonly medium: string;
}

/**
 * A street map in the Protomaps schema, as MapLibre layers over the source of that name, in our
 * fonts. Its four layers with icons need a sprite that Dateline does not ship: towns keep their
 * names without the dot, arrows, road shields and points of interest are left out.
 */
export function protomapsLayers(
  source: string,
  theme: "light" | "dark",
  lang: string,
  fonts: MapFonts,
): Layer[] {
  const all = layers(source, namedFlavor(theme === "dark" ? "dark" : "white"), { lang });
  const ours: Layer[] = JSON.parse(
    JSON.stringify(all)
      .replace(/"Noto Sans Medium"/g, JSON.stringify(fonts.medium))
      .replace(/"Noto Sans [^"]*"/g, JSON.stringify(fonts.regular)),
  );
  return ours.filter((layer) => {
    if (layer.type !== "symbol" || !layer.layout?.["icon-image"]) return true;
    delete layer.layout["icon-image"];
    return layer["source-layer"] === "places";
  });
}
