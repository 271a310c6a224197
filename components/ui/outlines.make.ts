// Writes outlines.ts anew from Lucide's icons and the marks' own shapes: npx tsx components/ui/outlines.make.ts
import { writeFileSync } from "node:fs";
import { makeOutlines } from "./make-outlines";

const outlines = makeOutlines();
const lines = Object.entries(outlines).map(([name, d]) => `  ${JSON.stringify(name)}: "${d}",`);
writeFileSync(
  new URL("./outlines.ts", import.meta.url),
  `/**
 * What marks are drawn with, as data of paths to fill: written by \`outlines.make.ts\`. Icons have their
 * middle at 0, 0 of a grid of 24; dashed lines lie in the box of a mark. The icons are those of Lucide Icons
 * and Contributors (ISC licence, some from Feather, MIT: \`node_modules/lucide/LICENSE\`).
 */
export const OUTLINES = {
${lines.join("\n")}
} as const;
`,
);
