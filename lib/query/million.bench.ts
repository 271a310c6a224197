import { parseArgs } from "node:util";
import type { Position } from "#geo/position";
import { placementOf } from "#lib/event/placement";
import { benchAnswers } from "#lib/query/answers.bench";
import { benchBuilding, benchGrowth, build, growthAt } from "#lib/query/building.bench";
import { generateEvents } from "#lib/query/generate";
import { connectRival, loadRival } from "#lib/query/postgis-rival.bench";
import type { Section } from "#lib/query/results.bench";
import { benchSupercluster, benchTiles } from "#lib/query/tiles.bench";

const PARTS = ["load", "building", "answers", "tiles", "supercluster", "growth"];
const SIZES = [10_000, 100_000, 1_000_000, 3_000_000];

/**
 * `npm run bench -- --events 1000000 --parts load,answers --write`. Parts can be run one by one:
 * `load` leaves the events in PostgreSQL for the others, and each writes a section of its own.
 */
const { values: options } = parseArgs({
  options: {
    events: { type: "string", default: "100000" },
    filters: { type: "string", default: "200" },
    parts: { type: "string", default: "load,building,answers,tiles,supercluster" },
    growth: { type: "boolean", default: false },
    /** For `growth` itself: one size, said as JSON. */
    "growth-at": { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const events = Number(options.events);
const growthOf = options["growth-at"];
const parts = growthOf ? [] : options.growth ? ["growth"] : options.parts.split(",");
for (const part of parts)
  if (!PARTS.includes(part))
    throw new Error(`--parts has ${JSON.stringify(part)}; it takes ${PARTS.join(", ")}`);

function keep(section: Section): void {
  if (options.write) section.write();
}

if (growthOf) console.log(JSON.stringify(await growthAt(Number(growthOf))));
if (parts.includes("load")) await loadRival(generateEvents(events));
if (parts.includes("building")) keep(await benchBuilding(events));
if (parts.includes("growth")) keep(benchGrowth(SIZES));
if (parts.some((part) => ["answers", "tiles", "supercluster"].includes(part))) {
  const points: Position[] = [];
  const { index } = build(watched(points));
  if (parts.includes("supercluster")) keep(benchSupercluster(index, points));
  if (parts.includes("answers") || parts.includes("tiles")) {
    const rival = await connectRival(events);
    if (parts.includes("answers")) keep(await benchAnswers(index, rival, Number(options.filters)));
    if (parts.includes("tiles")) keep(await benchTiles(index, rival, busiest(points)));
    await rival.end();
  }
}

/** The events, and where those stand that are points. */
function* watched(points: Position[]) {
  for (const event of generateEvents(events)) {
    const placement = placementOf(event);
    const position = placement.marks[0]?.position;
    if (placement.class === "point" && position) points.push(position);
    yield event;
  }
}

function busiest(points: readonly Position[]): Position {
  const at = new Map<string, number>();
  for (const point of points) at.set(point.join(), (at.get(point.join()) ?? 0) + 1);
  const [[most] = ["0,0"]] = [...at].sort((a, b) => b[1] - a[1]);
  const [lng = 0, lat = 0] = most.split(",").map(Number);
  return [lng, lat];
}
