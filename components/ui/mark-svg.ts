import { type Group, groupOf, type Kind } from "#lib/event/kinds";
import type { Occurrence, PlaceRole, Verification } from "#lib/event/vocabularies";
import type { OUTLINES } from "./outlines";

/** A colour token of `tokens.css`, without its dashes in front. */
export type Token =
  | "paper"
  | "ink"
  | "ink-2"
  | "ink-3"
  | `g-${Group}`
  | `on-${Group}`
  | `t-${Group}`;

/** The colour of a token: a CSS variable on a page, its value where no style sheet reaches. */
export type Paint = (token: Token) => string;

/** What a mark says: shape is role, fill is occurrence, ring is verification, hue and glyph are kind. */
export interface MarkLook {
  readonly kind: Kind;
  readonly role?: PlaceRole;
  readonly occurrence?: Occurrence;
  /** Absent where a kind and not an event is meant: no ring. */
  readonly verification?: Verification;
  readonly selected?: boolean;
  readonly hovered?: boolean;
  /** How many events stand here; one has no badge. */
  readonly count?: number;
}

/** Edge of the square every mark is drawn in, in its own units. */
export const MARK_BOX = 44;
/** How far the tip of a tab lies below the middle of the box: the tip stands on the position. */
export const TAB_TIP = 10;
/** Smallest sizes in px at which a ring and a glyph can still be told. */
const RING_FROM = 24;
const GLYPH_FROM = 18;

/** A shape that stands on each page once (`outline-sheet.tsx`), so that no mark repeats it. */
type Outline = keyof typeof OUTLINES;

/** Lines of rare marks, drawn as they are: an outline of each would weigh more than it saves. */
const EDGE_DASH: Partial<Record<Occurrence, string>> = { expected: "3.4 2.4", postponed: ".1 3.2" };
const HOLLOW: ReadonlySet<Occurrence> = new Set(["planned", "expected", "postponed", "cancelled"]);
/** Middle of the box, and how far a ring lies outside the outline of a body. */
export const [CENTRE, RING] = [22, 3.7];

/** The `id` under which an outline stands on a page. */
export const outlineId = (outline: Outline) => `outline-${outline}`;

const cssPaint: Paint = (token) => `var(--${token})`;

/**
 * One mark as an SVG string, the only drawing of an event in Dateline: map, list, legend, wall.
 * `size` is the edge in px; small marks drop what cannot be told at that size.
 */
export function markSvg(look: MarkLook, size: number, paint: Paint = cssPaint): string {
  const ringed = look.verification !== undefined && size >= RING_FROM;
  const badged = look.occurrence === "ongoing" || look.occurrence === "postponed";
  const box =
    ringed || badged || look.selected
      ? "0 0 44 44"
      : look.role === "dateline"
        ? "7.5 6.5 29 29"
        : "8 8 28 28";
  return svg(markBody(look, size, paint), size, box);
}

/** Corners of the patch that stands for an area in lists and legends: no country's shape. */
export const PATCH: readonly (readonly [x: number, y: number])[] = [
  [7, 13],
  [20, 6],
  [36, 10],
  [39, 25],
  [29, 37],
  [14, 38],
  [5, 28],
];

/** The swatch of a country or region: a hatched patch that is no pin. */
export function areaSvg(groups: readonly Group[], size: number, paint: Paint = cssPaint): string {
  const hues = (groups.length > 0 ? groups : (["other"] as const)).map((g) => paint(`t-${g}`));
  const hue = (i: number) => hues[i % hues.length] ?? paint("t-other");
  let hatch = "";
  for (let i = 0, sum = 24; sum < 66; i++, sum += 6)
    hatch += `<path d="${slantIn(sum)}" stroke="${hue(i)}" stroke-width="1.7"/>`;
  return svg(hatch + drawn("patch", hue(0)), size, "0 0 44 44");
}

/** The part of the 45° line x + y = sum that lies in the patch, which is convex. */
function slantIn(sum: number): string {
  const ends: string[] = [];
  PATCH.forEach(([x, y], i) => {
    const [nextX, nextY] = PATCH[(i + 1) % PATCH.length] ?? [x, y];
    const share = (sum - x - y) / (nextX + nextY - x - y);
    if (share >= 0 && share < 1)
      ends.push(`${(x + share * (nextX - x)).toFixed(1)} ${(y + share * (nextY - y)).toFixed(1)}`);
  });
  return ends.length === 2 ? `M${ends.join("L")}` : "";
}

/** An event without a place: its glyph over a broken line. It never stands on a map. */
export function placelessSvg(kind: Kind, size: number, paint: Paint = cssPaint): string {
  const hue = paint(`t-${groupOf(kind)}`);
  const line = `<path d="${BROKEN_LINE}" fill="${paint("ink-3")}"/>`;
  return svg(glyph(kind, CENTRE, 19, 22, hue) + line, size, "0 0 44 44");
}

/** Dashes of 3.4 by 2, with gaps of their length. */
const BROKEN_LINE = [10, 16.8, 23.6, 30.4].map((x) => `M${x} 37h3.4v2h-3.4z`).join("");

/** One of the page's outlines. */
function drawn(outline: Outline, colour: string, transform = ""): string {
  return `<use href="#${outlineId(outline)}" fill="${colour}"${transform}/>`;
}

/** A glyph with its middle at x, y, `size` units large. */
function glyph(
  name: Kind | "onward" | "clock",
  x: number,
  y: number,
  size: number,
  colour: string,
): string {
  return drawn(name, colour, ` transform="translate(${x} ${y})scale(${(size / 24).toFixed(3)})"`);
}

