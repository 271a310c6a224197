import type { ExpressionSpecification } from "maplibre-gl";
import type { MapArea } from "#components/map/map-props";

/** How marks and areas are drawn while time is played; the step is a state of the whole style. */
export interface PlayedStyle {
  readonly cumulative: boolean;
  /** Areas that are drawn by name, with the steps that they show in. */
  readonly areas: readonly MapArea[];
}

/** The name of that state: MapLibre draws a step anew by being told this one number. */
export const STEP = "step";
const step: ExpressionSpecification = ["global-state", STEP];

/** Events that span several steps are lighter in each of them. */
export const LIGHTER = 0.5;

/** How many events of a feature show in the step. */
export function countInStep({ cumulative }: PlayedStyle): ExpressionSpecification {
  const key: ExpressionSpecification = ["concat", cumulative ? "c" : "w", ["to-string", step]];
  return ["coalesce", ["get", key], 0];
}

/** Whether an event shows in the step. */
export function showsInStep({ cumulative }: PlayedStyle): ExpressionSpecification {
  const begun: ExpressionSpecification = ["<=", ["coalesce", ["get", "s0"], 99], step];
  return cumulative ? begun : ["all", begun, [">=", ["coalesce", ["get", "s1"], -1], step]];
}

export function opacityInStep({ cumulative }: PlayedStyle): ExpressionSpecification | number {
  return cumulative ? 1 : ["case", [">", ["get", "s1"], ["get", "s0"]], LIGHTER, 1];
}

/** Whether a country, by the property that holds its code, shows in the step. */
export function countryInStep(
  { cumulative, areas }: PlayedStyle,
  code: ExpressionSpecification,
): ExpressionSpecification {
  const by = Object.fromEntries(
    areas.map(({ id, steps = [] }) => [id, cumulative ? (steps[0] ?? 99) : steps]),
  );
  const own: ExpressionSpecification = ["get", code, ["literal", by]];
  return cumulative
    ? [">=", step, ["coalesce", own, 99]]
    : ["in", step, ["array", ["coalesce", own, ["literal", []]]]];
}
