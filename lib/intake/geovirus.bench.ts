// npm run eval:geovirus: places read in English news against GeoVirus, beside a baseline; results in EVALUATION.md.
import { existsSync, readFileSync } from "node:fs";
import type { GazetteerPlace } from "#geo/gazetteer/place";
import type { NameSpan } from "#geo/gazetteer/scan";
import { haversine } from "#geo/measure";
import type { Position } from "#geo/position";
import { loadGazetteer } from "#lib/gazetteer/load";
import { placesIn } from "./toponyms";

const FILE = "../shared/data/geoparse/GeoVirus.xml";
const NEAR = 161_000;

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly position: Position;
}

interface Article {
  readonly text: string;
  readonly places: readonly Labelled[];
}

interface Read {
  readonly start: number;
  readonly end: number;
  readonly place: GazetteerPlace;
}

const { gazetteer, scan } = loadGazetteer();

/** The longest name at each word, and the biggest place of that name: a country, else the one with most people. */
function baseline(text: string): Read[] {
  return scan(text).flatMap((span) => {
    const place = span.type === "place" ? biggest(span) : undefined;
    return place ? [{ start: span.start, end: span.end, place }] : [];
  });
}

function biggest({ found }: NameSpan & { type: "place" }): GazetteerPlace | undefined {
  const size = ({ class: type, population = 0, rank }: GazetteerPlace) =>
    type === "country" ? 1e10 : population || 10 ** (8 - Math.min(rank, 8));
  return found.map(({ place }) => place).sort((a, b) => size(b) - size(a))[0];
}

function reader(text: string): Read[] {
  return placesIn(text, { gazetteer, scan }, "en");
}

function articles(xml: string): Article[] {
  const value = (part: string, name: string) =>
    (new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(part)?.[1] ?? "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
  return xml
    .split("</article>")
    .slice(0, -1)
    .map((part) => ({
      text: value(part, "text"),
      places: part
        .split("<location>")
        .slice(1)
        .map((one) => ({
          start: Number(value(one, "start")) - 1,
          end: Number(value(one, "end")) - 1,
          name: value(one, "name"),
          position: [Number(value(one, "lon")), Number(value(one, "lat"))] as Position,
        })),
    }));
}

const countryNamed = (name: string) =>
  gazetteer.find(name.replace(/^the /i, "")).find(({ place }) => place.class === "country")?.place;

/** Seas, continents and parts of the world, where any one position is arbitrary. */
const isWide = (name: string) =>
  gazetteer
    .find(name)
    .some(({ place }) => place.class === "sea" || (place.class === "area" && !place.country));

/** Counts of one way of reading over some articles. */
function measure(some: readonly Article[], read: (text: string) => readonly Read[]) {
  const sum = {
    labelled: 0,
    found: 0,
    exact: 0,
    towns: 0,
    near: 0,
    compact: 0,
    compactNear: 0,
    countries: 0,
    right: 0,
  };
  for (const { text, places } of some) {
    const spans = read(text);
    sum.found += spans.length;
    for (const label of places) {
      sum.labelled++;
      const span = spans.find(({ start, end }) => start === label.start && end === label.end);
      const over = span ?? spans.find(({ start, end }) => start < label.end && end > label.start);
      if (span) sum.exact++;
      const country = countryNamed(label.name);
      if (country) {
        sum.countries++;
        if (over?.place.id === country.id) sum.right++;
      } else {
        const at = over?.place.position;
        const isNear = at !== undefined && haversine(at, label.position) <= NEAR;
        const isCompact = !isWide(label.name);
        sum.towns++;
        if (isNear) sum.near++;
        if (isCompact) sum.compact++;
        if (isCompact && isNear) sum.compactNear++;
      }
    }
  }
  return sum;
}

function row(name: string, sum: ReturnType<typeof measure>): string {
  const precision = sum.exact / sum.found;
  const recall = sum.exact / sum.labelled;
  const f1 = (2 * precision * recall) / (precision + recall);
  const part = (n: number, of: number) => (n / of).toFixed(3);
  return `| ${name} | ${f1.toFixed(3)} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${part(sum.near, sum.towns)} (${sum.towns}) | ${part(sum.compactNear, sum.compact)} (${sum.compact}) | ${part(sum.right, sum.countries)} (${sum.countries}) |`;
}

if (!existsSync(FILE)) {
  console.log(`${FILE} is not here: nothing to measure`);
} else {
  const all = articles(readFileSync(FILE, "utf8"));
  const half = Math.ceil(all.length / 2);
  console.log(`${all.length} articles`);
  console.log(
    "| reading | spans F1 | precision | recall | within 161 km | the same without seas and continents | countries |",
  );
  console.log("|---|---|---|---|---|---|---|");
  for (const [part, some] of [
    ["first half", all.slice(0, half)],
    ["second half", all.slice(half)],
  ] as const) {
    console.log(row(`baseline, ${part}`, measure(some, baseline)));
    console.log(row(`reader, ${part}`, measure(some, reader)));
  }
  if (process.argv[2] === "--errors") showErrors(all.slice(0, half));
}

/** What the reader does otherwise than the labels in the first half: for whoever works on it. */
function showErrors(some: readonly Article[]): void {
  for (const [i, { text, places }] of some.entries()) {
    const spans = reader(text);
    for (const { start, end, place } of spans)
      if (!places.some((label) => label.start === start && label.end === end))
        console.log(
          `${i} + ${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)} ${place.id}`.replaceAll(
            "\n",
            " ",
          ),
        );
    for (const label of places) {
      const span = spans.find(({ start, end }) => start === label.start && end === label.end);
      const at = span?.place.position;
      const far = at && !countryNamed(label.name) ? haversine(at, label.position) / 1000 : 0;
      if (!span)
        console.log(
          `${i} - ${text.slice(Math.max(0, label.start - 30), label.start)}[${label.name}]${text.slice(label.end, label.end + 25)}`.replaceAll(
            "\n",
            " ",
          ),
        );
      else if (far > NEAR / 1000)
        console.log(
          `${i} ~ ${label.name} ${label.position} is ${span.place.id} ${span.place.position}, ${far.toFixed(0)} km off`,
        );
    }
  }
}
