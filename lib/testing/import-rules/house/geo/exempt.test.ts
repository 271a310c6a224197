import { readFileSync } from "node:fs";
import { KINDS } from "#lib/event/kinds";

export const read = [readFileSync, KINDS, process.env.HOME];
