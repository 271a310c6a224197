/** The closed list of what an event can be, by group. A group has a hue, a kind an icon. */
export const KINDS_BY_GROUP = {
  diplomacy: ["ceasefire", "agreement", "talks", "meeting", "statement"],
  fighting: ["battle", "explosion", "airstrike"],
  people: ["violence-against-civilians", "protest", "riot", "displacement", "detention"],
  relief: ["aid", "evacuation", "reconstruction"],
  hazard: ["clearance", "contamination"],
  other: ["other"],
} as const;

export type Group = keyof typeof KINDS_BY_GROUP;
export type Kind = (typeof KINDS_BY_GROUP)[Group][number];

export const GROUPS = Object.keys(KINDS_BY_GROUP) as readonly Group[];
export const KINDS: readonly Kind[] = GROUPS.flatMap((group) => KINDS_BY_GROUP[group]);

const GROUP_OF = Object.fromEntries(
  GROUPS.flatMap((group) => KINDS_BY_GROUP[group].map((kind) => [kind, group])),
) as Record<Kind, Group>;

/** The group a kind belongs to. */
export function groupOf(kind: Kind): Group {
  return GROUP_OF[kind];
}
