import type { B } from "#lib/store/type-cycle-b";

export interface A {
  readonly b?: B;
}
