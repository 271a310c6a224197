/** A line whose longitudes run on past ±180 instead of jumping to the other side. */
export function unwrapLine(line: number[][]): number[][] {
  if (!jumps(line)) return line;
  let turn = 0;
  let before: number | undefined;
  return line.map(([lng = 0, lat = 0]) => {
    if (before !== undefined && lng - before > 180) turn -= 360;
    if (before !== undefined && lng - before < -180) turn += 360;
    before = lng;
    return [lng + turn, lat];
  });
}

function jumps(line: readonly number[][]): boolean {
  for (let i = 1; i < line.length; i++)
    if (Math.abs((line[i]?.[0] ?? 0) - (line[i - 1]?.[0] ?? 0)) > 180) return true;
  return false;
}

/** A closed ring unwrapped; one that winds round a pole is closed over that pole. */
export function unwrapRing(ring: number[][]): number[][] {
  const line = unwrapLine(ring);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || Math.abs((first[0] ?? 0) - (last[0] ?? 0)) < 180) return line;
  const pole = (first[1] ?? 0) < 0 ? -90 : 90;
  return [...line, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}

/** A longitude brought into -180 to 180. */
export function wrapLongitude(lng: number): number {
  return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

type Rings = number[][][];

/** Degrees by which the two sides of a cut may disagree. */
const CUT = 0.2;

/** Polygons that a file cuts in two along the antimeridian made whole, so that the cut is no border. */
export function joinAcross(polygons: readonly Rings[]): Rings[] {
  const whole: Rings[] = [];
  const cut: Rings[] = [];
  for (const rings of polygons) {
    if (cutEdge(rings) === undefined) whole.push(rings);
    else cut.push(eastwards(rings));
  }
  while (cut.length > 0) {
    const one = cut.shift() ?? [];
    const other = cut.findIndex((some) => joined(one, some) !== undefined);
    const both = other < 0 ? undefined : joined(one, cut.splice(other, 1)[0] ?? []);
    whole.push(both ?? one);
  }
  return whole;
}

/** Index of the first corner of the longest edge that lies along the antimeridian, if any. */
function cutEdge([ring = []]: Rings): number | undefined {
  let longest: { at: number; length: number } | undefined;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [corner, next] = [ring[at], ring[at + 1]];
    if (!corner || !next || Math.abs(corner[0] ?? 0) !== 180 || next[0] !== corner[0]) continue;
    const [from = 0, to = 0] = [corner[1], next[1]];
    const length = Math.abs(to - from);
    const polar = Math.max(Math.abs(from), Math.abs(to)) > 89;
    if (!polar && length > (longest?.length ?? 0.01)) longest = { at, length };
  }
  return longest?.at;
}

/** A polygon moved by a turn, if need be, so that its edge along the antimeridian is at +180. */
function eastwards(rings: Rings): Rings {
  const turn = rings[0]?.some(([lng = 0]) => lng <= -180) ? 360 : 0;
  return rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng + turn, lat]));
}

/** The union of two polygons that meet along their cut edges; undefined where they do not. */
function joined(one: Rings, other: Rings): Rings | undefined {
  const [a, b] = [cutEdge(one), cutEdge(other)];
  const [ringA, ringB] = [one[0], other[0]];
  if (a === undefined || b === undefined || !ringA || !ringB) return undefined;
  const lat = (ring: number[][], at: number) => ring[at]?.[1] ?? Number.NaN;
  const meet =
    Math.abs(lat(ringA, a) - lat(ringB, b + 1)) < CUT &&
    Math.abs(lat(ringA, a + 1) - lat(ringB, b)) < CUT;
  if (!meet) return undefined;
  const around = [...ringB.slice(b + 1, -1), ...ringB.slice(0, b + 1)];
  const ring = [...ringA.slice(0, a + 1), ...around, ...ringA.slice(a + 1)];
  return [ring, ...one.slice(1), ...other.slice(1)];
}
