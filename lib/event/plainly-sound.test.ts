import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryEvent, eventAt } from "#lib/event/arbitrary-event";
import type { NewsEvent } from "#lib/event/news-event";
import { isPlainlySound } from "#lib/event/plainly-sound";
import { newsEventSchema } from "#lib/event/schema";

const characters = fc.constantFrom(
  ..."aZ9 -.:/~X\t\n\0\u0085\u00a0\u202e\u2067\u2069\ud800\ufffdهд",
);
const text = fc.oneof(fc.string({ unit: characters, maxLength: 12 }), fc.constant("Ramadi"));
const number = fc.oneof(fc.double(), fc.integer({ min: -400, max: 400 }));
const day = fc.oneof(text, fc.constantFrom("2016-12-29", "2016-02-30", "2017-01", "0000-01-01"));
const oneOf = <T>(sound: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(sound) }, { weight: 1, arbitrary: other });

/** An event with this or that part of it replaced by something that may be wrong there. */
const doubtful: fc.Arbitrary<NewsEvent> = fc
  .record({
    event: arbitraryEvent,
    id: oneOf("an-event", text),
    title: oneOf<Record<string, string>>({ en: "A" }, fc.dictionary(text, text, { maxKeys: 2 })),
    summary: oneOf("People meet.", text),
    when: oneOf("2016-12-29", day),
    actor: oneOf("one", text),
    name: oneOf("One", text),
    quoted: fc.option(text, { nil: undefined }),
    value: oneOf(3, number),
    low: oneOf(1, number),
    since: oneOf("2016-12-28", day),
    asOf: oneOf("2016-12-29", day),
    country: fc.option(oneOf("SY", text), { nil: undefined }),
    position: fc.option(fc.tuple(number, number), { nil: undefined }),
    metres: fc.option(number, { nil: undefined }),
  })
  .map((d) => {
    const event = eventAt(
      d.event.properties.places.map((place) => ({
        ...place,
        ...(d.country === undefined ? {} : { country: d.country }),
        ...(d.position && place.position ? { position: d.position } : {}),
        ...(d.metres !== undefined && place.position
          ? { coordinateUncertaintyInMeters: d.metres, uncertaintyBasis: "stated" as const }
          : {}),
      })),
    );
    const { value, low, since, asOf } = d;
    const attributedTo = d.quoted && [{ id: d.quoted, name: { en: d.quoted } }];
    return {
      ...event,
      id: d.id,
      properties: {
        ...event.properties,
        title: d.title,
        summary: { en: d.summary },
        when: d.when,
        actors: [{ id: d.actor, role: "party", name: { en: d.name } }],
        measures: [{ of: "deaths", value, low, unit: "1", basis: "increment", since, asOf }],
        sources: [{ report: "r", reliability: "F", ...(attributedTo ? { attributedTo } : {}) }],
      },
    };
  });

it("passes nothing that the schema refuses or changes", () => {
  let passed = 0;
  fc.assert(
    fc.property(doubtful, (event) => {
      if (!isPlainlySound(event)) return;
      passed += 1;
      expect(newsEventSchema.parse(event)).toEqual(event);
    }),
    { numRuns: 3_000 },
  );
  expect(passed).toBeGreaterThan(100);
});

it("passes the events that rows become, so that few of them are read twice", () => {
  fc.assert(
    fc.property(arbitraryEvent, (event) => {
      expect(isPlainlySound(event)).toBe(newsEventSchema.safeParse(event).success);
    }),
  );
});
