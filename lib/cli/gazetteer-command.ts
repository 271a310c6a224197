import { createReadStream, existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { CsvError } from "csv-parse";
import { countryAt } from "#geo/areas/country-at";
import { countryShapes } from "#geo/areas/country-shapes";
import type { GazetteerPlace } from "#geo/gazetteer/place";
import { EXIT, Failure } from "#lib/cli/exit";
import {
  alternateName,
  type BadLine,
  csvHead,
  csvPlace,
  csvRows,
  geonamesPlace,
  type OtherNames,
  type ReadLine,
} from "#lib/gazetteer/foreign-places";
import { importedFile, openForImport } from "#lib/gazetteer/imported";
import { loadGazetteer } from "#lib/gazetteer/load";

const BATCH = 2_000;
const SHOWN = 10;

const HELP = `
A GeoNames dump (allCountries.txt or one country's, unpacked) gives its towns and regions;
--alternate-names adds their names in English, Arabic, Russian and Turkish. A CSV gives own places:
id,class,country,lng,lat,en,ar,ru,tr,also,population with a semicolon between the names in also.
Places stay in gazetteer.db beside the store; importing one again replaces it.

Examples:
  dateline gazetteer import SY.txt --alternate-names alternateNamesV2.txt
  dateline gazetteer import our-places.csv`;

/** `dateline gazetteer`: places of the newsroom's own, beside those that ship with Dateline. */
export function gazetteerCommand(storeFile: () => string): Command {
  const command = new Command("gazetteer").description(
    "the names of places that reports are read with",
  );
  command
    .command("import")
    .description("keep the places of a GeoNames dump or of a CSV")
    .argument("<file>", "allCountries.txt or its like (tabs), or a CSV with a head")
    .option("--alternate-names <file>", "GeoNames' alternateNames for the places of the dump")
    .addHelpText("after", HELP)
    .action(async (file: string, { alternateNames }: { alternateNames?: string }) => {
      for (const one of [file, alternateNames])
        if (one && !existsSync(one)) throw new Failure(EXIT.refused, `There is no file ${one}.`);
      const target = importedFile(storeFile());
      const result = await importPlaces(file, alternateNames, target);
      for (const { line, field, message } of result.bad.slice(0, SHOWN))
        console.error(`${file}: line ${line}, ${field}: ${message}.`);
      if (result.bad.length > SHOWN) console.error(`… and ${result.bad.length - SHOWN} more.`);
      if (result.kept === 0) throw new Failure(EXIT.refused, `${file}: no place was kept.`);
      console.log(`Kept ${result.kept} places in ${target}; ${result.bad.length} lines refused.`);
    });
  command
    .command("find")
    .description("what the gazetteer knows by a name, or at a position")
    .argument("<what>", 'a name in any script, or a position: "36.2,37.16" (latitude first)')
    .action((what: string) => {
      const imported = importedFile(storeFile());
      console.log(findLines(what, existsSync(imported) ? imported : undefined).join("\n"));
    });
  return command;
}

const POSITION = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/;

/**
 * A name's places, best first, a line each; of a position its country and the nearest place.
 *
 * @throws {Failure} where nothing has the name, or the position is none
 */
export function findLines(what: string, imported?: string): string[] {
  const { gazetteer } = loadGazetteer(imported);
  const figures = POSITION.exec(what);
  if (!figures) {
    const found = gazetteer.find(what).slice(0, SHOWN);
    if (found.length === 0)
      throw new Failure(EXIT.refused, `The gazetteer has no place called ${JSON.stringify(what)}.`);
    return found.map(({ place, match, former }) =>
      [match, ...(former ? ["former name"] : []), ...partsOf(place)].join(", "),
    );
  }
  const [lat, lng] = [Number(figures[1]), Number(figures[2])];
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180)
    throw new Failure(
      EXIT.refused,
      `${what} is no position: latitude first, to 90, then longitude, to 180.`,
    );
  const area = countryAt(countries(), [lng, lat]);
  const near = gazetteer.nearest([lng, lat]);
  return [
    area
      ? `in ${area.name}${area.code ? ` (${area.code})` : ""}${area.disputed ? ", disputed" : ""}`
      : "in no country: at sea",
    ...(near
      ? [`nearest, ${(near.metres / 1000).toFixed(1)} km away: ${partsOf(near.place).join(", ")}`]
      : []),
  ];
}

function partsOf({ id, class: kind, country, position, names }: GazetteerPlace): string[] {
  const [lng, lat] = position ?? [];
  return [
    id,
    Object.values(names).join(" / "),
    country ? `${kind} in ${country}` : kind,
    lat === undefined ? "no position" : `${lat},${lng}`,
  ];
}

function countries() {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  return countryShapes(JSON.parse(readFileSync(file, "utf8")));
}

/** Reads a file line by line and keeps its places; what is no place is told, the rest is kept. */
export async function importPlaces(
  file: string,
  alternateNames: string | undefined,
  target: string,
) {
  const names = alternateNames ? await otherNames(file, alternateNames) : new Map();
  const lines = /\.csv$/i.test(file) ? csvLines(file) : geonamesLines(file, names);
  await mkdir(dirname(target), { recursive: true });
  const store = openForImport(target);
  const bad: BadLine[] = [];
  let kept = 0;
  try {
    let batch: GazetteerPlace[] = [];
    const flush = () => {
      store.keepAll(batch);
      kept += batch.length;
      batch = [];
    };
    for await (const read of lines) {
      if (read === undefined) continue;
      if ("bad" in read) bad.push(read.bad);
      else if (batch.push(read.place) >= BATCH) flush();
    }
    flush();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    bad.push({
      line: Number(error.lines ?? 0),
      field: "line",
      message: `${error.message}; mend it and import the file again`,
    });
  } finally {
    store.close();
  }
  return { kept, bad };
}

async function* geonamesLines(file: string, names: OtherNames): AsyncGenerator<ReadLine> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim()) yield geonamesPlace(text, line, names);
  }
}

async function* csvLines(file: string): AsyncGenerator<ReadLine> {
  let head: string[] | undefined;
  const rows = createReadStream(file).pipe(csvRows()) as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>;
  for await (const { record, info } of rows) {
    if (!head) {
      head = record;
      const message = csvHead(head);
      if (message) {
        yield { bad: { line: info.lines, field: "head", message } };
        return;
      }
      continue;
    }
    yield csvPlace(
      Object.fromEntries(head.map((column, i) => [column, record[i] ?? ""])),
      info.lines,
    );
  }
}

/** The other names of the places that the dump keeps, and of no more. */
async function otherNames(file: string, alternateNames: string): Promise<OtherNames> {
  const wanted = new Set<number>();
  for await (const read of geonamesLines(file, new Map()))
    if (read && "place" in read && read.place.geonames) wanted.add(read.place.geonames);
  const names = new Map<number, { name: string; lang: string }[]>();
  for await (const text of linesOf(alternateNames)) {
    const found = alternateName(text);
    if (!found || !wanted.has(found.id)) continue;
    const { id, ...name } = found;
    const held = names.get(id);
    if (held) held.push(name);
    else names.set(id, [name]);
  }
  return names;
}

function linesOf(file: string) {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}
