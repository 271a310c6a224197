import { readFileSync } from "node:fs";
import type { NewsEvent } from "#lib/event/news-event";

export const read = (file: string): NewsEvent => JSON.parse(readFileSync(file, "utf8"));
