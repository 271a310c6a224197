import type { Page } from "playwright-core";

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader sees in a part of the page, row by row, as the browser itself reads its picture. */
export async function pixelsOf(page: Page, clip: Clip): Promise<Rgb[][]> {
  const png = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    return Array.from({ length: image.height }, (_, y) => {
      const { data } = context.getImageData(0, y, image.width, 1);
      return Array.from(
        { length: image.width },
        (_, x) => [data[4 * x] ?? 0, data[4 * x + 1] ?? 0, data[4 * x + 2] ?? 0] as const,
      );
    });
  }, png);
}

/** A colour as the style sheet writes it (`#rrggbb`). */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.trim().slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A colour token in force on the page. */
export async function tokenOf(page: Page, name: string): Promise<Rgb> {
  const value = await page.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(`--${token}`),
    name,
  );
  return rgbOf(value);
}

export function isNear([r, g, b]: Rgb, [r2, g2, b2]: Rgb, within = 12): boolean {
  return Math.max(Math.abs(r - r2), Math.abs(g - g2), Math.abs(b - b2)) <= within;
}

/** Which share of a part of the page is of a colour, 0 to 1. */
export function shareOf(pixels: readonly (readonly Rgb[])[], colour: Rgb): number {
  const all = pixels.flat();
  return all.filter((one) => isNear(one, colour)).length / all.length;
}
