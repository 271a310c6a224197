import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NewsEvent } from "#lib/event/news-event";
import { type EventStore, type NewRevision, StoreError } from "#lib/store/event-store";
import { SAMPLE_REPORT, sampleEvent } from "#lib/store/sample-event";

/** A database under test: several stores may be opened on it at once. */
export interface StoreUnderTest {
  open(): Promise<EventStore>;
  /** A name for a backup that does not exist yet, and how to open one that does. */
  newBackup(): string;
  openBackup(file: string): Promise<EventStore>;
  remove(): Promise<void>;
}

const by = (event: NewsEvent, editor = "desk"): NewRevision => ({ event, editor });
const published = (id: string, title?: string) => by(sampleEvent(id, {}, title));
const inState = (id: string, state: "draft" | "withheld" | "retracted", note?: string) =>
  by(sampleEvent(id, note === undefined ? { state } : { state, note }));

/** What every EventStore promises; each database runs the whole of it. */
export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of an event store`, () => {
    let place: StoreUnderTest;
    let store: EventStore;

    beforeEach(async () => {
      place = await make();
      store = await place.open();
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    describe("refusing", () => {
      it("refuses a report id that comes back with another text, and keeps nothing of that append", async () => {
        await store.append([], [SAMPLE_REPORT]);
        const other = { ...SAMPLE_REPORT, sha256: "b".repeat(64) };
        await expect(store.append([published("a")], [other])).rejects.toThrow(StoreError);
        expect(await store.current("a")).toBeUndefined();
        expect((await store.report(SAMPLE_REPORT.id))?.sha256).toBe("a".repeat(64));
      });

      it("refuses a text with NUL rather than cutting it, and keeps nothing of that append", async () => {
        const text = { ...SAMPLE_REPORT, text: "before\0after" };
        await expect(store.append([published("a")], [text])).rejects.toThrow(/NUL/);
        expect((await store.status()).revision).toBe(0);
        expect(await store.report(SAMPLE_REPORT.id)).toBeUndefined();
      });

      it("refuses to write a backup over a file", async () => {
        const file = place.newBackup();
        await store.backup(file);
        await expect(store.backup(file)).rejects.toThrow(/exists/);
      });
    });

    describe("revisions", () => {
      it("numbers the versions of an event and sets version, time and editor itself", async () => {
        const started = Date.now();
        await store.append([by(sampleEvent("a", { version: 40 }), "night-desk")]);
        const result = await store.append([by(sampleEvent("a", {}, "Talks end"), "ben")]);
        const history = await store.history("a");
        expect(history.map((r) => [r.version, r.editor, r.event.properties.title.en])).toEqual([
          [1, "night-desk", "Talks are held"],
          [2, "ben", "Talks end"],
        ]);
        for (const revision of history) {
          expect(revision.event.properties.publication.version).toBe(revision.version);
          expect(revision.event.properties.publication.updated).toBe(revision.recordedAt);
          expect(Date.parse(revision.recordedAt)).toBeGreaterThanOrEqual(started);
        }
        expect(result).toEqual({ added: 1, unchanged: 0, seq: 2 });
        expect(await store.current("a")).toEqual(history[1]);
      });

      it("adds no revision for the same content, whatever version, time and order of fields it names", async () => {
        await store.append([published("a")]);
        const { type, properties, ...rest } = sampleEvent("a", {
          version: 9,
          updated: "2020-01-01T00:00:00Z",
        });
        const again = await store.append([by({ properties, ...rest, type }, "someone else")]);
        expect(again).toEqual({ added: 0, unchanged: 1, seq: 1 });
        expect(await store.history("a")).toHaveLength(1);
      });

      it("adds a revision when only the state or the note differs", async () => {
        await store.append([published("a")]);
        await store.append([inState("a", "withheld")]);
        await store.append([inState("a", "withheld", "under review")]);
        expect((await store.history("a")).map((r) => r.state)).toEqual([
          "published",
          "withheld",
          "withheld",
        ]);
      });

      it("keeps two revisions of one event given in one append, in their order", async () => {
        const result = await store.append([
          published("a", "first"),
          published("b"),
          published("a", "second"),
          published("a", "second"),
        ]);
        expect(result).toEqual({ added: 3, unchanged: 1, seq: 3 });
        expect((await store.current("a"))?.event.properties.title.en).toBe("second");
        expect((await store.history("a")).map((r) => r.seq)).toEqual([1, 3]);
      });

      it("gives back every character it was given", async () => {
        const title = 'حلب\u202e Алеппо 🗺 "quoted" \\ \u2028 \' ; drop table revisions; -- \u0000';
        await store.append([published("a", title)]);
        expect((await store.current("a"))?.event.properties.title.en).toBe(title);
      });

      it("tells the changes after a position, in order, as many as asked for", async () => {
        await store.append(["a", "b", "c"].map((id) => published(id)));
        await store.append([inState("b", "draft")]);
        const first = await store.changes(1, 2);
        expect(first.map((r) => [r.seq, r.eventId])).toEqual([
          [2, "b"],
          [3, "c"],
        ]);
        expect((await store.changes(3, 10)).map((r) => r.state)).toEqual(["draft"]);
        expect(await store.changes(4, 10)).toEqual([]);
      });

      it("keeps several thousand revisions in one append", async () => {
        const many = Array.from({ length: 3_000 }, (_, i) => published(`e${i}`));
        expect(await store.append(many)).toEqual({ added: 3_000, unchanged: 0, seq: 3_000 });
        const ids = many.map(({ event }) => event.id).reverse();
        expect((await store.publishedEvents(ids)).map((event) => event.id)).toEqual(ids);
      });
    });

    describe("what the public sees", () => {
      const publicRevision = async () => (await store.status()).publicRevision;
      const walked = async () => {
        const found: string[] = [];
        for await (const { shown } of store.allPublished())
          found.push(...shown.map(({ event, version }) => `${event.id} ${version}`));
        return found;
      };

      it("is the published version while a draft of the next one is kept", async () => {
        await store.append([published("a")]);
        const before = await publicRevision();
        await store.append([inState("a", "draft", "CANARY")]);
        expect(await publicRevision()).toBe(before);
        expect((await store.published("a"))?.version).toBe(1);
        expect(JSON.stringify(await store.publishedEvents(["a"]))).not.toContain("CANARY");
        expect((await store.current("a"))?.state).toBe("draft");
        expect((await store.changes(1, 10))[0]).not.toHaveProperty("publicRevision");
      });

      it("is nothing of an event that was only ever a draft, withheld or retracted", async () => {
        for (const state of ["draft", "withheld", "retracted"] as const)
          await store.append([inState("a", state)]);
        expect(await store.published("a")).toBeUndefined();
        expect(await walked()).toEqual([]);
        expect(await publicRevision()).toBe(0);
      });

      it("counts a public change when an event is published, changed, withheld, retracted or brought back", async () => {
        const seen: number[] = [];
        for (const revision of [
          published("a"),
          published("a", "changed"),
          inState("a", "withheld"),
          inState("a", "withheld", "another note, which the public never sees"),
          inState("a", "retracted"),
          inState("a", "draft"),
          published("a"),
        ]) {
          await store.append([revision]);
          seen.push(await publicRevision());
        }
        expect(seen).toEqual([1, 2, 3, 3, 4, 4, 5]);
      });

      it("is the state, note and date of a retracted event", async () => {
        await store.append([published("a")]);
        await store.append([inState("a", "retracted", "It did not happen.")]);
        const shown = await store.published("a");
        expect(shown?.state).toBe("retracted");
        expect(shown?.event.properties.publication.note).toBe("It did not happen.");
        expect(shown?.event.properties.publication.updated).toBe(shown?.recordedAt);
        expect(await store.publishedEvents(["a"])).toEqual([]);
      });

      it("comes back by id in the order asked, without what is not shown or not known", async () => {
        await store.append([published("a"), published("b"), published("c"), inState("d", "draft")]);
        await store.append([inState("b", "withheld")]);
        const found = await store.publishedEvents(["c", "nobody", "d", "b", "a"]);
        expect(found.map((event) => event.id)).toEqual(["c", "a"]);
      });

      it("can be walked in slices that miss and repeat nothing", async () => {
        const ids = ["e", "b", "a", "d", "c"];
        await store.append([...ids.map((id) => published(id)), inState("bb", "draft")]);
        await store.append([published("c", "changed"), inState("d", "withheld")]);
        expect(await walked()).toEqual(["e 1", "b 1", "a 1", "c 2"]);
        expect(await store.head()).toEqual({ seq: 8, publicRevision: 7 });
        const many = Array.from({ length: 4_100 }, (_, i) => `m${i}`);
        await store.append(many.map((id) => published(id)));
        expect((await walked()).slice(4)).toEqual(many.map((id) => `${id} 1`));
      });

      it("is walked with the publishers of the reports that it rests on", async () => {
        const publisher = { id: "wire", name: { en: "Wire" } };
        await store.append([published("a")], [{ ...SAMPLE_REPORT, publisher }]);
        for await (const { publishers } of store.allPublished())
          expect([...publishers]).toEqual([[SAMPLE_REPORT.id, publisher]]);
      });
    });

    describe("public changes", () => {
      const eventChanges = async (after: number, limit: number) =>
        (await store.publicChanges(after, limit)).flatMap((change) =>
          "tour" in change ? [] : [change],
        );

      it("come in order, each with what was shown before, and know nothing of drafts", async () => {
        await store.append([published("a"), inState("b", "draft"), published("c")]);
        await store.append([inState("a", "draft", "CANARY"), published("a", "changed")]);
        await store.append([inState("a", "withheld", "CANARY"), inState("b", "retracted")]);
        await store.append([inState("a", "withheld", "CANARY again"), published("a", "back")]);
        const changes = await eventChanges(0, 10);
        expect(
          changes.map(({ publicRevision, eventId, state, event, before }) => [
            publicRevision,
            eventId,
            state,
            event.properties.title.en,
            before?.properties.title.en,
          ]),
        ).toEqual([
          [1, "a", "published", "Talks are held", undefined],
          [2, "c", "published", "Talks are held", undefined],
          [3, "a", "published", "changed", "Talks are held"],
          [4, "a", "withheld", "Talks are held", "changed"],
          [5, "a", "published", "back", undefined],
        ]);
        expect(changes.map(({ takenBack }) => takenBack)).toEqual([true, false, true, true, false]);
        expect(await store.publicChanges(2, 2)).toEqual(changes.slice(2, 4));
        expect(await store.publicChanges(5, 2)).toEqual([]);
      });

      it("come by the thousand, with what came before them within and before a slice", async () => {
        const all = (title: string) =>
          Array.from({ length: 1_200 }, (_, i) => published(`e${i}`, title));
        await store.append(all("first"));
        await store.append(all("second"));
        const changes = await eventChanges(600, 1_800);
        expect(changes.map((change) => change.publicRevision)).toEqual(
          Array.from({ length: 1_800 }, (_, i) => 601 + i),
        );
        const befores = changes.map(({ before }) => before?.properties.title.en);
        expect(befores).toEqual([...Array(600).fill(undefined), ...Array(1_200).fill("first")]);
      });
    });

    describe("tours", () => {
      const tour = (name: string, ...filters: string[]) => ({
        name,
        views: filters.map((filter) => ({ title: { en: "A view" }, filter, dwell: 20 })),
      });

      it("keep every version, and add none that says the same", async () => {
        const started = Date.now();
        const first = await store.keepTour(tour("syria", "country=SY", ""), "desk");
        await store.keepTour(tour("asia", ""), "desk");
        const again = await store.keepTour(tour("syria", "country=SY", ""), "somebody");
        const second = await store.keepTour(tour("syria", ""), "desk");
        expect([first.added, again.added, second.added]).toEqual([true, false, true]);
        expect(again.tour).toEqual(first.tour);
        expect(await store.tour("syria")).toEqual([first.tour, second.tour]);
        expect(second.tour).toMatchObject({ ...tour("syria", ""), version: 2 });
        expect(Date.parse(first.tour.recordedAt)).toBeGreaterThanOrEqual(started);
        expect(await store.tourNames()).toEqual(["asia", "syria"]);
        expect(await store.tour("nowhere")).toEqual([]);
      });

      it("are no longer named once removed, keep their versions, and can come back", async () => {
        const first = await store.keepTour(tour("syria", ""), "desk");
        await store.keepTour(tour("asia", ""), "desk");
        const removed = await store.keepTour(tour("syria"), "desk");
        expect(await store.tourNames()).toEqual(["asia"]);
        expect(await store.tour("syria")).toEqual([first.tour, removed.tour]);
        await store.keepTour(tour("syria", ""), "desk");
        expect(await store.tourNames()).toEqual(["asia", "syria"]);
      });

      it("are public changes among those of events, without a gap", async () => {
        await store.append([published("a")]);
        await store.keepTour(tour("syria", ""), "desk");
        await store.append([published("b"), inState("c", "draft"), published("d")]);
        await store.keepTour(tour("syria", "kind=talks"), "desk");
        const changes = await store.publicChanges(0, 10);
        expect(
          changes.map((change) => [
            change.publicRevision,
            "tour" in change ? change.tour.version : change.eventId,
          ]),
        ).toEqual([
          [1, "a"],
          [2, 1],
          [3, "b"],
          [4, "d"],
          [5, 2],
        ]);
        expect(await store.publicChanges(1, 2)).toEqual(changes.slice(1, 3));
        expect((await store.status()).publicRevision).toBe(5);
      });

      it("have versions and public revisions of their own when kept together with events", async () => {
        const other = await place.open();
        try {
          await Promise.all(
            Array.from({ length: 20 }, (_, i) => {
              const by = i % 2 ? store : other;
              return i % 3
                ? by.append([published(`e${i}`)])
                : by.keepTour(tour("syria", `q=${i}`), "desk");
            }),
          );
        } finally {
          await other.close();
        }
        expect((await store.publicChanges(0, 100)).map((change) => change.publicRevision)).toEqual(
          Array.from({ length: 20 }, (_, i) => i + 1),
        );
        expect((await store.tour("syria")).map(({ version }) => version)).toEqual([
          1, 2, 3, 4, 5, 6, 7,
        ]);
      });
    });

    describe("its identity", () => {
      it("is the same for all who open it, and its own", async () => {
        const [other, elsewhere] = [await place.open(), await make()];
        const apart = await elsewhere.open();
        try {
          expect(await other.identity()).toBe(await store.identity());
          expect(await store.identity()).toMatch(/^[0-9a-f]{10}$/);
          expect(await apart.identity()).not.toBe(await store.identity());
        } finally {
          await Promise.all([other.close(), apart.close()]);
          await elsewhere.remove();
        }
      });

      it("is another in a backup, which gives the same revision numbers to other changes", async () => {
        const file = place.newBackup();
        await store.backup(file);
        const copy = await place.openBackup(file);
        try {
          expect(await copy.identity()).not.toBe(await store.identity());
        } finally {
          await copy.close();
        }
      });
    });

    it("finds the newest revisions of many events at once, and leaves out what it does not know", async () => {
      await store.append(Array.from({ length: 600 }, (_, i) => published(`e${i}`)));
      await store.append([inState("e1", "draft")]);
      const ids = [...Array.from({ length: 600 }, (_, i) => `e${i}`), "unknown"];
      const found = await store.currentOf(ids);
      expect(found.size).toBe(600);
      expect(found.get("e1")).toEqual(await store.current("e1"));
      expect(found.get("e1")?.state).toBe("draft");
      expect((await store.currentOf([])).size).toBe(0);
    });

    describe("reports", () => {
      it("keeps many at once, each once, and a text that comes within the same batch", async () => {
        const many = Array.from({ length: 600 }, (_, i) => ({ ...SAMPLE_REPORT, id: `r${i}` }));
        await store.append([], [...many, { ...SAMPLE_REPORT, id: "r599", text: "later" }]);
        await store.append([], many);
        expect((await store.status()).reports).toBe(600);
        expect((await store.report("r599"))?.text).toBe("later");
      });

      it("keeps a report once, with its text where the newsroom gives it later", async () => {
        await store.append([], [SAMPLE_REPORT, SAMPLE_REPORT]);
        expect(await store.report(SAMPLE_REPORT.id)).toEqual(SAMPLE_REPORT);
        await store.append([], [{ ...SAMPLE_REPORT, text: "The text." }]);
        await store.append([], [SAMPLE_REPORT]);
        expect(await store.report(SAMPLE_REPORT.id)).toEqual({
          ...SAMPLE_REPORT,
          text: "The text.",
        });
        expect((await store.status()).reports).toBe(1);
        expect(await store.report("unknown")).toBeUndefined();
      });

      it("tells who published many of them at once, and nothing of those it does not know", async () => {
        const publisher = { id: "wire", name: { en: "Wire" } };
        await store.append([], [SAMPLE_REPORT, { ...SAMPLE_REPORT, id: "signed", publisher }]);
        const others = Array.from({ length: 600 }, (_, i) => `unknown-${i}`);
        const found = await store.publishersOf(["signed", ...others, SAMPLE_REPORT.id]);
        expect([...found].sort()).toEqual([
          ["signed", publisher],
          [SAMPLE_REPORT.id, null],
        ]);
      });
    });

    describe("several at once", () => {
      it("shows another connection's commit and changes its data version", async () => {
        const other = await place.open();
        try {
          const before = await store.dataVersion();
          expect(await store.dataVersion()).toBe(before);
          await other.append([published("a")]);
          expect(await store.dataVersion()).not.toBe(before);
          expect((await store.current("a"))?.version).toBe(1);
        } finally {
          await other.close();
        }
      });

      it("gives every revision a position of its own when appends run together", async () => {
        const other = await place.open();
        try {
          await Promise.all(
            Array.from({ length: 20 }, (_, i) =>
              (i % 2 ? store : other).append([published("a", `title ${i}`), published(`e${i}`)]),
            ),
          );
        } finally {
          await other.close();
        }
        const all = await store.changes(0, 100);
        expect(all.map((r) => r.seq)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
        expect(all.map((r) => r.publicRevision)).toEqual(all.map((r) => r.seq));
        expect((await store.history("a")).map((r) => r.version)).toEqual(
          Array.from({ length: 20 }, (_, i) => i + 1),
        );
      });
    });

    it("reports how much it holds", async () => {
      await store.append([published("a"), inState("b", "draft"), inState("c", "draft")]);
      await store.append([inState("a", "retracted")]);
      const { store: location, schema, ...rest } = await store.status();
      expect(location).not.toBe("");
      expect(schema).toBeGreaterThan(0);
      expect(rest).toEqual({
        revision: 4,
        publicRevision: 2,
        reports: 0,
        events: { draft: 2, published: 0, withheld: 0, retracted: 1 },
      });
    });

    it("writes a backup that opens as a store with everything in it", async () => {
      await store.append([published("a"), inState("b", "draft")], [SAMPLE_REPORT]);
      const file = place.newBackup();
      await store.backup(file);
      await store.append([published("later")]);
      const copy = await place.openBackup(file);
      try {
        expect(await copy.changes(0, 10)).toEqual(await store.changes(0, 2));
        expect(await copy.report(SAMPLE_REPORT.id)).toEqual(SAMPLE_REPORT);
      } finally {
        await copy.close();
      }
    });
  });
}
