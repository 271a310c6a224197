import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { type NewsEvent, newsEventFields, reportSchema } from "#lib/event/news-event";
import { eventJsonLd, scriptJson } from "./json-ld";

const { features, reports } = z
  .object({ features: z.array(newsEventFields), reports: z.array(reportSchema) })
  .parse(JSON.parse(readFileSync("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8")));

function jsonLd(event: NewsEvent) {
  const answer = {
    event,
    reports: new Map(reports.map((report) => [report.id, report])),
    related: new Map(),
    incoming: [],
    history: [],
  };
  return z
    .object({
      inLanguage: z.string(),
      citation: z.array(z.object({ publisher: z.unknown() }).partial()),
      mainEntity: z.object({
        location: z.object({ geo: z.unknown(), name: z.string() }).partial().optional(),
        startDate: z.string().optional(),
        eventStatus: z.string().optional(),
      }),
    })
    .parse(eventJsonLd(answer, "en"));
}

function named(part: string): NewsEvent {
  const found = features.find(({ id }) => id.endsWith(part));
  if (!found) throw new Error(`no event ends in ${part}`);
  return found;
}

test("a title cannot end the script it is written in", () => {
  const json = scriptJson({ name: "</script><script>alert(1)</script>\u2028&" });
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json)).toEqual({ name: "</script><script>alert(1)</script>\u2028&" });
});

test("an area is given no coordinates", () => {
  const { location } = jsonLd(named("-ceasefire")).mainEntity;
  expect(location?.name).toBe("Syria");
  expect(location?.geo).toBeUndefined();
  expect(JSON.stringify(jsonLd(named("-ceasefire")))).not.toContain("GeoC");
});

test("a place where something was announced is not where it happened", () => {
  expect(jsonLd(named("-ministers-call")).mainEntity.location).toBeUndefined();
});

test("a point carries its radius", () => {
  expect(jsonLd(named("-aleppo-clearance")).mainEntity.location?.geo).toMatchObject({
    "@type": "GeoCircle",
    geoRadius: 4700,
  });
});

test("a start is claimed only where one date is stated", () => {
  expect(jsonLd(named("-astana-talks")).mainEntity).toMatchObject({
    startDate: "2017-01",
    eventStatus: "https://schema.org/EventScheduled",
  });
  for (const vague of ["-ministers-call", "-aleppo-clearance", "-ceasefire"])
    expect(jsonLd(named(vague)).mainEntity.startDate).toBeUndefined();
});

test("an unsigned report has no publisher", () => {
  const [report] = jsonLd(named("-ceasefire")).citation;
  expect(report).toBeDefined();
  expect(report?.publisher).toBeUndefined();
});
