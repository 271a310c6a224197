import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { fromWorld } from "#geo/mercator";
import { inBBox } from "#geo/position";
import { anchorOf } from "#lib/event/placement";
import { cellAt } from "#lib/query/cluster-cell";
import { createEventIndex } from "#lib/query/columnar-index";
import type { Cursor } from "#lib/query/event-index";
import type { Filter } from "#lib/query/filter";
import { generateEvents } from "#lib/query/generate";

const events = new Map([...generateEvents(4000, 3)].map((event) => [event.id, event]));
const index = createEventIndex(() => undefined);
for (const event of events.values()) index.put(event);

const filters: Filter[] = [
  {},
  { occurrence: ["happened"] },
  { role: ["scene", "dateline"] },
  { q: "mark" },
];

const positionOf = (id: string) => {
  const event = events.get(id);
  return (event && anchorOf(event)?.position) ?? [0, 0];
};

/** The clusters of a tile: how many they count, and the cell that each stands in. */
function clustersIn(filter: Filter, z: number, x: number, y: number) {
  const layer = new VectorTile(new PbfReader(index.tile(filter, z, x, y))).layers.clusters;
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const feature = layer?.feature(i);
    const point = feature?.loadGeometry()[0]?.[0];
    if (!feature || !point) throw new Error("a cluster is a point");
    const position = fromWorld(x + point.x / feature.extent, y + point.y / feature.extent, z);
    return { count: Number(feature.properties.count), cell: cellAt(position, z) };
  });
}

describe("the events of a spot", () => {
  it.each(filters)("are as many as the cluster of that cell counts, under %j", (filter) => {
    let clusters = 0;
    for (const [z, x, y] of [
      [0, 0, 0],
      [2, 2, 1],
      [4, 9, 6],
      [5, 19, 12],
    ] as const)
      for (const { count, cell } of clustersIn(filter, z, x, y)) {
        expect(index.at(filter, { cell }, 0).matched).toBe(count);
        clusters++;
      }
    expect(clusters).toBeGreaterThan(3);
  });

  it("come newest first, page by page, each once and within their extent", () => {
    const [cluster] = clustersIn({}, 2, 2, 1);
    if (!cluster) throw new Error("no cluster");
    const found: string[] = [];
    let after: Cursor | undefined;
    do {
      const page = index.at({}, cluster, 7, after);
      for (const id of page.ids)
        expect(page.extent && inBBox(positionOf(id), page.extent)).toBe(true);
      found.push(...page.ids);
      after = page.next;
    } while (after);
    expect(found).toHaveLength(cluster.count);
    const order = index.page({}, events.size).ids.filter((id) => found.includes(id));
    expect(found).toEqual(order);
  });

  it("at an event are all that stand exactly there under the filter", () => {
    const points = [...events.values()].filter((event) => event.geometry?.type === "Point");
    const [first] = points;
    if (!first) throw new Error("no point");
    const there = points.filter(
      ({ id }) => String(positionOf(id)) === String(positionOf(first.id)),
    );
    const { matched, ids, extent } = index.at({}, { stack: [first.id] }, events.size);
    expect([...ids].sort()).toEqual(there.map(({ id }) => id).sort());
    expect(matched).toBe(there.length);
    expect(matched).toBeGreaterThan(1);
    expect(extent?.slice(0, 2)).toEqual(positionOf(first.id));
  });

  it("are none at an event that the filter leaves out, or that there is not", () => {
    const [area] = [...events.values()].filter((event) => event.geometry === null);
    expect(index.at({}, { stack: [area?.id ?? "", "unknown"] }, 10)).toEqual({
      ids: [],
      matched: 0,
    });
  });
});
