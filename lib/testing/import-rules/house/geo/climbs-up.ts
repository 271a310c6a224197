import { KINDS } from "../lib/event/kinds";

export const kinds = KINDS;
