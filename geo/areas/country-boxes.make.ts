// Writes country-boxes.json anew from world-atlas: npx tsx geo/areas/country-boxes.make.ts
import { readFileSync, writeFileSync } from "node:fs";
import { countryShapes } from "./country-shapes";
import { makeCountryBoxes } from "./make-country-boxes";

const source = new URL("../../node_modules/world-atlas/countries-10m.json", import.meta.url);
const boxes = makeCountryBoxes(countryShapes(JSON.parse(readFileSync(source, "utf8"))));
const json = JSON.stringify(Object.fromEntries(boxes), null, 2);
writeFileSync(new URL("./country-boxes.json", import.meta.url), `${json}\n`);
