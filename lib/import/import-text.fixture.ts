import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventOf } from "#lib/event/event-text";
import type { NewsEvent, Report } from "#lib/event/news-event";
import type { ReadOptions } from "./importer";
import { type OpenedFile, openFile, type RejectedRow } from "./read-file";
import { describeRejection } from "./rejection";

export interface ReadText {
  readonly file: OpenedFile;
  readonly events: readonly NewsEvent[];
  readonly reports: readonly Report[];
  readonly rejections: readonly RejectedRow[];
  /** The rejections in words. */
  readonly refused: readonly string[];
  readonly atZero: number;
  readonly away: number;
}

/** Reads a text as a file of its own, as the command does. */
export async function readText(
  text: string | Buffer,
  options: ReadOptions = {},
  name = "events.csv",
): Promise<ReadText> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-read-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, text);
    const file = await openFile(path, options);
    const events: NewsEvent[] = [];
    const reports: Report[] = [];
    const rejections: RejectedRow[] = [];
    let [atZero, away] = [0, 0];
    for await (const batch of file.batches()) {
      events.push(...batch.events.map(eventOf));
      reports.push(...batch.reports);
      rejections.push(...batch.rejections);
      atZero += batch.atZero;
      away += batch.away;
    }
    const refused = rejections.map(describeRejection);
    return { file, events, reports, rejections, refused, atZero, away };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
