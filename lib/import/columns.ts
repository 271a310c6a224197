import { nearest } from "#lib/event/nearest";
import { Refused, type Sample } from "./importer";

/** What can be read from a column, and the names it often has, letters and digits alone. */
const NAMES = {
  id: "id eventid uid uuid identifier",
  title: "title headline heading eventname",
  summary: "summary description desc notes note details comment comments text",
  kind: "kind type eventtype category subeventtype class",
  date: "date eventdate when startdate datestart start day datetime occurredat",
  end: "end enddate dateend until",
  latitude: "latitude lat y",
  longitude: "longitude lon lng long x",
  place: "place placename location locationname city town locality site name",
  region: "region admin1 adm1 province governorate state",
  country: "country countrycode iso2 countryname",
  precision: "precision",
  uncertainty: "uncertainty coordinateuncertaintyinmeters radius accuracy",
  actor: "actor actors actor1 actor2 sidea sideb group perpetrator",
  deaths: "deaths fatalities killed dead",
  wounded: "wounded injured",
  source: "source sources attribution attributedto",
  url: "url link sourceurl",
  published: "published publicationdate",
  occurrence: "occurrence",
} as const;

export type Field = keyof typeof NAMES;
export const FIELDS = Object.keys(NAMES) as readonly Field[];

/** Which columns each field is read from; a field that is missing is read from none. */
export type Columns = ReadonlyMap<Field, readonly string[]>;

/**
 * Guesses by their names which columns hold what; `chosen` comes first, and an empty choice leaves
 * a field out. Where several columns could hold kinds, the one with most words of kinds does.
 *
 * @throws {Refused} where a choice names a field or a column that is not there.
 */
export function columnsOf(
  { columns, rows }: Pick<Sample, "columns" | "rows">,
  chosen: ReadonlyMap<string, readonly string[]> = new Map(),
  isKind: (word: string) => boolean = () => false,
): Columns {
  const kindsIn = (column: string) => rows.filter((row) => isKind(row.cell(column))).length;
  for (const [field, names] of chosen) {
    if (!isField(field)) throw unknown("--map", field, FIELDS);
    for (const name of names)
      if (!columns.includes(name)) throw unknown(`--map ${field}`, name, columns);
  }
  const taken = new Set([...chosen.values()].flat());
  const guesses = FIELDS.map((field): [Field, readonly string[]] => {
    const free = columns.filter((column) => !taken.has(column));
    const found = NAMES[field]
      .split(" ")
      .flatMap((name) => free.filter((column) => plain(column) === name));
    if (field === "kind") found.sort((a, b) => kindsIn(b) - kindsIn(a));
    const names = chosen.get(field) ?? (field === "actor" ? found : found.slice(0, 1));
    for (const name of names) taken.add(name);
    return [field, names];
  });
  return new Map(guesses.filter(([, names]) => names.length > 0));
}

function isField(name: string): name is Field {
  return name in NAMES;
}

function plain(column: string): string {
  return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function unknown(option: string, found: string, known: readonly string[]): Refused {
  const near = nearest(found, known);
  const list = `one of ${known.join(", ")}`;
  return new Refused(option, `"${found}"`, near ? `${list}; did you mean "${near}"?` : list);
}
