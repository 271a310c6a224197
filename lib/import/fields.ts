import { show } from "#lib/event/explain";
import type { Kind } from "#lib/event/kinds";
import type { Measure } from "#lib/event/news-event";
import { span } from "#lib/event/span";
import { OCCURRENCES, PRECISIONS, type Precision } from "#lib/event/vocabularies";
import { countedOver, dateIn, listIn, numberIn } from "./cells";
import { type Columns, columnsOf, FIELDS, type Field } from "./columns";
import { countryOf } from "./countries";
import { type DateOrder, orderOf } from "./dates";
import { stemOf } from "./file-head";
import { slugOf } from "./identify";
import {
  type Draft,
  type Mapping,
  type PreparedImporter,
  type ReadOptions,
  Refused,
  type Row,
  type Sample,
  type Where,
} from "./importer";
import { kindOfWord, wordOf } from "./kind-words";
import { precisionOf, spotInCells, spotOf } from "./spot";

/** All that reading a row of a file takes. */
interface Plan {
  readonly columns: Columns;
  readonly order: DateOrder | undefined;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Stands before ids that are mere figures, which other files have too. */
  readonly dataset: string;
  /** Columns that no field is read from: they are told in the summary. */
  readonly rest: readonly string[];
}

/**
 * Prepares for rows whose columns are not known beforehand, as those of any table.
 *
 * @throws {Refused} where no column holds dates, or their order cannot be told.
 */
export function prepareFields(sample: Sample, options: ReadOptions): PreparedImporter {
  const kinds = new Map([...(options.kinds ?? [])].map(([word, kind]) => [wordOf(word), kind]));
  const columns = columnsOf(sample, options.columns, (word) => kindOf(word, kinds) !== undefined);
  if (!columns.has("date"))
    throw new Refused(
      "date",
      `columns ${sample.columns.join(", ")}`,
      "a column of dates; name it with --map date=COLUMN",
    );
  const read = new Set([...columns.values()].flat());
  const plan: Plan = {
    columns,
    order: options.dateOrder ?? orderIn(sample, columns),
    kinds,
    dataset: slugOf(options.publisher ?? stemOf(sample.path)),
    rest: sample.columns.filter((column) => column.trim() !== "" && !read.has(column)),
  };
  return { mapping: mappingOf(sample, plan), read: (row) => readFields(row, plan) };
}

function readFields(row: Row, plan: Plan): Draft {
  const when = whenOf(row, plan);
  const id = textOf(row, plan, "id");
  const published = plan.columns.get("published")?.[0];
  const word = textOf(row, plan, "kind");
  const kind = word === undefined ? undefined : kindOf(word, plan.kinds);
  return {
    id: id !== undefined && /^\d+$/.test(id) ? `${plan.dataset}-${id}` : id,
    kind: kind ?? "other",
    called: kind === undefined ? word : undefined,
    title: textOf(row, plan, "title"),
    summary: textOf(row, plan, "summary") ?? restOf(row, plan),
    when,
    occurrence: occurrenceOf(row, plan),
    where: whereOf(row, plan),
    actors: listOf(row, plan, "actor").map((name) => ({ name, role: "party" })),
    measures: measuresOf(row, plan, when),
    quoted: listOf(row, plan, "source"),
    url: textOf(row, plan, "url"),
    published: published && row.cell(published) ? dateIn(row, published, plan.order) : undefined,
  };
}

function textOf(row: Row, { columns }: Plan, field: Field): string | undefined {
  const column = columns.get(field)?.[0];
  return column === undefined ? undefined : row.cell(column) || undefined;
}

function listOf(row: Row, { columns }: Plan, field: Field): string[] {
  return (columns.get(field) ?? []).flatMap((column) => listIn(row, column));
}

/** `type: IED; unit: 3rd`, so that nothing the row says is lost. */
function restOf(row: Row, { rest }: Plan): string | undefined {
  const told = rest.map((column) => [column, row.cell(column)]).filter(([, cell]) => cell !== "");
  return told.length > 0
    ? told.map(([column, cell]) => `${column}: ${cell}`).join("; ")
    : undefined;
}

function whenOf(row: Row, { columns, order }: Plan): string {
  const start = dateIn(row, columns.get("date")?.[0] ?? "", order);
  const column = columns.get("end")?.[0];
  if (column === undefined || row.cell(column) === "") return start;
  const end = dateIn(row, column, order);
  if (start === end) return start;
  if (span(start).first > span(end).last)
    throw new Refused(column, show(row.cell(column)), `a day from ${start} on`);
  return `${start}/${end}`;
}

