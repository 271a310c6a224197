import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFile, openRows } from "#lib/cli/import-file";
import type { EventStore } from "#lib/store/event-store";
import { openStore } from "#lib/store/sqlite-store";

const FILE = "../shared/data/iraq-events-2006-2008.csv";
const ROWS = 112_313;

describe.skipIf(!existsSync(FILE))(
  `the attacks in Iraq of ${FILE} (skipped where it is absent)`,
  { timeout: 180_000 },
  () => {
    let folder: string;
    let store: EventStore;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "dateline-iraq-"));
      store = await openStore(join(folder, "dateline.db"));
    });

    afterAll(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });

    async function bring(text: string) {
      const path = join(folder, "iraq-events.csv");
      writeFileSync(path, text);
      return importFile(store, path, await openRows(path, {}), { editor: "import" });
    }

    it("all go in once, and a row that changed adds one revision", async () => {
      const text = readFileSync(FILE, "utf8");
      expect(await bring(text)).toMatchObject({ rows: ROWS, added: ROWS, refused: 0, away: 0 });
      expect((await store.status()).events.published).toBe(ROWS);
      expect((await store.published("IRQ000002"))?.event).toMatchObject({
        geometry: { type: "Point", coordinates: [41.25193, 34.42436] },
        properties: { kind: "explosion", when: "2006-01-01" },
      });
      const changed = text.replace(/^(IRQ000002,.*),IED,/m, "$1,airstrike,");
      expect(await bring(changed)).toMatchObject({ added: 1, unchanged: ROWS - 1, refused: 0 });
      expect(await store.history("IRQ000002")).toHaveLength(2);
      expect((await store.head()).seq).toBe(ROWS + 1);
    });
  },
);
