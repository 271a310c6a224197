import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storeContract } from "#lib/store/contract";
import { openStore } from "#lib/store/sqlite-store";

storeContract("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
  let backups = 0;
  return {
    open: () => openStore(join(folder, "made", "a store %20?#.db")),
    newBackup: () => {
      backups += 1;
      return join(folder, `backup ${backups}.db`);
    },
    openBackup: (file) => openStore(file),
    remove: async () => rmSync(folder, { recursive: true }),
  };
});