function svg(body: string, size: number, box: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}" aria-hidden="true">${body}</svg>`;
}

function markBody(look: MarkLook, size: number, paint: Paint): string {
  const occurrence = look.occurrence ?? "happened";
  const group = groupOf(look.kind);
  const tab = look.role === "dateline";
  const cancelled = occurrence === "cancelled";
  const hollow = HOLLOW.has(occurrence);
  const line = cancelled ? paint("ink-3") : paint(`t-${group}`);
  const ringed = look.verification !== undefined && size >= RING_FROM;
  const grown = look.hovered ? 2 : 0;

  let s = "";
  if (look.selected) s += band(tab, 7.2, 2.6, paint("ink"), paint("paper"));
  else if (ringed) s += fill(tab, 6 + grown, paint("paper"));
  if (ringed && look.verification) s += ring(tab, look.verification, grown, paint);
  s += fill(tab, 1.4, paint("paper"));
  const dash = EDGE_DASH[occurrence];
  if (dash)
    s += `<${shape(tab, -0.8)} fill="${paint("paper")}" stroke="${line}" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round" stroke-dasharray="${dash}"/>`;
  else if (hollow) s += band(tab, -0.8, 2.6, line, paint("paper"));
  else s += band(tab, 0, 1, line, paint(`g-${group}`));
  if (size >= GLYPH_FROM) {
    const y = tab ? 16.8 : CENTRE;
    s += glyph(look.kind, CENTRE, y, hollow ? 13 : 14.5, hollow ? line : paint(`on-${group}`));
  }
  if (cancelled) {
    s += `<path d="M12.5 31.5l19-19" stroke="${paint("paper")}" stroke-width="6"/>`;
    s += `<path d="M11.5 32.5l21-21" stroke="${paint("ink")}" stroke-width="2.6" stroke-linecap="round"/>`;
  }
  return s + badges(look, occurrence, tab, ringed, paint);
}

function badges(
  look: MarkLook,
  occurrence: Occurrence,
  tab: boolean,
  ringed: boolean,
  paint: Paint,
): string {
  const ink = paint("ink");
  const disc = (x: number, y: number, inner: string) =>
    `<circle cx="${x}" cy="${y}" r="6.9" fill="${paint("paper")}" stroke="${ink}" stroke-width="1.4"/>${inner}`;
  const word = (x: number, y: number, text: string) =>
    disc(
      x,
      y,
      `<text x="${x}" y="${y + 3.7}" text-anchor="middle" font-family="Dateline, 'Noto Sans', sans-serif" font-weight="700" font-size="${text.length > 2 ? 7.5 : 10.5}" fill="${ink}">${text}</text>`,
    );
  const lower = tab ? 26 : 33;
  let s = "";
  if (occurrence === "ongoing") s += disc(34.5, lower, glyph("onward", 34.9, lower, 11, ink));
  if (occurrence === "postponed") s += disc(34.5, lower, glyph("clock", 34.5, lower, 10, ink));
  if (look.verification === "disputed" && ringed) s += word(9, 10, "?");
  if (look.count !== undefined && look.count > 1)
    s += word(35.5, 8.5, look.count > 99 ? "99+" : String(look.count));
  return s;
}

function ring(tab: boolean, verification: Verification, grown: number, paint: Paint): string {
  const [ink, paper] = [paint("ink"), paint("paper")];
  const offset = RING + grown;
  if (verification === "verified") return band(tab, offset + 0.7, 3.2, ink, paper);
  if (verification !== "single-source") return band(tab, offset, 1.5, ink, paper);
  const outline = drawn(`single-source-${tab ? "dateline" : "scene"}`, ink);
  if (grown === 0) return outline;
  const times = (12 + offset) / (12 + RING);
  const shift = CENTRE * (1 - times);
  return `<g transform="translate(${shift} ${shift})scale(${times})">${outline}</g>`;
}

/**
 * A line of `width` along an outline moved by `offset`, and what it goes around. Two fills: a stroke along a
 * tab is one of those that make Chromium draw all beside it with several samples a pixel.
 */
function band(tab: boolean, offset: number, width: number, line: string, within: string): string {
  return fill(tab, offset + width / 2, line) + fill(tab, offset - width / 2, within);
}

function fill(tab: boolean, offset: number, colour: string): string {
  return `<${shape(tab, offset)} fill="${colour}"/>`;
}

/** The element of a body, moved outwards by `offset`, as far as its paint. */
function shape(tab: boolean, offset: number): string {
  if (tab) return `path d="${tabOutline(offset)}"`;
  return `circle cx="${CENTRE}" cy="${CENTRE}" r="${+(12 + offset).toFixed(2)}"`;
}

/** The outline of a tab, moved outwards by `offset`. */
export function tabOutline(offset: number): string {
  const corner = Math.max(0.5, 2 + offset * 0.7);
  const across = 24 + 2 * offset - 2 * corner;
  const down = 16.5 + 2 * offset - 2 * corner;
  const shoulder = 4.6 + 0.55 * offset;
  const side = across / 2 - shoulder;
  const tip = TAB_TIP + CENTRE - 25 + 0.4 * offset;
  const arc = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  return (
    `M${10 - offset + corner} ${8.5 - offset}h${across}${arc(corner, corner)}v${down}` +
    `${arc(-corner, corner)}h${-side}l${-shoulder} ${tip}l${-shoulder} ${-tip}h${-side}` +
    `${arc(-corner, -corner)}v${-down}${arc(corner, -corner)}z`
  );
}
