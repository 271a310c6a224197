import { countryBoxes } from "#geo/areas/country-boxes";
import { type BBox, inBBox, type Position } from "#geo/position";
import type { Measure, NewsEvent, Place } from "#lib/event/news-event";
import { anchorOf, drawnAs } from "#lib/event/placement";
import { AREA_MEASURES, ASSUMED_METRES } from "#lib/event/vocabularies";

type Path = (string | number)[];

export interface Problem {
  readonly path: Path;
  /** What would be right there. */
  readonly message: string;
}

/** The rules between an event's fields: every way in which they contradict each other. */
export function problemsOf(event: NewsEvent): Problem[] {
  const { places, measures, sources, verification, relations } = event.properties;
  const found: Problem[] = [];
  const geometry = geometryProblem(event);
  if (geometry) found.push(geometry);
  for (const [i, place] of places.entries()) {
    const problem = placeProblem(place);
    if (problem) found.push(within(problem, "places", i));
  }
  for (const [i, measure] of measures.entries())
    for (const problem of measureProblems(measure)) found.push(within(problem, "measures", i));
  const verified = verificationProblem(verification, sources);
  if (verified) found.push(within(verified, "verification"));
  for (const [i, { target }] of relations.entries())
    if (target === event.id)
      found.push(within(at("target", "the id of another event"), "relations", i));
  return found;
}

function within({ path, message }: Problem, ...outer: Path): Problem {
  return { path: ["properties", ...outer, ...path], message };
}

function at(field: string, message: string): Problem {
  return { path: [field], message };
}

function verificationProblem(
  { status, credibility }: NewsEvent["properties"]["verification"],
  sources: NewsEvent["properties"]["sources"],
): Problem | undefined {
  if (status === "single-source" && credibility === 1)
    return at("credibility", "2 to 6; 1 (confirmed) needs a second source");
  return corroborationProblem(status, sources);
}

/**
 * Why sources do not corroborate each other: all of them come from one house, the agency or speaker
 * whom they quote last, else whoever published the report where that is known.
 */
export function corroborationProblem(
  status: NewsEvent["properties"]["verification"]["status"],
  sources: NewsEvent["properties"]["sources"],
  publisherOf: (report: string) => string | undefined = () => undefined,
): Problem | undefined {
  if (status !== "corroborated") return undefined;
  const origins = sources.map(
    ({ report, attributedTo }) => attributedTo?.at(-1)?.id ?? publisherOf(report) ?? report,
  );
  const reports = new Set(sources.map(({ report }) => report)).size;
  if (reports > 1 && new Set(origins).size > 1) return undefined;
  const why = reports > 1 ? `; all of them go back to ${origins[0]}` : "";
  return {
    path: ["status"],
    message: `"single-source"; corroborated needs two independent reports${why}`,
  };
}

function measureProblems(m: Measure): Problem[] {
  const found: Problem[] = [];
  const isArea = (AREA_MEASURES as readonly string[]).includes(m.of);
  if (isArea === (m.unit === "1"))
    found.push(
      at("unit", isArea ? `har, km2 or m2 for ${m.of}` : `"1" for ${m.of}, which is counted`),
    );
  if (!isArea)
    for (const field of ["value", "low", "high"] as const)
      if (!Number.isInteger(m[field] ?? 0))
        found.push(at(field, `a whole number; ${m.of} is counted`));
  if (m.basis !== "snapshot" && m.since === undefined)
    found.push(at("since", `the day since when this ${m.basis} measure counts`));
  if (m.basis === "snapshot" && m.since !== undefined)
    found.push(at("since", "nothing; a snapshot has no since"));
  if (m.since !== undefined && m.since > m.asOf)
    found.push(at("since", `a day up to asOf, ${m.asOf}`));
  if ((m.low ?? m.value) > m.value) found.push(at("low", `at most the value, ${m.value}`));
  if ((m.high ?? m.value) < m.value) found.push(at("high", `at least the value, ${m.value}`));
  return found;
}

/** Why a place claims more than its precision allows, or undefined where it does not. */
function placeProblem(place: Place): Problem | undefined {
  const assumed = ASSUMED_METRES[place.precision];
  const problem = assumed === undefined ? wideProblem(place) : spotProblem(place, assumed);
  if (problem) return problem;
  if (place.evidence === "inferred" && !place.why)
    return { path: ["why"], message: "text that says from what the place is inferred" };
  return undefined;
}

