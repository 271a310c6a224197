/** edtf 4 ships no types; these are the two calls Dateline makes. */
declare module "edtf" {
  interface Options {
    level: 0 | 1 | 2;
  }
  export function parse(text: string, options: Options): unknown;
  export default function edtf(text: string, options: Options): { min: number; max: number };
}
