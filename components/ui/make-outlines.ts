import initCanvasKit, { type Path } from "canvaskit-wasm";
import {
  Bomb,
  BusFront,
  ChevronRight,
  CircleDot,
  Clock,
  Flag,
  Flame,
  Footprints,
  Hammer,
  Hand,
  Handshake,
  type IconNode,
  Lock,
  Megaphone,
  MessagesSquare,
  Package,
  Plane,
  ShieldCheck,
  Swords,
  TriangleAlert,
  Users,
  UserX,
} from "lucide";
import { optimize } from "svgo";
import type { Kind } from "#lib/event/kinds";
import { CENTRE, PATCH, RING, tabOutline } from "./mark-svg";

/** One glyph a kind. */
const KIND_ICONS: Readonly<Record<Kind, IconNode>> = {
  ceasefire: Hand,
  agreement: Handshake,
  talks: MessagesSquare,
  meeting: Users,
  statement: Megaphone,
  battle: Swords,
  explosion: Bomb,
  airstrike: Plane,
  "violence-against-civilians": UserX,
  protest: Flag,
  riot: Flame,
  displacement: Footprints,
  detention: Lock,
  aid: Package,
  evacuation: BusFront,
  reconstruction: Hammer,
  clearance: ShieldCheck,
  contamination: TriangleAlert,
  other: CircleDot,
};

/** Edge of Lucide's grid; its icons are written with their middle at 0, 0. */
const ICON_BOX = 24;

const kit = await initCanvasKit();
const round = { cap: kit.StrokeCap.Round, join: kit.StrokeJoin.Round };

function pathFrom(d: string): Path {
  const path = kit.Path.MakeFromSVGString(d);
  if (!path) throw new Error(`no path: ${d}`);
  return path;
}

/** A part of an icon as the data of a path. */
function dataOf([tag, attributes]: IconNode[number]): string {
  const number = (name: string) => Number(attributes[name]);
  if (tag === "path") return String(attributes.d);
  if (tag === "polyline") return `M${attributes.points}`;
  if (tag === "line") return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
  if (tag === "circle") return circle(number("cx"), number("cy"), number("r"));
  if (tag === "rect") {
    const r = number("rx");
    const [across, down] = [number("width") - 2 * r, number("height") - 2 * r];
    const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x * r} ${y * r}`;
    return `M${number("x") + r} ${number("y")}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`;
  }
  throw new Error(`an icon with <${tag}>: say how it is drawn`);
}

function circle(x: number, y: number, r: number): string {
  return `M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}a${r} ${r} 0 0 1 0 ${-2 * r}z`;
}

/** What strokes cover, as the data of a path to fill, moved by `shift` along both axes. */
function coveredBy(strokes: readonly (Path | null)[], shift: number, digits: number): string {
  const commands = strokes.flatMap((stroke) => [...(stroke?.toCmds() ?? [])]);
  if (commands.length === 0 || strokes.includes(null)) throw new Error("a stroke covers nothing");
  let d = "";
  let [x, y] = [0, 0];
  const next = () => commands.shift() ?? 0;
  const point = () => [next(), next()] as const;
  const write = (letter: string, ...points: readonly (readonly [number, number])[]) => {
    d += letter + points.map(([x, y]) => `${x + shift} ${y + shift}`).join(" ");
    [x, y] = points.at(-1) ?? [x, y];
  };
  while (commands.length > 0) {
    const verb = next();
    if (verb === kit.MOVE_VERB) write("M", point());
    else if (verb === kit.LINE_VERB) write("L", point());
    else if (verb === kit.QUAD_VERB) write("Q", point(), point());
    else if (verb === kit.CUBIC_VERB) write("C", point(), point(), point());
    else if (verb === kit.CLOSE_VERB) d += "Z";
    else if (verb === kit.CONIC_VERB) {
      // A stroke's conics are arcs of circles, whose weight is the cosine of half their angle.
      const [[cx, cy], end, weight] = [point(), point(), next()];
      const r = Math.hypot(end[0] - x, end[1] - y) / (2 * Math.sqrt(1 - weight ** 2));
      const sweep = (cx - x) * (end[1] - y) > (cy - y) * (end[0] - x) ? 1 : 0;
      write(`A${r} ${r} 0 0 ${sweep} `, end);
    }
  }
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg"><path d="${d}"/></svg>`, {
    multipass: true,
    plugins: [{ name: "convertPathData", params: { floatPrecision: digits } }],
  });
  const [, written] = / d="([^"]+)"/.exec(data) ?? [];
  if (!written) throw new Error(`no path in ${data}`);
  return written;
}

/** An icon drawn with a pen of this width, in units of its own grid. */
function icon(parts: IconNode, width: number): string {
  const strokes = parts.map((part) => pathFrom(dataOf(part)).makeStroked({ ...round, width }));
  return coveredBy(strokes, -ICON_BOX / 2, 1);
}

/** A line in dashes, `on` and `off` as long, in units of the marks' box. */
function dashes(d: string, width: number, on: number, off: number): string {
  const dashed = pathFrom(d).makeDashed(on, off, 0);
  return coveredBy([dashed?.makeStroked({ width }) ?? null], 0, 2);
}

/** As many dashes as these, with gaps of their length. */
function evenly(d: string, width: number, count: number): string {
  const measure = new kit.ContourMeasureIter(pathFrom(d), false, 8);
  const length = measure.next()?.length() ?? 0;
  return dashes(d, width, length / (2 * count), length / (2 * count));
}

/** The outlines by their names. Throws where an icon holds what nobody has said how to draw. */
export function makeOutlines(): Record<string, string> {
  const outlines: Record<string, string> = {};
  for (const [kind, parts] of Object.entries(KIND_ICONS)) outlines[kind] = icon(parts, 2.2);
  outlines.onward = icon(ChevronRight, 3.4);
  outlines.clock = icon(Clock, 2.8);
  outlines["single-source-scene"] = evenly(circle(CENTRE, CENTRE, 12 + RING), 1.5, 20);
  outlines["single-source-dateline"] = evenly(tabOutline(RING), 1.5, 24);
  const [first, ...corners] = PATCH.map((corner) => corner.join(" "));
  outlines.patch = dashes(`M${first}L${corners.join("L")}z`, 2, 4, 2.6);
  return outlines;
}
