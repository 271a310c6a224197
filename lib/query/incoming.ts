import type { NewsEvent } from "#lib/event/news-event";
import type { RelationType } from "#lib/event/vocabularies";

export interface IncomingRelation {
  readonly type: RelationType;
  readonly from: string;
}

/** Which events point at an event: their relations, the other way round. */
export class Incoming {
  readonly #pointing = new Map<string, Map<string, readonly RelationType[]>>();
  readonly #targets = new Map<string, readonly string[]>();

  put(event: NewsEvent): void {
    this.remove(event.id);
    const { relations } = event.properties;
    if (relations.length === 0) return;
    const targets = [...new Set(relations.map(({ target }) => target))];
    this.#targets.set(event.id, targets);
    for (const target of targets) {
      const types = relations.filter((r) => r.target === target).map(({ type }) => type);
      const pointing = this.#pointing.get(target) ?? new Map<string, readonly RelationType[]>();
      this.#pointing.set(target, pointing.set(event.id, types));
    }
  }

  remove(id: string): void {
    for (const target of this.#targets.get(id) ?? []) {
      const pointing = this.#pointing.get(target);
      pointing?.delete(id);
      if (pointing?.size === 0) this.#pointing.delete(target);
    }
    this.#targets.delete(id);
  }

  of(id: string): IncomingRelation[] {
    return [...(this.#pointing.get(id) ?? [])].flatMap(([from, types]) =>
      types.map((type) => ({ type, from })),
    );
  }
}
