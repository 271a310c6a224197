import type { Measure, NewsEvent, Place } from "#lib/event/news-event";
import { anchorOf, drawnAs } from "#lib/event/placement";
import { AREA_MEASURES, ASSUMED_METRES } from "#lib/event/vocabularies";

type Path = (string | number)[];

export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** The rules between an event's fields: every way in which they contradict each other. */
export function problemsOf(event: NewsEvent): Problem[] {
  const { places, measures, sources, verification } = event.properties;
  const within = (path: Path, found: Problem[]) =>
    found.map((p) => ({ ...p, path: ["properties", ...path, ...p.path] }));
  const geometry = geometryProblem(event);
  return [
    ...(geometry ? [geometry] : []),
    ...places.flatMap((place, i) => within(["places", i], list(placeProblem(place)))),
    ...measures.flatMap((measure, i) => within(["measures", i], measureProblems(measure))),
    ...within(["verification"], verificationProblems(verification, sources)),
  ];
}

function list<T>(found: T | undefined): T[] {
  return found === undefined ? [] : [found];
}

function verificationProblems(
  { status, credibility }: NewsEvent["properties"]["verification"],
  sources: NewsEvent["properties"]["sources"],
): Problem[] {
  const reports = new Set(sources.map((source) => source.report)).size;
  if (status === "single-source" && credibility === 1)
    return [{ path: ["credibility"], message: "1 (confirmed) needs a second independent source" }];
  if (status === "corroborated" && reports < 2)
    return [{ path: ["status"], message: "corroborated needs at least two reports; found one" }];
  return [];
}

function measureProblems(m: Measure): Problem[] {
  const found: Problem[] = [];
  const refuse = (field: string, message: string) => found.push({ path: [field], message });
  const isArea = (AREA_MEASURES as readonly string[]).includes(m.of);
  if (isArea === (m.unit === "1"))
    refuse("unit", isArea ? `${m.of} needs har, km2 or m2` : `${m.of} is counted in "1"`);
  if (m.basis !== "snapshot" && m.since === undefined)
    refuse("since", `is missing; a ${m.basis} measure needs the day it is counted since`);
  if (m.basis === "snapshot" && m.since !== undefined)
    refuse("since", "a snapshot has no since; leave it out");
  if (m.since !== undefined && m.since > m.asOf)
    refuse("since", `${m.since} is after asOf ${m.asOf}`);
  if ((m.low ?? m.value) > m.value) refuse("low", `${m.low} is above value ${m.value}`);
  if ((m.high ?? m.value) < m.value) refuse("high", `${m.high} is below value ${m.value}`);
  return found;
}

/** Why a place claims more than its precision allows, or undefined where it does not. */
function placeProblem(place: Place): Problem | undefined {
  const assumed = ASSUMED_METRES[place.precision];
  const metres = place.coordinateUncertaintyInMeters;
  if (assumed === undefined) {
    if (place.position)
      return {
        path: ["position"],
        message: `a place of precision ${place.precision} has no position; leave it out`,
      };
    if (metres !== undefined)
      return {
        path: ["coordinateUncertaintyInMeters"],
        message: `a place of precision ${place.precision} has no radius; leave it out`,
      };
    if (place.precision === "country" && !place.country)
      return {
        path: ["country"],
        message: "a place of precision country needs its ISO 3166-1 code, such as SY",
      };
  } else {
    if (!place.position)
      return {
        path: ["position"],
        message: `a place of precision ${place.precision} needs [longitude, latitude]`,
      };
    if (metres === undefined)
      return {
        path: ["coordinateUncertaintyInMeters"],
        message: `is missing; where the source states none, write ${assumed} and "uncertaintyBasis": "assumed"`,
      };
    if (!place.uncertaintyBasis)
      return { path: ["uncertaintyBasis"], message: 'is missing; write "stated" or "assumed"' };
    if (place.uncertaintyBasis === "assumed" && metres !== assumed)
      return {
        path: ["coordinateUncertaintyInMeters"],
        message: `found ${metres}; for ${place.precision} the assumed radius is ${assumed}`,
      };
  }
  if (place.evidence === "inferred" && !place.why)
    return { path: ["why"], message: "is missing; an inferred place says from what" };
  return undefined;
}

/** Why a feature's geometry disagrees with its anchor, or undefined where they agree. */
function geometryProblem(event: NewsEvent): Problem | undefined {
  const { geometry } = event;
  const anchor = anchorOf(event);
  const expected = anchor && drawnAs(anchor.precision) === "point" ? anchor.position : undefined;
  if (geometry === null)
    return expected
      ? { path: ["geometry"], message: `found null; the anchor is a point: [${expected}]` }
      : undefined;
  if (geometry.type !== "Point")
    return anchor
      ? undefined
      : { path: ["geometry"], message: "a shape needs a place; found none" };
  if (!expected)
    return {
      path: ["geometry"],
      message: anchor
        ? `found a Point; the anchor is of precision ${anchor.precision}, so geometry must be null`
        : "found a Point; the event has no place, so geometry must be null",
    };
  return String(geometry.coordinates) === String(expected)
    ? undefined
    : {
        path: ["geometry", "coordinates"],
        message: `found [${geometry.coordinates}]; the anchor is at [${expected}]`,
      };
}
