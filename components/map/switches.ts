/** What a reader can switch off and on. */
export const SWITCHES = [
  "areas",
  "discs",
  "doubts",
  "arcs",
  "names",
  "placeNames",
  "asides",
] as const;
export type Switch = (typeof SWITCHES)[number];

/** All but the places that an event is merely about. */
export const SWITCHED_ON: readonly Switch[] = SWITCHES.filter((name) => name !== "asides");
