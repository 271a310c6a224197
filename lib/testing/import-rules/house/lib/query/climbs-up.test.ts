import { KINDS } from "../event/kinds";

export const kinds = KINDS;
