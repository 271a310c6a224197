import { expect, it } from "vitest";
import { eventJsonSchema } from "./json-schema";
import { KINDS } from "./kinds";

const schema = eventJsonSchema();

it("publishes the event format as JSON Schema with its closed lists", () => {
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    required: ["type", "id", "geometry", "properties"],
    properties: { properties: { properties: { kind: { enum: KINDS } } } },
  });
});

it("asks for exactly the fields that an event must have", () => {
  expect(schema).toMatchObject({
    additionalProperties: false,
    properties: {
      properties: {
        additionalProperties: false,
        required: [
          "kind",
          "title",
          "summary",
          "when",
          "occurrence",
          "places",
          "actors",
          "measures",
          "sources",
          "verification",
          "relations",
          "urgency",
          "publication",
        ],
      },
    },
  });
});

it("tells the rules that it cannot express", () => {
  const { description } = schema;
  for (const word of ["anchor", "EDTF", "since", "chars", "bidi", "assumed"])
    expect(description).toContain(word);
});
