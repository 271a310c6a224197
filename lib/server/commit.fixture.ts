import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";

/** Another process, for tests: commits one published event to the store it is given, then says so. */
const store = await openStore(process.argv[2]);
await store.append([{ event: sampleEvent("from-another-process"), editor: "desk" }]);
process.stdout.write("committed\n");
await store.close();
