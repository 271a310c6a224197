type Coordinates = readonly number[];

/** A line whose longitudes run on past ±180 instead of jumping to the other side. */
export function unwrapLine(line: readonly Coordinates[]): number[][] {
  let turn = 0;
  let before: number | undefined;
  return line.map(([lng = 0, lat = 0]) => {
    if (before !== undefined && lng - before > 180) turn -= 360;
    if (before !== undefined && lng - before < -180) turn += 360;
    before = lng;
    return [lng + turn, lat];
  });
}

/** A closed ring unwrapped; one that winds round a pole is closed over that pole. */
export function unwrapRing(ring: readonly Coordinates[]): number[][] {
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
