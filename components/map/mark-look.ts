import type { MarkLook } from "#components/ui/mark-svg";
import { GROUPS, type Group, KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, VERIFICATIONS } from "#lib/event/vocabularies";

/**
 * What an image name of the marks' layers asks for (`imageName` in `layers/marks.ts`); undefined
 * for a name that is no mark's, or that a foreign tile filled with words we do not know.
 */
export function lookOf(name: string): MarkLook | undefined {
  const [what, , state, kind, role, occurrence, verification, stack] = name.split("/");
  if (what !== "mark") return undefined;
  const look = lookFrom({ kind, role, occurrence, verification, stack });
  return look && { ...look, selected: state === "selected", hovered: state === "hovered" };
}

/** A mark's look from the properties of a tile's feature; undefined for words we do not know. */
export function lookFrom(properties: Readonly<Record<string, unknown>>): MarkLook | undefined {
  const kind = KINDS.find((known) => known === properties.kind);
  const role = PLACE_ROLES.find((known) => known === properties.role);
  const occurrence = OCCURRENCES.find((known) => known === properties.occurrence);
  const verification = VERIFICATIONS.find((known) => known === properties.verification);
  if (!kind || !role || !occurrence || !verification) return undefined;
  return { kind, role, occurrence, verification, count: Number(properties.stack) };
}

/** The groups an area's hatch is asked for in (`hatchName` in `layers/areas.ts`). */
export function hatchGroupsOf(name: string): readonly Group[] | undefined {
  const [what, , groups] = name.split("/");
  if (what !== "hatch") return undefined;
  return (groups ?? "").split("+").flatMap((name) => GROUPS.filter((known) => known === name));
}
