/** A point of the screen, in px from the map's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a label has to know of the picture it is to stand in. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Whether a box covers a mark, words or a tool. */
  covers(box: Box): boolean;
  /** Whether the label's area is drawn at a point. */
  inside(point: Point): boolean;
}

/** Where a label stands; with a leader from a point of its area where it stands outside. */
export interface Spot {
  readonly centre: Point;
  /** The point of the area that the label belongs to. */
  readonly from: Point;
  readonly led: boolean;
}

const GAP = 4;
const STEP = 24;
/** Close to the area, places are looked for in smaller steps: there it is crowded. */
const SMALL_STEP = 10;
const CLOSE = 220;
/** A longer leader is no longer followed by an eye. */
const FAR = 400;
const NEAR = 90;

/**
 * Where an area's label of this size covers nothing: at home where the area is wide enough to hold
 * it, else elsewhere inside what is in view of the area, else beside it with a leader that crosses
 * no mark and no words; rather where it hides nothing of the area. Undefined where nothing of the
 * area is in view, or nowhere is free.
 *
 * @param home where the area's name stands, in view or not
 * @param leader whether it may cross something, where it cannot help it
 */
export function clearSpot(
  home: Point,
  size: { readonly width: number; readonly height: number },
  ground: Ground,
  leader: "clear" | "any" = "clear",
): Spot | undefined {
  const from = startOf(home, ground);
  if (!from) return undefined;
  const isFree = (box: Box) => isInView(box, ground) && !ground.covers(box);
  const own = boxAround(from, size);
  if (isInside(own, ground) && isFree(own)) return { centre: from, from, led: false };
  for (const away of AWAY) {
    const centre = { x: from.x + away.x, y: from.y + away.y };
    const box = boxAround(centre, size);
    if (isInside(box, ground) && isFree(box)) return { centre, from: centre, led: false };
  }
  let first: Point | undefined;
  for (const away of AWAY) {
    const centre = { x: from.x + away.x, y: from.y + away.y };
    const box = boxAround(centre, size);
    if (holds(box, from) || !isFree(box)) continue;
    const hides = samplesOf(box).some(ground.inside);
    if (hides && first) continue;
    if (leader === "clear" && !isClear(from, centre, box, ground)) continue;
    if (!hides) return { centre, from, led: true };
    first = centre;
  }
  return first && { centre: first, from, led: true };
}

/** Where a label of this size covers nothing at its area's home; undefined where it would. */
export function homeSpot(
  home: Point,
  size: { readonly width: number; readonly height: number },
  ground: Ground,
): Spot | undefined {
  const box = boxAround(home, size);
  if (!isInView(box, ground) || !isInside(box, ground) || ground.covers(box)) return undefined;
  return { centre: home, from: home, led: false };
}

/** The point of the area nearest to its home that is in view and, if there is one, not covered. */
function startOf(home: Point, ground: Ground): Point | undefined {
  const here = isInView(boxAt(home, 0), ground);
  if (here && !ground.covers(boxAt(home, 2))) return home;
  const near = grid(ground, here ? SMALL_STEP : 2 * STEP)
    .filter((point) => !here || distance(point, home) < NEAR)
    .sort((a, b) => distance(a, home) - distance(b, home))
    .filter(ground.inside);
  return near.find((point) => !ground.covers(boxAt(point, 2))) ?? (here ? home : near[0]);
}

/** A label that steps aside goes down rather than up: words stand over what they are about. */
const cost = ({ x, y }: Point) => Math.hypot(x, y) + (y < 0 ? 2 * STEP : 0);

/** How far to go for a place, the next first: in small steps close by, where it is crowded. */
const AWAY = [...lattice(SMALL_STEP, CLOSE), ...lattice(STEP, FAR)].sort(
  (a, b) => cost(a) - cost(b),
);

/** The points of a lattice around 0, 0 that are nearer than this. */
function lattice(step: number, within: number): Point[] {
  const half = Math.floor(within / step);
  const at = Array.from({ length: 2 * half + 1 }, (_, i) => (i - half) * step);
  return at
    .flatMap((y) => at.map((x) => ({ x, y })))
    .filter(({ x, y }) => Math.hypot(x, y) < within);
}

/** Whether a leader crosses nothing on its way to the label's own box. */
function isClear(from: Point, to: Point, end: Box, ground: Ground): boolean {
  const steps = Math.ceil(distance(from, to) / SMALL_STEP);
  for (let i = 0; i < steps; i++) {
    const x = from.x + ((to.x - from.x) * i) / steps;
    const y = from.y + ((to.y - from.y) * i) / steps;
    if (!holds(end, { x, y }) && ground.covers(boxAt({ x, y }, 2))) return false;
  }
  return true;
}

function grid({ width, height }: Ground, step: number): Point[] {
  const columns = Math.floor(width / step);
  const rows = Math.floor(height / step);
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: ((i % columns) + 0.5) * step,
    y: (Math.floor(i / columns) + 0.5) * step,
  }));
}

function boxAround({ x, y }: Point, { width, height }: { width: number; height: number }): Box {
  const [dx, dy] = [width / 2 + GAP, height / 2 + GAP];
  return { left: x - dx, top: y - dy, right: x + dx, bottom: y + dy };
}

function boxAt({ x, y }: Point, by: number): Box {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

/** Whether the four corners of a box lie in the area. */
function isInside({ left, top, right, bottom }: Box, { inside }: Ground): boolean {
  return (
    inside({ x: left, y: top }) &&
    inside({ x: right, y: top }) &&
    inside({ x: right, y: bottom }) &&
    inside({ x: left, y: bottom })
  );
}

/** Points all over a box. */
function samplesOf({ left, top, right, bottom }: Box): Point[] {
  return [0, 0.5, 1].flatMap((down) =>
    [0, 0.25, 0.5, 0.75, 1].map((along) => ({
      x: left + (right - left) * along,
      y: top + (bottom - top) * down,
    })),
  );
}

function isInView({ left, top, right, bottom }: Box, { width, height }: Ground): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
