import type { LayerSpecification } from "maplibre-gl";
import type { MapColours } from "#components/map/colours";
import { GROUPS } from "#lib/event/kinds";
import { SOURCES } from "./sources";

/** A measured area at true scale: filled, solid, in the group's hue. It is no boundary. */
export function discLayers(colours: MapColours): LayerSpecification[] {
  const hue = (part: "fill" | "line") =>
    [
      "match",
      ["get", "group"],
      ...GROUPS.flatMap((group) => [group, colours.groups[group][part]]),
      colours.ink2,
    ] as unknown as string;
  return [
    {
      id: "disc",
      type: "fill",
      source: SOURCES.discs,
      paint: { "fill-color": hue("fill"), "fill-opacity": colours.discAlpha },
    },
    {
      id: "disc-edge",
      type: "line",
      source: SOURCES.discs,
      paint: { "line-color": hue("line"), "line-width": 2 },
    },
  ];
}
