/** Names that the style's sources go by, in one place because every layer points at one of them. */
export const SOURCES = {
  base: "base",
  embedded: "embedded",
  countries: "countries",
  events: "events",
  areas: "areas",
  discs: "discs",
  doubts: "doubts",
  notes: "notes",
  arcs: "arcs",
  names: "names",
  stacked: "stacked",
  asides: "asides",
  measure: "measure",
  graticule: "graticule",
} as const;

/** The layers of the events' vector source. */
export const EVENTS_LAYER = "events";
export const CLUSTERS_LAYER = "clusters";
/** The layer of the map whose clusters have rings that say of which groups they are. */
export const RINGS_LAYER = "cluster-rings";
export const AREAS_LAYER = "areas";

/** Families declared beside the page's own: MapLibre reads the weight from the name. */
export const FONTS = {
  regular: ["Dateline Map Regular"],
  medium: ["Dateline Map Medium"],
  bold: ["Dateline Map Bold"],
};
