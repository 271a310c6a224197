import type { Kind } from "#lib/event/kinds";
import { groupOf } from "#lib/event/kinds";
import type { Occurrence } from "#lib/event/vocabularies";
import type { CandidateActor, CandidatePlace, Read, Speaker } from "./candidate";
import type { Chars } from "./fold";
import type { FoundMeasure } from "./measures";

export interface DraftTime {
  readonly edtf: string;
  readonly since: boolean;
  readonly lasting: boolean;
  /** Midnight of no named day, or a day that was told of another event. */
  readonly weak: boolean;
  readonly chars: Chars;
  readonly why: string;
}

export interface DraftMeasure {
  readonly found: FoundMeasure;
  readonly chars: Chars;
  readonly reported: { readonly value: string; readonly unit: string };
  /** The time that stands with it and not with the whole event. */
  readonly time?: DraftTime;
}

/** An event while it is gathered from its sentences. */
export interface Draft {
  kind: Read<Kind>;
  occurrence: Read<Occurrence>;
  cued: boolean;
  times: DraftTime[];
  places: CandidatePlace[];
  /** Whether a place was said in its own sentence. */
  ownPlace: boolean;
  measures: DraftMeasure[];
  actors: CandidateActor[];
  attributedTo: Speaker[];
  sources: Chars[];
  /** The words that tell it, which must say enough for it to be one. */
  readonly paragraph: number;
  readonly sentence: number;
  /** Told only in passing: it stays when it is the same as another, or planned at a place. */
  passing: boolean;
}

/** Kinds that are told as one another: a meeting may be called talks. */
export function sameKind(a: Kind, b: Kind): boolean {
  const like = (kind: Kind) => (kind === "meeting" ? "talks" : kind);
  return like(a) === like(b);
}

/** Whether an event of this kind has a scene, where others have a venue or a dateline. */
export function hasScene(kind: Kind): boolean {
  return kind === "ceasefire" || groupOf(kind) !== "diplomacy";
}

const FIGHTING_AND_PEOPLE = [
  "battle",
  "explosion",
  "airstrike",
  "violence-against-civilians",
  "protest",
  "riot",
  "detention",
  "displacement",
  "evacuation",
  "contamination",
  "clearance",
];
const THINGS = ["clearance", "contamination", "reconstruction", "battle", "explosion", "airstrike"];

/** Kinds of event that a measure can belong to. */
const FITS: Readonly<Record<FoundMeasure["of"], readonly string[]>> = {
  area: ["clearance", "contamination", "reconstruction"],
  "land-cleared": ["clearance"],
  "land-contaminated": ["contamination"],
  mosque: THINGS,
  school: THINGS,
  kindergarten: THINGS,
  hospital: THINGS,
  building: THINGS,
  "explosive-device": ["clearance", "contamination", "explosion", "airstrike"],
  vehicle: ["aid", "evacuation", "displacement", "explosion", "airstrike", "battle"],
  deaths: FIGHTING_AND_PEOPLE,
  wounded: FIGHTING_AND_PEOPLE,
  displaced: ["displacement", "battle", "airstrike", "explosion", "evacuation"],
  detained: ["detention", "protest", "riot", "violence-against-civilians"],
  evacuated: ["evacuation"],
  people: [
    "protest",
    "riot",
    "displacement",
    "evacuation",
    "aid",
    "meeting",
    "talks",
    "violence-against-civilians",
    "detention",
  ],
};

export function fits(measure: FoundMeasure, kind: Kind): boolean {
  return FITS[measure.of].includes(kind);
}
