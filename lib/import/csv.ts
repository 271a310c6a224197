import { prepareFields } from "./fields";
import type { Importer } from "./importer";

/** Any table: what a column holds goes by its name, or by what the caller says. */
export const csv: Importer = { prepare: prepareFields };
