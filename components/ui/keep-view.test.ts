import { expect, it } from "vitest";
import { keepView } from "./keep-view";

const HERE = "http://desk.test/?kind=aid&at=5.5/36.2/37.17";

it.each([
  ["https://elsewhere.test/?kind=aid", "another origin"],
  ["/events/e1", "another page"],
  ["/?kind=aid&at=5.5/36.2/37.17", "the same view"],
])("leaves %s alone: %s", (href) => {
  expect(keepView(href, HERE)).toBe(href);
});

it("takes the reader's view along", () => {
  expect(keepView("/?kind=talks", HERE)).toBe("/?kind=talks&at=5.5/36.2/37.17");
  expect(keepView("/?at=2/0/0&lang=ar", HERE)).toBe("/?at=5.5/36.2/37.17&lang=ar");
  expect(keepView("/", HERE)).toBe("/?at=5.5/36.2/37.17");
});

it("adds nothing where the map was not moved", () => {
  expect(keepView("/?kind=talks", "http://desk.test/?kind=aid")).toBe("/?kind=talks");
});

it("leaves a broken view behind", () => {
  expect(keepView("/?kind=talks", "http://desk.test/?at=nowhere")).toBe("/?kind=talks");
});
