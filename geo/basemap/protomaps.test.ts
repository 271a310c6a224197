import { describe, expect, test } from "vitest";
import { protomapsLayers } from "./protomaps";

const fonts = { regular: "Ours Regular", medium: "Ours Medium" };

describe.each(["light", "dark"] as const)("the street map in %s", (theme) => {
  const layers = protomapsLayers("streets", theme, "ar", fonts);
  const text = JSON.stringify(layers);

  test("asks for no sprite and for no font but ours", () => {
    expect(text).not.toContain("icon-image");
    expect(text).not.toContain("Noto Sans");
    expect(text).toContain('"Ours Medium"');
  });

  test("keeps the names of towns, in the reader's language, and draws from the source given", () => {
    expect(layers.map((layer) => layer.id)).toContain("places_locality");
    expect(text).toContain('"name:ar"');
    for (const layer of layers)
      if (layer.type !== "background") expect(layer.source).toBe("streets");
  });
});
