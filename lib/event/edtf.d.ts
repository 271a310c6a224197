/** edtf 4 ships no types; this is the one call the tests make. */
declare module "edtf" {
  export default function edtf(text: string, options: { level: 1 }): { min: number; max: number };
}
