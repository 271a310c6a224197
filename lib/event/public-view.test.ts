import { expect, it } from "vitest";
import { eventAt } from "./arbitrary-event";
import { publicView } from "./public-view";

const base = eventAt([]);
const event = {
  ...base,
  properties: {
    ...base.properties,
    relations: [
      { type: "follows" as const, target: "shown" },
      { type: "leads-to" as const, target: "canary-draft" },
    ],
  },
};

it("leaves out relations to what is not public, so that not even an id is told", () => {
  const view = publicView(event, (id) => id === "shown");
  expect(view.properties.relations).toEqual([{ type: "follows", target: "shown" }]);
  expect(JSON.stringify(view)).not.toContain("canary");
});

it("changes nothing else, and not the event it was given", () => {
  const view = publicView(event, () => false);
  expect(view).toEqual(base);
  expect(event.properties.relations).toHaveLength(2);
  expect(publicView(event, () => true)).toBe(event);
});
