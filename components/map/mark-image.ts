import { MARK_BOX, type MarkLook, markSvg, type Paint } from "#components/ui/mark-svg";

/** A mark as pixels, `size` CSS px wide; a selected mark is a tenth larger. */
export async function drawMark(
  look: MarkLook,
  size: number,
  ratio: number,
  paint: Paint,
): Promise<ImageData> {
  const width = Math.round(size * (look.selected ? 1.1 : 1) * ratio);
  const image = new Image(width, width);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withOutlines(markSvg(look, MARK_BOX, paint)))}`;
  await image.decode();
  const context = contextOf(width);
  context.drawImage(image, 0, 0, width, width);
  return context.getImageData(0, 0, width, width);
}

/** A drawing that stands alone: with the page's outlines that it refers to. */
function withOutlines(svg: string): string {
  const ids = new Set([...svg.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id));
  const outlines = [...ids].map((id) => document.getElementById(id)?.outerHTML ?? "");
  return svg.replace("</svg>", `<defs>${outlines.join("")}</defs></svg>`);
}

/** 45° lines, one hue after the other, that meet at the edges of the tile. */
export function drawHatch(hues: readonly string[], alpha: number, ratio: number): ImageData {
  const step = 8 * ratio;
  const width = step * Math.max(1, hues.length);
  const context = contextOf(width);
  context.globalAlpha = alpha;
  context.lineWidth = 1.2 * ratio;
  for (let i = -hues.length; i <= 2 * hues.length; i++) {
    context.strokeStyle = hues[(i + hues.length) % hues.length] ?? "";
    context.beginPath();
    context.moveTo(i * step - width, width);
    context.lineTo(i * step + width, -width);
    context.stroke();
  }
  return context.getImageData(0, 0, width, width);
}

/** Angle in radians left free between two parts of a ring. */
const GAP = 0.07;

/** How a cluster's disc is drawn, lengths in px. */
export interface RingStyle {
  /** Of paper around the ring, and of the ring. */
  readonly edge: number;
  readonly ring: number;
  readonly paper: string;
  readonly hues: readonly string[];
}

/** A disc of paper in a ring that is divided by how many parts each hue has, from the top on. */
export function drawRing(
  { radius, parts }: { readonly radius: number; readonly parts: readonly number[] },
  { edge, ring, paper, hues }: RingStyle,
  ratio: number,
): ImageData {
  const half = Math.ceil((radius + edge) * ratio);
  const context = contextOf(2 * half);
  const arc = (radius: number, from: number, to: number) => {
    context.beginPath();
    context.arc(half, half, radius * ratio, from, to);
  };
  arc(radius + edge, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.lineWidth = ring * ratio;
  const sum = parts.reduce((before, some) => before + some, 0);
  const gap = parts.includes(sum) ? 0 : GAP;
  let from = -Math.PI / 2;
  for (const [i, some] of parts.entries()) {
    const to = from + (some / sum) * 2 * Math.PI;
    context.strokeStyle = hues[i] ?? "";
    arc(radius - ring / 2, from + gap, to - gap);
    if (some > 0) context.stroke();
    from = to;
  }
  return context.getImageData(0, 0, 2 * half, 2 * half);
}

function contextOf(width: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = width;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser draws no canvas");
  return context;
}
