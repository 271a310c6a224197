import { countryName } from "#geo/names";
import type { Position } from "#geo/position";
import { readAs } from "#lib/event/explain";
import type { Named, NewsEvent, Place, Report } from "#lib/event/news-event";
import { drawnAs } from "#lib/event/placement";
import { isPlainlySound } from "#lib/event/plainly-sound";
import { awayFrom } from "#lib/event/rules";
import { newsEventSchema } from "#lib/event/schema";
import { ASSUMED_METRES } from "#lib/event/vocabularies";
import { speak } from "#lib/messages/speak";
import { whenInWords } from "#lib/messages/when-in-words";
import { type Occurrences, sha256, slugOf } from "./identify";
import { type Draft, Refused, type Row, type Where } from "./importer";
import { remember } from "./remember";

/** What all rows of a file have in common. */
export interface FileFacts {
  /** Language of the file's own text. */
  readonly lang: string;
  /** When the file was published, for rows that do not say when they were: a date. */
  readonly published: string;
  readonly publisher: Named | null;
  /** One for all, which is passed between threads once. */
  readonly publication: NewsEvent["properties"]["publication"];
}

export interface ReadRow {
  readonly event: NewsEvent;
  readonly report: Report;
  /** The row puts it far from the country that it names, which was left out. */
  readonly isAway?: boolean;
}

const ENGLISH = speak("en");
const NO_POSITION = "0, 0 as the file gives it, which often stands for a position nobody entered.";

/**
 * The event that a row tells of, and the row itself as its report. Nothing is judged: reliability
 * F, credibility 6, single source.
 *
 * @throws {Refused} where the event format refuses it, or an earlier row has its id.
 */
export function toEvent(draft: Draft, row: Row, facts: FileFacts, met: Occurrences): ReadRow {
  const { lang } = facts;
  const { where } = draft;
  const name = where && nameOf(where);
  const title = draft.title ?? titleOf(draft, name);
  const isAway = where !== undefined && liesAway(where);
  const place = where && placeOf(where, name ?? "", lang, isAway);
  const id = idOf(draft, met);
  const report = reportOf(id, draft, row, facts);
  const event: NewsEvent = {
    type: "Feature",
    id,
    geometry: pointOf(place),
    properties: {
      kind: draft.kind,
      title: { [draft.title === undefined ? "en" : lang]: title },
      summary: draft.summary === undefined ? { en: `${title}.` } : { [lang]: draft.summary },
      when: draft.when,
      occurrence: draft.occurrence ?? "happened",
      places: place ? [place] : [],
      actors: distinct(draft.actors ?? [], ({ name, role }) => `${role} ${idOfName(name)}`).map(
        ({ name, role }) => ({ id: idOfName(name), role, name: { [lang]: name } }),
      ),
      measures: [...(draft.measures ?? [])],
      sources: sourcesOf(draft.quoted ?? [], report.id, lang),
      verification: { status: "single-source", credibility: 6 },
      relations: [],
      urgency: 5,
      publication: facts.publication,
    },
  };
  const shape = where?.shape;
  if (!shape && isPlainlySound(event)) return { event, report, isAway };
  const { value, faults } = readAs(newsEventSchema, shape ? { ...event, geometry: shape } : event);
  const fault = faults?.[0];
  if (fault) throw new Refused(fault.field, fault.found, fault.expected);
  if (!value) throw new Refused("", "nothing", "an event");
  return { event: value, report, isAway };
}

/** The row's own id, which must not come twice; without one, a hash of what makes the event itself. */
function idOf(draft: Draft, met: Occurrences): string {
  if (draft.id !== undefined) {
    if (met.meet(draft.id) > 0)
      throw new Refused("id", JSON.stringify(draft.id), "an id that no earlier row has");
    return draft.id;
  }
  const { kind, when, where, title, called, actors } = draft;
  const { position, name, country } = where ?? {};
  const natural = JSON.stringify([kind, when, position, name, country, title, called, actors]);
  const hash = sha256(`${natural} ${met.meet(natural)}`).slice(0, 32);
  return `row-${when.slice(0, 7).replace(/\D/g, "")}-${hash}`;
}