/** A country or a sea has no position and no radius. */
function wideProblem(place: Place): Problem | undefined {
  const { precision } = place;
  if (place.position)
    return {
      path: ["position"],
      message: `nothing; a place of precision ${precision} has no position`,
    };
  if (place.coordinateUncertaintyInMeters !== undefined)
    return {
      path: ["coordinateUncertaintyInMeters"],
      message: `nothing; a place of precision ${precision} has no radius`,
    };
  if (place.uncertaintyBasis)
    return { path: ["uncertaintyBasis"], message: "nothing, where there is no radius" };
  if (precision === "country" && !place.country)
    return { path: ["country"], message: "the country's ISO 3166-1 code, such as SY" };
  return undefined;
}

/** Everything narrower than a country has a position and a radius that says what it rests on. */
function spotProblem(place: Place, assumed: number): Problem | undefined {
  const { precision, position, coordinateUncertaintyInMeters: metres } = place;
  if (!position)
    return {
      path: ["position"],
      message: `[longitude, latitude], needed for precision ${precision}`,
    };
  if (metres === undefined)
    return {
      path: ["coordinateUncertaintyInMeters"],
      message: `a radius in metres; where the source states none, ${assumed} with "uncertaintyBasis": "assumed"`,
    };
  if (!place.uncertaintyBasis)
    return { path: ["uncertaintyBasis"], message: '"stated" or "assumed"' };
  if (place.uncertaintyBasis === "assumed" && metres !== assumed)
    return {
      path: ["coordinateUncertaintyInMeters"],
      message: `${assumed}, the radius assumed for precision ${precision}; or "uncertaintyBasis": "stated"`,
    };
  return awayProblem(place, position, metres);
}

const METRES_PER_DEGREE = 111_320;
/** A coast, an island or a border that the boxes draw otherwise is still there. */
const SLACK_DEGREES = 1;

function awayProblem({ country }: Place, position: Position, metres: number): Problem | undefined {
  const [lng, lat] = position;
  const away = country === undefined ? undefined : awayFrom(country, position, metres);
  if (!away) return undefined;
  return {
    path: ["position"],
    message:
      away === "swapped"
        ? `[${lat}, ${lng}]: longitude first; as it stands it lies far from ${country}`
        : `a position in ${country} or within its radius and 100 km of it; or another country, or none`,
  };
}

/**
 * Whether a position lies further from every part of a country than its radius in metres and some
 * 100 km: `swapped` where it was written latitude first, for its swap lies in the country. Nothing
 * is said of a country without land of its own in the countries file.
 */
export function awayFrom(
  country: string,
  [lng, lat]: Position,
  metres: number,
): "swapped" | "far" | undefined {
  // What is no position at all is refused by itself.
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) return undefined;
  const boxes = countryBoxes(country);
  const near = SLACK_DEGREES + metres / METRES_PER_DEGREE;
  const across = near / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const isNear = (box: BBox) =>
    [lng - 360, lng, lng + 360].some((turn) => inBBox([turn, lat], widen(box, across, near)));
  if (boxes.length === 0 || boxes.some(isNear)) return undefined;
  const isSwapped = Math.abs(lng) <= 90 && boxes.some((box) => inBBox([lat, lng], box));
  return isSwapped ? "swapped" : "far";
}

function widen([west, south, east, north]: BBox, across: number, up: number): BBox {
  return [west - across, south - up, east + across, north + up];
}

/** Why a feature's geometry disagrees with its anchor, or undefined where they agree. */
function geometryProblem(event: NewsEvent): Problem | undefined {
  const { geometry } = event;
  const anchor = anchorOf(event);
  const expected = anchor && drawnAs(anchor.precision) === "point" ? anchor.position : undefined;
  if (geometry === null)
    return expected && at("geometry", `a Point at [${expected}], where the event's anchor stands`);
  if (geometry.type !== "Point")
    return anchor
      ? undefined
      : at("geometry", "null; a shape needs a place that it is the shape of");
  if (!expected)
    return at(
      "geometry",
      anchor
        ? `null; the anchor is of precision ${anchor.precision} and has no point`
        : "null; the event has no scene, venue or dateline",
    );
  const [lng, lat] = geometry.coordinates;
  if (lng === expected[0] && lat === expected[1]) return undefined;
  return {
    path: ["geometry", "coordinates"],
    message: `[${expected}], where the event's anchor stands`,
  };
}
