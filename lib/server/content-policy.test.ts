import { expect, it } from "vitest";
import { contentPolicy } from "#lib/server/content-policy";

it("lets a page load from its own server only, and inline scripts only by nonce", () => {
  const policy = contentPolicy("abc", false);
  expect(policy).toContain("default-src 'self';");
  expect(policy).toContain("script-src 'self' 'nonce-abc';");
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("http");
});

it("opens connections and pictures, and nothing else, to a configured style's origin", () => {
  const opened = contentPolicy("abc", false, ["https://tiles.example"])
    .split("; ")
    .filter((directive) => directive.includes("https://tiles.example"))
    .map((directive) => directive.split(" ")[0]);
  expect(opened).toEqual(["img-src", "connect-src"]);
});
