import { gzipSync } from "node:zlib";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import type pg from "pg";
import Supercluster from "supercluster";
import { tileOf } from "#geo/mercator";
import type { Position } from "#geo/position";
import { isoDay } from "#lib/event/span";
import type { EventIndex } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { rivalTile } from "#lib/query/postgis-rival.bench";
import { ms, quantile, Section, timed } from "#lib/query/results.bench";

/** 2014-01-01 */
const FROM = 16_071;
/** Rounds with other days before those that count: code and tables come warm to both. */
const WARMING = 4;
const ROUNDS = 5;

/** Of a zoom, what the viewports of each round took, in ms, and the bytes of the largest tile. */
interface Seen {
  readonly ours: number[];
  readonly theirs: number[];
  largest: number;
}

const sum = (times: readonly number[]) => times.reduce((a, b) => a + b, 0);

/** The tiles of a viewport at five zooms, each asked of the index and of PostGIS. */
export async function benchTiles(
  index: EventIndex,
  rival: pg.Client,
  centre: Position,
): Promise<Section> {
  const section = new Section(`Tiles at ${index.size.toLocaleString("en")} events`);
  section.say(
    "Tiles of a 1440 × 900 viewport (4 × 3 tiles) of what happened or goes on since a day of 2014, another day at each zoom, so that each pays for making its filter ready; a viewport is asked whole of the one and then of the other; medians of five such rounds after four that warm both; counts equal.",
  );
  section.say();
  section.say("| zoom | Dateline | ST_AsMVT | times as fast | largest tile, gzipped |");
  section.say("| --- | --- | --- | --- | --- |");
  const zooms = [4, 6, 8, 10, 12];
  const asked = Array.from({ length: WARMING + ROUNDS }, (_, round) =>
    zooms.map((z) => [round, z] as const),
  ).flat();
  const nothing = (): Seen => ({ ours: [], theirs: [], largest: 0 });
  const seen = new Map(zooms.map((z) => [z, nothing()]));
  for (const [round, z] of asked) {
    const from = isoDay(FROM + 20 * round + z);
    const filter: Filter = { occurrence: ["happened", "ongoing"], from };
    const [column, line] = tileOf(centre, z);
    const tiles = [column - 1, column, column + 1, column + 2].flatMap((x) =>
      [line - 1, line, line + 1].map((y) => [z, x, y] as const),
    );
    const [ours, theirs]: [number[], number[]] = [[], []];
    const drawn: Uint8Array[] = [];
    for (const tile of tiles) drawn.push(await timed(ours, () => index.tile(filter, ...tile)));
    for (const [i, tile] of tiles.entries()) {
      const own = drawn[i] ?? new Uint8Array();
      const other = await timed(theirs, () => rivalTile(rival, filter, tile));
      if (countedIn(own) !== countedIn(other))
        throw new Error(`tile ${tile.join("/")}: ${countedIn(own)} and ${countedIn(other)}`);
      const found = seen.get(z);
      if (found) found.largest = Math.max(found.largest, gzipSync(own).length);
    }
    if (round < WARMING) continue;
    seen.get(z)?.ours.push(sum(ours));
    seen.get(z)?.theirs.push(sum(theirs));
  }
  for (const [z, { ours, theirs, largest }] of seen) {
    const [mine, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
    const ratio = (other / mine).toFixed(1);
    section.say(
      `| ${z} | ${ms(mine)} | ${ms(other)} | ${ratio} | ${(largest / 1000).toFixed(1)} kB |`,
    );
  }
  return section;
}

/** Supercluster loads the points of a filter anew for each filter. */
export function benchSupercluster(index: EventIndex, points: readonly Position[]): Section {
  const section = new Section(`Supercluster at ${index.size.toLocaleString("en")} events`);
  const start = performance.now();
  const rival = new Supercluster({ radius: 64, extent: 512, maxZoom: 16 });
  rival.load(
    points.map((coordinates) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...coordinates] },
      properties: {},
    })),
  );
  const loaded = performance.now() - start;
  const total = rival
    .getClusters([-180, -90, 180, 90], 3)
    .reduce((sum, { properties }) => sum + (properties?.point_count ?? 1), 0);
  const ours = index.counts({}).points;
  if (total !== ours) throw new Error(`supercluster counts ${total} points, the index ${ours}`);
  section.say(
    `supercluster loads the ${ours} points in ${ms(loaded)}, for each filter anew; counts equal.`,
  );
  return section;
}

function countedIn(tile: Uint8Array): number {
  const { events, clusters } = new VectorTile(new PbfReader(tile)).layers;
  let count = 0;
  for (let i = 0; i < (events?.length ?? 0); i++)
    if (events?.feature(i).properties.anchor === true) count++;
  for (let i = 0; i < (clusters?.length ?? 0); i++)
    count += Number(clusters?.feature(i).properties.count);
  return count;
}
