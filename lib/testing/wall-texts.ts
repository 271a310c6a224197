import type { Page } from "playwright-core";

/** The sizes, contrasts and cuts of every text on a wall, as they are drawn. */
export function readTexts() {
  const short = Math.min(innerWidth, innerHeight);
  const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r = 0, g = 0, b = 0]: number[]) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (x ?? 0) + 0.7152 * (y ?? 0) + 0.0722 * (z ?? 0);
  };
  const ground = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255];
    const colour = rgb(getComputedStyle(element).backgroundColor);
    return colour[3] === 0 ? ground(element.parentElement) : colour;
  };
  const texts = [];
  const walker = document.createTreeWalker(document.querySelector(".wall") as Element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const hidden = element.closest(".sr-only, [aria-hidden='true'].wall-row");
    if (!node.textContent?.trim() || hidden || box.width === 0) continue;
    const scale = element.getBoundingClientRect().width / (element.offsetWidth || 1) || 1;
    const style = getComputedStyle(element);
    if (style.visibility === "hidden") continue;
    const [a, b] = [light(rgb(style.color)), light(ground(element))].sort((x, y) => y - x);
    let inside = box.left >= -0.5 && box.top >= -0.5;
    inside &&= box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5;
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (around === document.body) break;
      if (getComputedStyle(around).overflow === "visible") continue;
      const frame = around.getBoundingClientRect();
      inside &&= box.top >= frame.top - 3 && box.bottom <= frame.bottom + 3;
      inside &&= box.left >= frame.left - 3 && box.right <= frame.right + 3;
    }
    texts.push({
      text: node.textContent.trim(),
      part: element.closest("[class*='wall-']")?.className ?? "",
      share: (Number.parseFloat(style.fontSize) * scale) / short,
      contrast: ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05),
      inside,
    });
  }
  return texts;
}

/** What must be read from the far desk; the rest is sources, scale and signs. */
const FAR = /wall-(latest|event|dateline|place|word|counts|clock|zone|state|alarm|age|said|card)/;

/** The texts that are too small, too faint or cut, once the typefaces have come and the map rests. */
export async function brokenTexts(page: Page) {
  const least = (part: string) =>
    part.includes("wall-title") ? 1 / 14 : FAR.test(part) ? 1 / 24 : 1 / 45;
  return (await page.evaluate(readTexts)).filter(
    ({ inside, contrast, share, part }) => !inside || contrast < 7 || share < least(part) - 1e-4,
  );
}
