import { expect, test } from "vitest";
import { eventIdIn, eventPath } from "./event-path";

test("an id comes back from its address", () => {
  for (const id of ["a", "syria:2016.12_29-x"])
    expect(eventIdIn(eventPath(id).replace("/events/", ""))).toBe(id);
});

test("an address that is not encoded soundly names no event", () =>
  expect(eventIdIn("%E0")).toBeUndefined());
