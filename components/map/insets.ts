export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * How far panels and sheets stand over the map, in px, as the page says in `--map-inset-top`,
 * `--map-inset-bottom`, `--map-inset-start` and `--map-inset-end`. What the map has to show stays clear of them.
 */
export function insetsOf(element: Element): Insets {
  const style = getComputedStyle(element);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const [start, end] = [px("--map-inset-start"), px("--map-inset-end")];
  const mirrored = style.direction === "rtl";
  return {
    top: px("--map-inset-top"),
    right: mirrored ? start : end,
    bottom: px("--map-inset-bottom"),
    left: mirrored ? end : start,
  };
}
