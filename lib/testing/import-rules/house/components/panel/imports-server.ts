import { ask } from "#lib/server/index";

export const asked = ask;
