import { readFileSync } from "node:fs";
import type { EventStore } from "#lib/store/event-store";

export const read: [typeof readFileSync, EventStore?] = [readFileSync];
