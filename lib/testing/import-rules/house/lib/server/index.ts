import "server-only";
import { headers } from "next/headers";

/** The one door in lib through which Next comes in. */
export const ask = headers;
