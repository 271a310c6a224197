import { KINDS, type Kind } from "#lib/event/kinds";
import { normalise } from "#lib/event/normalise";
import { remember } from "./remember";

/** What other files call a kind, in the form of `wordOf`. */
const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  ceasefire: "cease-fire truce cessation-of-hostilities",
  agreement: "deal treaty accord",
  talks: "talk negotiation",
  meeting: "summit conference",
  statement: "announcement declaration speech",
  battle: "clash armed-clash fighting firefight small-arms-fire saf ground-fighting",
  explosion:
    "ied vbied bomb bombing blast shelling artillery mortar rocket missile grenade landmine suicide-bomb suicide-bombing",
  airstrike: "air-strike drone-strike air-drone-strike air-raid aerial-bombing",
  "violence-against-civilians":
    "killing murder massacre execution abduction kidnapping rape sexual-violence torture",
  protest: "demonstration rally march sit-in strike-action peaceful-protest",
  riot: "mob-violence violent-demonstration looting",
  displacement: "displaced refugee",
  detention: "arrest imprisonment",
  aid: "aid-delivery humanitarian-aid aid-convoy relief",
  reconstruction: "rebuilding repair",
  clearance: "mine-clearance demining land-clearance",
  contamination: "minefield uxo erw",
};

const KIND_OF = new Map<string, Kind>([
  ...KINDS.map((kind): [string, Kind] => [kind, kind]),
  ...KINDS.flatMap((kind) =>
    (WORDS[kind]?.split(" ") ?? []).map((word): [string, Kind] => [word, kind]),
  ),
]);

/** The kind that a file's own word for it means, in any case, singular or plural; undefined where unknown. */
export function kindOfWord(word: string): Kind | undefined {
  const plain = wordOf(word);
  return KIND_OF.get(plain) ?? KIND_OF.get(plain.replace(/s$/, ""));
}

/** A word as kinds are written: lower case, joined by hyphens. */
export const wordOf = remember((text) =>
  normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, ""),
);
