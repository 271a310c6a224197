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
import type { Kind } from "#lib/event/kinds";

type Icon = typeof Hand;

/** One glyph a kind, and those of the badges. */
const ICONS: Readonly<Record<Kind | "onward" | "clock", Icon>> = {
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
  onward: ChevronRight,
  clock: Clock,
};

export interface GlyphBox {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  /** In units of the icon's own 24 px grid. */
  readonly stroke: number;
}

/** An icon as an SVG group, centred on x, y. */
export function glyph(name: keyof typeof ICONS, { x, y, size, colour, stroke }: GlyphBox): string {
  const parts = ICONS[name]
    .map(([tag, attributes]) => {
      const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return `<${tag}${text.join("")}/>`;
    })
    .join("");
  const corner = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`;
  return `<g transform="${corner}" fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round">${parts}</g>`;
}
