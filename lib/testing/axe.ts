import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2, levels A and AA, as axe names what it checks. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on a page as it stands, one line an element; empty where nothing is. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the page's policy lets no script of ours in.
  await page.evaluate(await source);
  const results: AxeResults = await page.evaluate(
    (values) => Reflect.get(window, "axe").run(document, { runOnly: { type: "tag", values } }),
    RULES,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(" ")} ${html.slice(0, 160)}`),
  );
}
