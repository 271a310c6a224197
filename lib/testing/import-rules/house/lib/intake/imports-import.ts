import { read } from "#lib/import/allowed";

export const take = read;
