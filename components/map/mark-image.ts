import { MARK_BOX, type MarkLook, markSvg, type Paint } from "#components/ui/mark-svg";
import { GROUPS, type Group, KINDS } from "#lib/event/kinds";
import { OCCURRENCES, PLACE_ROLES, VERIFICATIONS } from "#lib/event/vocabularies";

/**
 * What an image name of the marks' layers asks for (`imageName` in `layers/marks.ts`); undefined
 * for a name that is no mark's, or that a foreign tile filled with words we do not know.
 */
export function lookOf(name: string): MarkLook | undefined {
  const [what, , state, kind, role, occurrence, verification, stack] = name.split("/");
  if (what !== "mark") return undefined;
  const look = lookFrom({ kind, role, occurrence, verification, stack });
  return look && { ...look, selected: state === "selected", hovered: state === "hovered" };
}

/** A mark's look from the properties of a tile's feature; undefined for words we do not know. */
export function lookFrom(properties: Readonly<Record<string, unknown>>): MarkLook | undefined {
  const kind = KINDS.find((known) => known === properties.kind);
  const role = PLACE_ROLES.find((known) => known === properties.role);
  const occurrence = OCCURRENCES.find((known) => known === properties.occurrence);
  const verification = VERIFICATIONS.find((known) => known === properties.verification);
  if (!kind || !role || !occurrence || !verification) return undefined;
  return { kind, role, occurrence, verification, count: Number(properties.stack) };
}

/** The groups an area's hatch is asked for in (`hatchName` in `layers/areas.ts`). */
export function hatchGroupsOf(name: string): readonly Group[] | undefined {
  const [what, , groups] = name.split("/");
  if (what !== "hatch") return undefined;
  return (groups ?? "").split("+").flatMap((name) => GROUPS.filter((known) => known === name));
}

/** A mark as pixels, `size` CSS px wide; a selected mark is a tenth larger. */
export async function drawMark(
  look: MarkLook,
  size: number,
  ratio: number,
  paint: Paint,
): Promise<ImageData> {
  const width = Math.round(size * (look.selected ? 1.1 : 1) * ratio);
  const image = new Image(width, width);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markSvg({ ...look }, MARK_BOX, paint))}`;
  await image.decode();
  const context = contextOf(width);
  context.drawImage(image, 0, 0, width, width);
  return context.getImageData(0, 0, width, width);
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

function contextOf(width: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = width;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("this browser draws no canvas");
  return context;
}
