import { list } from "#components/panel/allowed";
import { ask } from "#lib/server/index";

export const page = [list, ask];
