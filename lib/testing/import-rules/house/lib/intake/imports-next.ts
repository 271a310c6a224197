import { headers } from "next/headers";

export const ask = headers;
