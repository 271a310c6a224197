import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this checkout, wherever a command is run from. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The dossier that an empty store starts with. */
export const SHIPPED_DOSSIER = resolve(ROOT, "lib/import/dossiers/syria-ceasefire-2016.geojson");

/** The store of this checkout unless `--store` or `DATELINE_STORE` names another. */
export function storePath(option: string | undefined): string {
  return resolve(option || process.env.DATELINE_STORE || resolve(ROOT, "data/dateline.db"));
}