function kindOf(word: string, kinds: Plan["kinds"]): Kind | undefined {
  return kinds.get(wordOf(word)) ?? kindOfWord(word);
}

function occurrenceOf(row: Row, plan: Plan) {
  const word = textOf(row, plan, "occurrence");
  const occurrence = OCCURRENCES.find((known) => known === (word ?? "happened").toLowerCase());
  if (occurrence) return occurrence;
  throw new Refused(
    plan.columns.get("occurrence")?.[0] ?? "",
    show(word),
    `one of ${OCCURRENCES.join(", ")}`,
  );
}

function measuresOf(row: Row, { columns }: Plan, when: string): Measure[] {
  return (["deaths", "wounded"] as const).flatMap((of) => {
    const column = columns.get(of)?.[0];
    const value = column === undefined ? undefined : numberIn(row, column);
    if (value !== undefined && value < 0)
      throw new Refused(column ?? "", String(value), "a number from 0 on");
    return value ? [countedOver(when, of, value)] : [];
  });
}

function whereOf(row: Row, plan: Plan): Where | undefined {
  const { columns } = plan;
  const name = textOf(row, plan, "place") ?? textOf(row, plan, "region");
  const named = textOf(row, plan, "country");
  const country = named === undefined ? undefined : countryOf(named);
  const spot =
    spotOf(row.geometry) ??
    spotInCells(row, columns.get("longitude")?.[0] ?? "", columns.get("latitude")?.[0] ?? "");
  const column = columns.get("uncertainty")?.[0];
  const metres =
    (column === undefined ? undefined : numberIn(row, column) || undefined) ?? spot?.metres;
  const precision = statedPrecision(row, plan) ?? precisionOf(spot?.decimals ?? 0, metres);
  if (precision === "country" || !spot)
    return country === undefined
      ? undefined
      : { country, precision: "country", shape: spot?.shape };
  return { name, country, precision, position: spot.position, metres, shape: spot.shape };
}

function statedPrecision(row: Row, plan: Plan): Precision | undefined {
  const word = textOf(row, plan, "precision")?.toLowerCase();
  if (word === undefined) return undefined;
  const precision = PRECISIONS.find((known) => known === word);
  if (precision) return precision;
  throw new Refused(
    plan.columns.get("precision")?.[0] ?? "",
    show(word),
    `one of ${PRECISIONS.join(", ")}`,
  );
}

function orderIn({ rows }: Sample, columns: Columns): DateOrder | undefined {
  const dates = ["date", "end"].flatMap((field) => columns.get(field as Field) ?? []);
  const order = orderOf(rows.flatMap((row) => dates.map((column) => row.cell(column))));
  if (order !== "ambiguous") return order;
  throw new Refused(
    dates.join(", "),
    "dates that could be day first or month first",
    "to be told which: --dates dmy or --dates mdy",
  );
}

function mappingOf(sample: Sample, { columns, order, rest, kinds }: Plan): Mapping {
  const isGeometry = sample.rows.some(({ geometry }) => geometry !== undefined);
  const from = FIELDS.map((field): [string, string] => [
    field,
    columns.get(field)?.join(", ") ??
      (isGeometry ? GEOMETRY[field] : undefined) ??
      ABSENT[field] ??
      "",
  ]);
  const column = columns.get("kind")?.[0];
  const words = new Set(column === undefined ? [] : sample.rows.map((row) => row.cell(column)));
  const meanings = [...words]
    .filter((word) => word !== "")
    .slice(0, 20)
    .map((word) => {
      const kind = kindOf(word, kinds);
      return `${word} = ${kind ?? "other (not known; --kind WORD=KIND)"}`;
    });
  return [
    ["date order", order === undefined ? "year first, or months in words" : order],
    ...from.filter(([, found]) => found !== ""),
    ...(meanings.length > 0 ? [["kinds", meanings.join(", ")] as const] : []),
    ...(rest.length > 0 ? [["told in the summary", rest.join(", ")] as const] : []),
  ];
}

/** What stands in for a field that no column holds. */
const ABSENT: Readonly<Partial<Record<Field, string>>> = {
  id: "none: a hash of kind, date, place, title and actors",
  title: "none: kind, place and date in English",
  kind: "none: other",
  latitude: "none: no event gets a point",
  longitude: "none: no event gets a point",
  precision: "none: city (5 km), less precise where the figures are",
};

const GEOMETRY: Readonly<Partial<Record<Field, string>>> = {
  latitude: "geometry",
  longitude: "geometry",
};
