import type { EventStore } from "#lib/store/event-store";

export type Kept = EventStore;
