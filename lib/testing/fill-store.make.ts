// npx tsx lib/testing/fill-store.make.ts FILE EVENTS: a store of so many generated events.
import { openStore } from "#lib/store/sqlite-store";
import { fillStore } from "./fill-store";

const [, , file, count = "100000"] = process.argv;
if (!file || !/^\d+$/.test(count)) throw new Error("name a file, and how many events");
const store = await openStore(file);
await fillStore(store, Number(count), (kept) => {
  if (kept % 100_000 === 0) console.log(kept);
});
await store.close();
