import { type EventText, textOf } from "#lib/event/event-text";
import type { Report } from "#lib/event/news-event";
import { acled } from "./acled";
import { csv } from "./csv";
import { chunksOf, type FileHead, readHead } from "./file-head";
import { featuresIn, geojson, openFeature } from "./geojson";
import { formatOf } from "./guess-format";
import { Occurrences, slugOf } from "./identify";
import {
  type Format,
  type Importer,
  type Mapping,
  type PreparedImporter,
  type ReadOptions,
  Refused,
} from "./importer";
import { openJson } from "./json-rows";
import type { Rejection } from "./rejection";
import type { RowOrRefusal, RowSource } from "./row-source";
import { openTable } from "./table";
import { openTimemapEvent, timemap } from "./timemap";
import { type FileFacts, toEvent } from "./to-event";
import { ucdpGed } from "./ucdp-ged";

const IMPORTERS: Readonly<Record<Format, Importer>> = {
  acled,
  "ucdp-ged": ucdpGed,
  timemap,
  csv,
  geojson,
};

/** A file that is ready to be read, and how it will be. */
export interface OpenedFile {
  readonly format: Format;
  /** Columns of the refused rows' own cells. */
  readonly cellNames: readonly string[];
  readonly mapping: Mapping;
  /** Rows in the order of the file, a chunk at a time; memory does not grow with the file. */
  batches(): AsyncGenerator<Batch>;
}

/** What a stretch of the file holds. */
export interface Batch {
  readonly events: readonly EventText[];
  /** Of the events, in their order. */
  readonly reports: readonly Report[];
  readonly rejections: readonly RejectedRow[];
  /** Events that the file puts at 0, 0: kept, but most likely without a position. */
  readonly atZero: number;
  /** Others far from the country that the file names: kept without the country. */
  readonly away: number;
  /** Bytes of the file read so far, and how many it has. */
  readonly read: number;
  readonly bytes: number;
}

export interface RejectedRow extends Rejection {
  readonly cells: readonly string[];
  /** The rest of the file could not be read. */
  readonly isEnd?: true;
}

/**
 * Opens a file of events and finds out how to read it.
 *
 * @throws {Refused} where it is not of the format asked for, or of none.
 */
export async function openFile(path: string, options: ReadOptions = {}): Promise<OpenedFile> {
  const head = await readHead(path, options.encoding);
  const format = formatOf(head, options.format);
  const importer = IMPORTERS[format];
  const source = await openRows(head, format);
  const { columns, sample: rows, cellNames, written } = source;
  const prepared = importer.prepare({ path, columns, rows }, options);
  const publisher = options.publisher ?? importer.publisher;
  const facts: FileFacts = {
    lang: options.lang ?? "en",
    published: head.modified,
    publisher: publisher === undefined ? null : { id: slugOf(publisher), name: { en: publisher } },
    publication: { state: "published", version: 1, updated: new Date().toISOString() },
  };
  return {
    format,
    cellNames,
    mapping: [["format", format], ...written, ...prepared.mapping],
    batches: () => batchesOf(head, source, prepared, facts),
  };
}

function openRows(head: FileHead, format: Format): RowSource | Promise<RowSource> {
  if (format === "timemap") return openJson(head, { path: "$.*", depth: 1 }, openTimemapEvent);
  if (format === "geojson") return openJson(head, featuresIn(head), openFeature);
  return openTable(head);
}

async function* batchesOf(
  head: FileHead,
  source: RowSource,
  prepared: PreparedImporter,
  facts: FileFacts,
): AsyncGenerator<Batch> {
  const met = new Occurrences();
  let read = 0;
  const chunks = chunksOf(head, (bytes) => {
    read = bytes;
  });
  for await (const rows of source.rows(chunks))
    yield { ...eventsOf(rows, prepared, facts, met), read, bytes: head.bytes };
}

function eventsOf(
  rows: readonly RowOrRefusal[],
  prepared: PreparedImporter,
  facts: FileFacts,
  met: Occurrences,
) {
  const events: EventText[] = [];
  const reports: Report[] = [];
  const rejections: RejectedRow[] = [];
  let [atZero, away] = [0, 0];
  for (const row of rows) {
    if ("refused" in row) {
      const { refused, line, cells, isEnd } = row;
      rejections.push({ ...refused.at(line), cells, ...(isEnd ? { isEnd } : {}) });
      continue;
    }
    try {
      const { event, report, isAway } = toEvent(prepared.read(row), row, facts, met);
      const position = event.properties.places[0]?.position;
      if (position?.[0] === 0 && position[1] === 0) atZero += 1;
      else if (isAway) away += 1;
      events.push(textOf(event));
      reports.push(report);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      rejections.push({ ...error.at(row.line), cells: row.cells });
    }
  }
  return { events, reports, rejections, atZero, away };
}
