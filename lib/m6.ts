import { rmSync } from "node:fs";
import { importFile } from "#lib/cli/import-file";
import { openFile } from "#lib/import/read-file";
import { openStore } from "#lib/store/sqlite-store";

for (const y of ["", "-wal", "-shm"]) rmSync("/tmp/m4.db" + y, { force: true });
const file = await openFile("/tmp/iraq.csv", { columns: new Map([["kind", ["type"]]]) });
let t = performance.now(),
  c = process.cpuUsage();
for await (const b of file.batches());
console.log("read", performance.now() - t, process.cpuUsage(c).user / 1e3);
const s = await openStore("/tmp/m4.db");
t = performance.now();
c = process.cpuUsage();
await importFile(s, "/tmp/iraq.csv", file, { editor: "x" });
console.log("import", performance.now() - t, process.cpuUsage(c));
await s.close();
