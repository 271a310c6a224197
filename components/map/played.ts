import type { MarkLook } from "#components/ui/mark-svg";
import type { Position } from "#geo/position";
import type { PlaySet } from "#lib/query/play";
import { lookFrom } from "./mark-look";
import { type PlacedFeature, showsIn } from "./tile-parts";

/** How a set of steps is shown: each by itself, or with all before it. */
export type Played = PlaySet & { readonly cumulative: boolean };

/** A cluster of the tiles, with the number of its events that show in each step. */
interface PlayedCluster {
  readonly position: Position;
  readonly counts: readonly number[];
}

/** What loaded tiles hold of what is played: clusters, and the events of each position. */
export interface PlayedTiles {
  readonly clusters: readonly PlayedCluster[];
  readonly stacks: readonly (readonly PlacedFeature[])[];
}

/** A position at which events show in a step. */
export interface PlayedMark {
  readonly position: Position;
  /** Of the first event of those that show here, with their number. */
  readonly look: MarkLook;
  /** Whether each of them spans several steps, of which this is one. */
  readonly lighter: boolean;
}

/** What shows in a step, in the order in which it is drawn. */
export interface PlayedStep {
  readonly clusters: readonly { readonly position: Position; readonly count: number }[];
  readonly marks: readonly PlayedMark[];
}

/** Reads the features of tiles once, for all their steps. */
export function playedIn(
  clusters: readonly PlacedFeature[],
  events: readonly PlacedFeature[],
  { steps, cumulative }: Played,
): PlayedTiles {
  const stacks = new Map<string, PlacedFeature[]>();
  for (const event of events) {
    if (event.properties.anchor !== true) continue;
    const stack = stacks.get(String(event.position));
    if (stack) stack.push(event);
    else stacks.set(String(event.position), [event]);
  }
  const key = cumulative ? "c" : "w";
  return {
    clusters: clusters.map(({ position, properties }) => ({
      position,
      counts: Array.from({ length: steps }, (_, step) => Number(properties[`${key}${step}`] ?? 0)),
    })),
    stacks: [...stacks.values()].sort(southernLast),
  };
}

/** What of these tiles shows in a step: nothing that none of its events is in. */
export function shownIn(
  { clusters, stacks }: PlayedTiles,
  playing: Played & { readonly step: number },
): PlayedStep {
  return {
    clusters: clusters.flatMap(({ position, counts }) => {
      const count = counts[playing.step] ?? 0;
      return count > 0 ? [{ position, count }] : [];
    }),
    marks: stacks.flatMap((stack) => {
      const shown = stack.filter(({ properties }) => showsIn(properties, playing));
      const [first] = shown;
      const look = first && lookFrom(first.properties);
      if (!look) return [];
      const spans = ({ properties: { s0, s1 } }: PlacedFeature) => Number(s1) > Number(s0);
      const lighter = !playing.cumulative && shown.every(spans);
      return [{ position: first.position, look: { ...look, count: shown.length }, lighter }];
    }),
  };
}

/** A mark nearer to the reader stands over those behind it, as in the map's own layers. */
function southernLast([a]: readonly PlacedFeature[], [b]: readonly PlacedFeature[]): number {
  return (b?.position[1] ?? 0) - (a?.position[1] ?? 0);
}
