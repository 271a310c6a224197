import "server-only";

export const here = true;
