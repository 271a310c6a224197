import type { Localized, Named } from "#lib/event/news-event";

/**
 * The names that events give to ids: of actors, and of those who are quoted. A name is known only
 * as long as some event carries it, so that nothing of a withdrawn event stays behind.
 */
export class Names {
  readonly #names = new Map<string, Map<string, Localized>>();
  readonly #ids = new Map<string, readonly string[]>();

  put(event: string, named: readonly Named[]): void {
    this.remove(event);
    for (const { id, name } of named) {
      const names = this.#names.get(id) ?? new Map<string, Localized>();
      names.set(event, { ...names.get(event), ...name });
      this.#names.set(id, names);
    }
    const ids = new Set(named.map(({ id }) => id));
    this.#ids.set(event, [...ids]);
  }

  remove(event: string): void {
    for (const id of this.#ids.get(event) ?? []) {
      const names = this.#names.get(id);
      names?.delete(event);
      if (names?.size === 0) this.#names.delete(id);
    }
    this.#ids.delete(event);
  }

  /** The name of an id by language, from all events that carry it; undefined where none does. */
  of(id: string): Localized | undefined {
    const names = this.#names.get(id);
    return names && Object.assign({}, ...names.values());
  }
}
