import type { Localized, Named } from "#lib/event/news-event";
import { Dictionary } from "./dictionary";
import { grown, ints } from "./growing";

/**
 * Codes for ids with the name that an event gives them, so that a name is known only as long as some
 * event carries it, and nothing of a withdrawn event stays behind. Nearly always an id has one name.
 */
export class NamedCodes {
  /** Codes of the ids alone. */
  readonly ids = new Dictionary();
  /** By code, that of its id. */
  idOf = ints(16);
  /** By code, how many rows hold it. */
  uses = ints(16);
  readonly #names: Localized[] = [];
  /** By id, the codes of its names. */
  readonly #ofId: number[][] = [];

  get size(): number {
    return this.#names.length;
  }

  /** The code of an id under this name, a new one where it has none yet. */
  code({ id, name }: Named): number {
    const of = this.ids.code(id);
    this.#ofId[of] ??= [];
    const codes = this.#ofId[of];
    for (const code of codes) if (isSameName(this.#names[code] ?? {}, name)) return code;
    const code = this.#names.push({ ...name }) - 1;
    this.idOf = grown(this.idOf, code + 1, ints);
    this.uses = grown(this.uses, code + 1, ints);
    this.idOf[code] = of;
    codes.push(code);
    return code;
  }

  /** Counts one row more, or with -1 one less, that holds this code. */
  count(code: number, change: 1 | -1): void {
    this.uses[code] = (this.uses[code] ?? 0) + change;
  }

  /** The name of an id by language, from all rows that hold it; undefined where none does. */
  nameOf(id: string): Localized | undefined {
    const codes = this.#ofId[this.ids.find(id) ?? -1] ?? [];
    const held = codes.filter((code) => (this.uses[code] ?? 0) > 0);
    if (held.length === 0) return undefined;
    return Object.assign({}, ...held.map((code) => this.#names[code]));
  }

  /** By code, 1 where its id is among these; undefined where nothing is asked. */
  mask(ids: readonly string[] | undefined): Uint8Array | undefined {
    const asked = this.ids.mask(ids);
    if (!asked) return undefined;
    const mask = new Uint8Array(this.size);
    for (let code = 0; code < mask.length; code++) mask[code] = asked[this.idOf[code] ?? 0] ?? 0;
    return mask;
  }
}

/** Whether two texts are the same in the same languages. */
export function isSameName(a: Localized, b: Localized): boolean {
  let languages = 0;
  for (const language in b) {
    if (a[language] !== b[language]) return false;
    languages++;
  }
  for (const _ in a) languages--;
  return languages === 0;
}
