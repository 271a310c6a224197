import type { Position } from "#geo/position";
import { KINDS } from "#lib/event/kinds";

export const first: [string | undefined, Position] = [KINDS[0], [0, 0]];
