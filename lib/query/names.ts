import type { Localized, Named } from "#lib/event/news-event";

/** The same names, as many events carry them. */
interface Carried {
  readonly key: string;
  readonly ids: readonly string[];
  events: number;
}

/**
 * The names that events give to ids: of actors, and of those who are quoted. A name is known only
 * as long as some event carries it, so that nothing of a withdrawn event stays behind. Names are kept
 * once for all events that carry the same ones.
 */
export class Names {
  readonly #names = new Map<string, Map<Carried, Localized>>();
  readonly #carried = new Map<string, Carried>();
  readonly #ofEvent = new Map<string, Carried>();

  put(event: string, named: readonly Named[]): void {
    this.remove(event);
    if (named.length === 0) return;
    const key = JSON.stringify(named.map(({ id, name }) => [id, name]));
    const carried = this.#carried.get(key) ?? this.#carry(key, named);
    carried.events++;
    this.#ofEvent.set(event, carried);
  }

  remove(event: string): void {
    const carried = this.#ofEvent.get(event);
    if (!carried) return;
    this.#ofEvent.delete(event);
    carried.events--;
    if (carried.events > 0) return;
    this.#carried.delete(carried.key);
    for (const id of carried.ids) {
      const names = this.#names.get(id);
      names?.delete(carried);
      if (names?.size === 0) this.#names.delete(id);
    }
  }

  /** The name of an id by language, from all events that carry it; undefined where none does. */
  of(id: string): Localized | undefined {
    const names = this.#names.get(id);
    return names && Object.assign({}, ...names.values());
  }

  #carry(key: string, named: readonly Named[]): Carried {
    const carried = { key, ids: [...new Set(named.map(({ id }) => id))], events: 0 };
    this.#carried.set(key, carried);
    for (const { id, name } of named) {
      const names = this.#names.get(id) ?? new Map<Carried, Localized>();
      names.set(carried, { ...names.get(carried), ...name });
      this.#names.set(id, names);
    }
    return carried;
  }
}
