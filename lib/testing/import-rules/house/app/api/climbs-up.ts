import { page } from "../allowed";

export const again = page;
