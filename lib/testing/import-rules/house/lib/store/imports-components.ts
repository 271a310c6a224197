import { list } from "#components/panel/allowed";

export const view = list;
