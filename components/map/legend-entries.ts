import type { MarkLook } from "#components/ui/mark-svg";
import { GROUPS, type Group, groupOf } from "#lib/event/kinds";
import { OCCURRENCES, VERIFICATIONS } from "#lib/event/vocabularies";
import type { Picture } from "./picture";

/** A row of the legend: what is drawn and the key of its words in `legend` or `groups`. */
export type LegendEntry =
  | { readonly type: "mark"; readonly key: string; readonly look: MarkLook }
  | { readonly type: "group"; readonly key: Group }
  | { readonly type: "area"; readonly key: "area"; readonly groups: readonly Group[] }
  | { readonly type: "disc"; readonly key: "disc"; readonly group: Group }
  | {
      readonly type: "cluster";
      readonly key: "cluster" | "cluster-mixed";
      readonly groups: readonly Group[];
    }
  /** Circles of uncertainty are dashed but where they are too many (`layers/doubts.ts`). */
  | { readonly type: "doubt"; readonly key: "doubt"; readonly dashed: boolean }
  | {
      readonly type: "line";
      readonly key: "arc" | "arc-dashed" | "aside" | "aside-area";
    };

/**
 * The legend of what is on the screen and of nothing else, in the order of the grammar: role,
 * occurrence, verification, clusters, hue, then areas, discs, uncertainty and arcs. What all marks happened
 * to share by default, being filled, needs no row; nor does a hue that is the only one.
 */
export function legendOf({ marks, clusters, areas, discs, layers }: Picture): LegendEntry[] {
  const looks = marks.map(({ look }) => look);
  const bare = (look: MarkLook): MarkLook => ({ kind: look.kind, role: look.role ?? "scene" });
  const entries: LegendEntry[] = [];
  const scene = looks.find(({ role }) => role !== "dateline");
  const tab = looks.find(({ role }) => role === "dateline");
  if (scene) entries.push({ type: "mark", key: "scene", look: bare(scene) });
  if (tab) entries.push({ type: "mark", key: "dateline", look: bare(tab) });
  for (const occurrence of OCCURRENCES) {
    const look = looks.find((one) => one.occurrence === occurrence);
    if (look && occurrence !== "happened")
      entries.push({ type: "mark", key: occurrence, look: { ...bare(look), occurrence } });
  }
  for (const verification of VERIFICATIONS) {
    const look = looks.find((one) => one.verification === verification);
    if (look)
      entries.push({ type: "mark", key: verification, look: { ...bare(look), verification } });
  }
  const mixed = GROUPS.filter((group) => clusters.some(({ groups }) => groups.includes(group)));
  if (clusters.length > 0)
    entries.push({
      type: "cluster",
      key: mixed.length > 0 ? "cluster-mixed" : "cluster",
      groups: mixed,
    });
  const groups = [...new Set([...looks.map(({ kind }) => groupOf(kind)), ...mixed, ...areas])];
  if (groups.length > 1) entries.push(...groups.map((key) => ({ type: "group", key }) as const));
  if (areas.length > 0) entries.push({ type: "area", key: "area", groups: areas });
  const [disc] = discs;
  if (disc) entries.push({ type: "disc", key: "disc", group: disc });
  if (layers.has("doubt") || layers.has("doubt-crowded"))
    entries.push({ type: "doubt", key: "doubt", dashed: layers.has("doubt") });
  for (const key of ["arc", "arc-dashed", "aside-area"] as const)
    if (layers.has(key)) entries.push({ type: "line", key });
  if (layers.has("aside-dots") || layers.has("aside-marks"))
    entries.push({ type: "line", key: "aside" });
  return entries;
}