/**
 * The row is what was published: its event's id with the hash of its text, so that a changed row is
 * another report. Ids that run with the file's keep their neighbours near in the store.
 */
function reportOf(event: string, draft: Draft, { text }: Row, facts: FileFacts): Report {
  const hash = sha256(text);
  const report: Report = {
    id: `${event.slice(0, 100)}-${hash.slice(0, 20)}`,
    publisher: facts.publisher,
    lang: facts.lang,
    published: draft.published ?? facts.published,
    sha256: hash,
    length: text.length,
  };
  if (draft.url !== undefined) report.url = draft.url;
  return report;
}

function sourcesOf(
  quoted: readonly string[],
  report: string,
  lang: string,
): NewsEvent["properties"]["sources"] {
  if (quoted.length === 0) return [{ report, reliability: "F" }];
  return distinct(quoted, idOfName).map((name) => ({
    report,
    attributedTo: [{ id: idOfName(name), name: { [lang]: name } }],
    reliability: "F",
  }));
}

/** A row is not lost for a country that does not fit its position; one written latitude first is refused. */
function liesAway({ country, position, precision, metres }: Where): boolean {
  const radius = metres ?? ASSUMED_METRES[precision];
  if (!country || !position || radius === undefined) return false;
  return awayFrom(country, position, radius) === "far";
}

function placeOf(where: Where, name: string, lang: string, isAway: boolean): Place {
  const { precision, position, country, metres } = where;
  const assumed = ASSUMED_METRES[precision];
  const place: Place = {
    role: "scene",
    name: { [where.name === undefined ? "en" : lang]: name },
    precision,
    evidence: "stated",
  };
  if (country !== undefined && !isAway) place.country = country;
  if (assumed !== undefined) {
    place.coordinateUncertaintyInMeters = metres ?? assumed;
    place.uncertaintyBasis = metres === undefined ? "assumed" : "stated";
    if (position) place.position = position;
  }
  const isNull = place.position?.[0] === 0 && place.position[1] === 0;
  if (isNull || isAway) place.why = { en: whyOf(isNull, isAway ? country : undefined) };
  return place;
}

function whyOf(isNull: boolean, country: string | undefined): string {
  const away = country && `The file names ${countryName(country, "en")}, far from this position.`;
  return [...(isNull ? [NO_POSITION] : []), ...(away ? [away] : [])].join(" ");
}

function pointOf(place: Place | undefined): NewsEvent["geometry"] {
  if (!place?.position || drawnAs(place.precision) !== "point") return null;
  return { type: "Point", coordinates: place.position };
}

/** "Battle, Ramadi, 14 June 2007". */
function titleOf({ kind, called, when }: Draft, place: string | undefined): string {
  const what = called ?? kindInWords(kind);
  return place === undefined ? `${what}, ${inWords(when)}` : `${what}, ${place}, ${inWords(when)}`;
}

function nameOf({ name, country, precision, position }: Where): string {
  if (name !== undefined) return name;
  if (country !== undefined && precision === "country") return countryName(country, "en");
  return position ? positionInWords(position) : "an unnamed place";
}

function positionInWords([lng, lat]: Position): string {
  return `${degreesInWords(lat)} ${lat < 0 ? "S" : "N"} ${degreesInWords(lng)} ${lng < 0 ? "W" : "E"}`;
}

function degreesInWords(value: number): string {
  return `${Number(Math.abs(value).toFixed(3))}°`;
}

const inWords = remember((when: string) => whenInWords(ENGLISH, when, "long"));
const kindInWords = remember((kind: string) => ENGLISH.t(`kinds.${kind}`));
const idOfName = remember(slugOf);

/** Of those with one key, the first. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  const keys = new Set<string>();
  return items.filter((item) => keys.size < keys.add(keyOf(item)).size);
}
