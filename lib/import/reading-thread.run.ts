// The thread of `batchesFromThread`: reads a file and passes on what it holds, batch by batch.
import { passOn } from "#lib/thread/pass-on";
import { openFile } from "./read-file";
import type { PassedBatch, ReadingOrder } from "./reading-thread";

async function* batches({ path, options }: ReadingOrder): AsyncGenerator<PassedBatch> {
  const file = await openFile(path, options);
  for await (const { reports, ...rest } of file.batches())
    yield { ...rest, reports: JSON.stringify(reports) };
}

await passOn(batches);
