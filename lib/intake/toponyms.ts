import type { Gazetteer } from "#geo/gazetteer/gazetteer";
import type { GazetteerPlace } from "#geo/gazetteer/place";
import type { NameSpan, Scan } from "#geo/gazetteer/scan";
import {
  isAlsoWord,
  isOtherName,
  isWellKnown,
  type Named,
  peopleIn,
  speaksForPlace,
} from "./english-names";
import { type Mention, resolvePlaces } from "./resolve-places";

export interface Atlas {
  readonly gazetteer: Gazetteer;
  readonly scan: Scan;
}

/** A name that means a place, and which. */
export interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly place: GazetteerPlace;
  readonly alternatives: readonly GazetteerPlace[];
  readonly confidence: number;
}

const CALLED_REGION =
  /^(?: (?:County|Province|Prefecture|Governorate|Oblast|Region|District|State|Territory|province|state|county|region|district|prefecture|governorate)(?![\p{L}]))/u;
const REGION_OF =
  /(?:state|province|county|region|district|provinces|states|counties) of (?:the )?$/iu;
const TOWN_OF = /(?:city|town|village|suburb|capital|port|community) of $/iu;

/** `West Midlands`, where no gazetteer has the part: it is named as one, and lies where the whole does. */
const SIDE =
  /[\p{Ll},;)] ((?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower) )$/u;

/** Names that a region's word is part of: `Fulton County`. */
const PART_OF_NAME =
  /^ (?:County|Province|Prefecture|Governorate|Oblast|District|Parish)(?![\p{L}])/u;

/**
 * The places a whole text names, each decided by all of it: what is a person, a body or a people is
 * left out (in English), and of several places of a name the one that the others speak for is taken.
 */
export function placesIn(text: string, { scan, gazetteer }: Atlas, lang: string): Toponym[] {
  const spans = scan(text, { lang });
  const names = spans.flatMap(nameOf);
  const keyOf = ({ start, end }: Named) => gazetteer.normalise(text.slice(start, end));
  const kept = lang === "en" ? placesOnly(text, names, keyOf) : names;
  const mentions = kept.map((name) => mentionOf(text, name, gazetteer));
  const linked = mentions.map((mention) => withHolder(text, mention, mentions));
  const peoples = spans.flatMap((span) => (span.type === "demonym" ? [span.country] : []));
  return resolvePlaces(linked, peoples).map(({ mention, ...resolved }) => ({
    start: mention.start,
    end: mention.end,
    ...resolved,
  }));
}

function nameOf(span: NameSpan): Named[] {
  if (span.type === "place") return [span];
  return span.type === "institution" && span.of ? [span.of] : [];
}

/**
 * Looked at twice: a list of small towns holds once one of them is known for a place. A name that
 * stands for a place once does so in the whole text.
 */
function placesOnly(
  text: string,
  names: readonly Named[],
  keyOf: (name: Named) => string,
): readonly Named[] {
  const people = peopleIn(text);
  let places = names;
  for (let round = 0; round < 2; round++) {
    const held = new Set<number>();
    for (const { start, end } of places) for (let at = start; at < end; at++) held.add(at);
    const isPlace = (start: number, end: number) => {
      for (let at = start; at < end; at++) if (held.has(at)) return true;
      return false;
    };
    const rest = places.filter((name) => !isOtherName(text, name, people, isPlace));
    const spoken = rest.filter((name) => speaksForPlace(text, name, isPlace)).map(keyOf);
    const sure = new Set(spoken);
    places = rest.filter(
      (name) => isWellKnown(name) || (sure.has(keyOf(name)) && !isAlsoWord(text, name)),
    );
  }
  return places;
}

function mentionOf(text: string, { start, end, found }: Named, gazetteer: Gazetteer): Mention {
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 20)];
  const part = PART_OF_NAME.exec(after)?.[0].length ?? 0;
  const side = SIDE.exec(before)?.[1]?.length ?? 0;
  const whole = part ? gazetteer.find(text.slice(start, end + part)) : [];
  const called =
    CALLED_REGION.test(after) || REGION_OF.test(before)
      ? "region"
      : TOWN_OF.test(before)
        ? "town"
        : undefined;
  return {
    start: start - side,
    end: end + part,
    key: gazetteer.normalise(text.slice(start, end + part)),
    found: whole.length > 0 ? whole : found,
    ...(called && { called }),
  };
}

/** `Tyler, Texas` and `Suffolk, in England`: the first lies in the second. */
function withHolder(text: string, mention: Mention, all: readonly Mention[]): Mention {
  const next = all.find(({ start }) => start > mention.end);
  const between = next && text.slice(mention.end, next.start);
  if (!next || !between || !/^(?:, (?:in )?| \(| in (?:the )?)$/u.test(between)) return mention;
  return { ...mention, within: next };
}
