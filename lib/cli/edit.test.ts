import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { changeState } from "#lib/cli/edit";
import { keepEvents } from "#lib/cli/keep-events";
import { textOf } from "#lib/event/event-text";
import type { EventStore } from "#lib/store/event-store";
import { sampleEvent } from "#lib/store/sample-event";
import { openStore } from "#lib/store/sqlite-store";

let folder: string;
let store: EventStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-edit-"));
  store = await openStore(join(folder, "store.db"));
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(["withheld", "retracted"] as const)(
  "an event that was %s and is published again shows what it showed, not a draft behind it",
  async (state) => {
    const event = sampleEvent("e");
    const title = { en: "A rumour nobody checked" };
    const draft = { ...event, properties: { ...event.properties, title } };
    await keepEvents(store, [textOf(event)], [], { editor: "import" });
    await keepEvents(store, [textOf(draft)], [], { editor: "import", draft: true });
    await changeState(store, "e", state, { editor: "desk", note: "Asked to." });
    await changeState(store, "e", "published", { editor: "desk" });
    const [shown] = await store.publishedEvents(["e"]);
    expect(shown?.properties.title).toEqual(event.properties.title);
  },
);

it("publishing a draft shows the draft", async () => {
  await keepEvents(store, [textOf(sampleEvent("e"))], [], { editor: "import", draft: true });
  await changeState(store, "e", "published", { editor: "desk" });
  expect(await store.publishedEvents(["e"])).toHaveLength(1);
});
