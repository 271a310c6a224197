import type { Found } from "#geo/gazetteer/place";
import { COMMON_WORDS, GIVEN_NAMES, NAMING_WORDS, TITLES } from "./lexicon/english-names";

/** A name in a text that may be of a place. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly found: readonly Found[];
}

/** Words of kind that follow a place's name and make it the name of the region around it. */
const REGION_WORD =
  /^ (?:County|Province|Prefecture|Governorate|Oblast|Region|District|State(?! \p{Lu})|Territory|Parish)(?![\p{L}\p{N}])/u;

const REGION_NAME =
  / (?:County|Province|Prefecture|Governorate|Oblast|Region|District|State|Territory|Parish)$/u;

const BEFORE = /(?:^|[^\p{L}\p{N}'’-])(?<word>\p{L}[\p{L}\p{M}.'’]*)(?<gap>[ -])$/u;
const AFTER = /^(?<gap>[ -])(?<word>\p{L}[\p{L}\p{M}'’]*)/u;

const DIRECTIONS =
  /^(?:north|south|east|west|central|upper|lower|northern|southern|eastern|western|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?|mainland|downtown|greater|rural|inner|outer|metropolitan)$/i;

const LOCATIVE =
  /(?:^|[^\p{L}])(?:in|at|from|near|outside|inside|around|across|throughout|within|to|into|of|via|through|between|toward|towards|leave|left|reach|reached|entered|visit|visited|toured)(?: the)?(?: (?:city|town|village|district|province|state|county|region|island|port|suburb|community|capital|area|parts?|north|south|east|west|northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|nearby|neighbou?ring|rural|downtown)){0,3}(?: of)? $/iu;

const NAMED_AFTER =
  /(?:University|Universities|College|Institute|Hospital|Bank|Church|Bishop|Archbishop|Diocese|Duke|Duchess|Earl|Prince|Princess|Queen|King|Museum|School|Battle|Treaty|Bay|Gulf|Isle|Museum) of(?: the)? $/;

const SAYING =
  /^(?:['’]s (?:lawyer|attorney|wife|husband|family|mother|father)|,? (?:also |further |then )?(?:said|says|told|added|adds|stated|states|argued|noted|explained|claimed|wrote|commented|believes|thinks)(?![\p{L}]))/u;
const SAID = /(?:said|says|told|added|stated|according to|by) $/iu;

/** A list of names, or the name of what the place lies in. */
const JOINED_BEFORE = /(?:,|;| and| or|\() ?$/u;
const JOINED_AFTER = /^(?:,|;| and | or | \(|\))/u;

/** Known to every reader: Dateline's own places, first-level regions, big cities. */
export function isWellKnown({ found }: Named): boolean {
  const place = found[0]?.place;
  if (!place) return false;
  return (
    !/^(?:geonames|region)-/.test(place.id) ||
    found.some(({ place: one }) => one.class === "region") ||
    (place.population ?? 0) >= 250_000
  );
}

/** Surnames and other words that a text uses for people: `David Campbell` makes `Campbell` one. */
export function peopleIn(text: string): ReadonlySet<string> {
  const people = new Set<string>();
  const persons = new RegExp(
    `(?:^|[^\\p{L}])(?:(?:${TITLES})\\.? |(?:${GIVEN_NAMES}) )(?:\\p{Lu}\\. )?((?:\\p{Lu}[\\p{L}'’-]+ ?){1,3})`,
    "gu",
  );
  for (const [, names = ""] of text.matchAll(persons))
    for (const name of names.trim().split(" ").slice(0, 3)) people.add(name);
  return people;
}

/** Whether an English text means a person, a body, a thing or a word where a place's name stands. */
export function isOtherName(
  text: string,
  named: Named,
  people: ReadonlySet<string>,
  isPlace: (start: number, end: number) => boolean,
): boolean {
  const { start, end } = named;
  const name = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 70), start), text.slice(end, end + 40)];
  if (/^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?)$/.test(name)) return after.startsWith("$");
  const single = !/[ -]/.test(name);
  const qualified = /^, \p{Lu}/u.test(after) && isPlace(end + 2, end + 3);
  if (single && !qualified && (COMMON_WORDS.has(name) || isShouted(name, named))) return true;
  if (NAMED_AFTER.test(before)) return true;
  const previous = BEFORE.exec(before)?.groups;
  const next = AFTER.exec(after)?.groups;
  if (previous?.word && isPartBefore(previous.word, previous.gap ?? " ", before, start, isPlace))
    return true;
  if (next?.word && isPartAfter(next.word, next.gap ?? " ", end, after, isPlace)) return true;
  if (single && !qualified && people.has(name) && named.found[0]?.place.class !== "country")
    return true;
  return false;
}

/**
 * Whether the words around a name speak for a place. A town that few readers know is one only where
 * some mention of its name has that, or has another place beside it.
 */
export function speaksForPlace(
  text: string,
  named: Named,
  isPlace: (start: number, end: number) => boolean,
): boolean {
  const { start, end } = named;
  const [before, after] = [text.slice(Math.max(0, start - 70), start), text.slice(end, end + 40)];
  if (LOCATIVE.test(before) || REGION_WORD.test(after)) return true;
  if (REGION_NAME.test(text.slice(start, end))) return true;
  if (/^, \p{Lu}/u.test(after) && isPlace(end + 2, end + 3)) return true;
  return !SAYING.test(after) && !SAID.test(before) && isListed(text, named, isPlace);
}

/** Whether a text also writes the name small, as a word: `many`, `snow`. */
export function isAlsoWord(text: string, { start, end }: Named): boolean {
  const name = text.slice(start, end);
  if (/[^\p{L}]/u.test(name)) return false;
  return new RegExp(`(?:^|[^\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, "u").test(text);
}

/** `CAT`, `EST`: capitals only, where the place is not written so. */
function isShouted(name: string, { found }: Named): boolean {
  return name.length > 1 && name === name.toUpperCase() && !found.some((one) => one.name === name);
}

function isPartBefore(
  word: string,
  gap: string,
  before: string,
  start: number,
  isPlace: (start: number, end: number) => boolean,
): boolean {
  if (!/^\p{Lu}/u.test(word) || DIRECTIONS.test(word) || COMMON_WORDS.has(word)) return false;
  if (/^[A-Z]\.?$/.test(word)) return gap === " ";
  if (NAMING_WORDS.before.has(word)) return false;
  const startsSentence = /(?:^|[.!?:"“”]\s*|\n)$/u.test(
    before.slice(0, before.length - word.length - 1),
  );
  if (startsSentence && gap === " " && !new RegExp(`^(?:${TITLES}|${GIVEN_NAMES})$`).test(word))
    return false;
  return !isPlace(start - word.length - 1, start - 1);
}

function isPartAfter(
  word: string,
  gap: string,
  end: number,
  after: string,
  isPlace: (start: number, end: number) => boolean,
): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (gap === "-") return true;
  if (REGION_WORD.test(after) || NAMING_WORDS.after.has(word)) return false;
  return !isPlace(end + 1, end + 1 + word.length);
}

function isListed(
  text: string,
  { start, end }: Named,
  isPlace: (start: number, end: number) => boolean,
): boolean {
  const lead = JOINED_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  const trail = JOINED_AFTER.exec(text.slice(end, end + 6))?.[0];
  return (
    (lead !== undefined && isPlace(start - lead.length - 1, start - lead.length)) ||
    (trail !== undefined &&
      isPlace(end + trail.length + (trail.endsWith(" ") ? 0 : 1), end + trail.length + 2))
  );
}
