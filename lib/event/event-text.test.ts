import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryEvent } from "./arbitrary-event";
import { eventOf, jsonOf, textOf } from "./event-text";

it("gives back the event that it was made of, whatever publication stands with it", () => {
  fc.assert(
    fc.property(arbitraryEvent, (event) => {
      const text = textOf(event);
      const whole = JSON.parse(JSON.stringify(event));
      expect(eventOf(text)).toEqual(whole);
      expect(text.said).not.toContain('"publication"');
      const publication = { ...text.publication, state: "retracted", version: 7 } as const;
      expect(JSON.parse(jsonOf({ ...text, publication }))).toEqual({
        ...whole,
        properties: { ...whole.properties, publication },
      });
    }),
  );
});
