import { readFileSync } from "node:fs";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type NewsEvent, newsEventFields, reportSchema } from "#lib/event/news-event";
import type { Language } from "#lib/event/vocabularies";
import messages from "#lib/messages/en.json";
import { rowInWords } from "#lib/messages/row-in-words";
import { speak } from "#lib/messages/speak";
import type { Filter } from "#lib/query/filter";
import { placeUnder } from "#lib/query/matches";
import type { EventAnswer } from "#lib/server/desk";
import { EmptyList } from "./empty-list";
import { EventBar } from "./event-bar";
import { EventDetail } from "./event-detail";
import { EventList } from "./event-list";
import type { FreshPage } from "./news-of";

const { features, reports } = z
  .object({ features: z.array(newsEventFields), reports: z.array(reportSchema) })
  .parse(JSON.parse(readFileSync("lib/import/dossiers/syria-ceasefire-2016.geojson", "utf8")));

const inLanguage = (language: Language) =>
  speak(language, undefined, (error) => {
    throw error;
  });
const en = inLanguage("en");

function named(part: string): NewsEvent {
  const found = features.find(({ id }) => id.endsWith(part));
  if (!found) throw new Error(`no event ends in ${part}`);
  return found;
}

function withProperties(event: NewsEvent, part: Partial<NewsEvent["properties"]>): NewsEvent {
  return { ...event, properties: { ...event.properties, ...part } };
}

function answerFor(event: NewsEvent, part: Partial<EventAnswer> = {}): EventAnswer {
  return {
    event,
    reports: new Map(reports.map((report) => [report.id, report])),
    related: new Map(features.map((other) => [other.id, other])),
    incoming: [],
    history: [{ version: 1, updated: "2016-12-29T10:00:00Z", changed: [] }],
    ...part,
  };
}

function detail(answer: EventAnswer, language: Language = "en"): string {
  const relatedHref = (id: string) => `/?event=${id}`;
  const words = inLanguage(language);
  return renderToStaticMarkup(
    <EventDetail words={words} answer={answer} relatedHref={relatedHref} level={2} />,
  );
}

function list(events: readonly NewsEvent[], page: Partial<FreshPage> = {}, filter: Filter = {}) {
  const rows = events.map((event) => rowInWords(en, event, placeUnder(filter, event)));
  const fresh = { rows, next: undefined, matched: rows.length, before: 0, ...page };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ list: messages.list }}>
      <EventList name="/" state={{ filter }} language="en" locale="en-GB" fresh={fresh} />
    </NextIntlClientProvider>,
  );
}

const plain = (html: string) => html.replace(/<svg.*?<\/svg>/g, "").replace(/<[^>]+>/g, "");

describe("the list", () => {
  test("has a link for each event, and says which of how many each is", () => {
    const html = list(features);
    for (const [i, { id }] of features.entries()) {
      expect(html).toContain(`href="/?event=${id}" data-event-id="${id}"`);
      expect(html).toContain(`aria-posinset="${i + 1}" aria-setsize="8"`);
    }
  });
  test("says when, where, how precisely, how sure and from how many reports", () => {
    const row = plain(list([named("-aleppo-clearance")]));
    for (const said of [
      "Eastern Aleppo",
      "5–29 Dec 2016",
      "Neighbourhoods, within 4.7 km",
      "Single source",
      "1 report",
    ])
      expect(row).toContain(said);
  });
  test("stands each event where the filter counts it", () => {
    const [call, talks] = [named("-ministers-call"), named("-astana-talks")];
    const about = plain(list([call, talks], {}, { role: ["subject"] }));
    expect(about).toContain("About Syria, about 29 Dec 2016");
    expect(about).toContain("No place in this role, planned");
    expect(about).not.toContain("announced here");
    expect(plain(list([call]))).toContain("Moscow, announced here");
  });
  test("an event read at two places of one report has one report", () => {
    expect(named("-ceasefire").properties.sources).toHaveLength(2);
    expect(plain(list([named("-ceasefire")]))).toContain("1 report");
  });
  test("leads on to the next page, and says how many are left", () => {
    const html = list(features, { matched: 1200, next: "17164~syria" });
    expect(html).toContain('href="/?after=17164~syria"');
    expect(plain(html)).toContain("1,192 more events");
    expect(plain(list(features))).not.toContain("more event");
  });
  test("of a later page says which part it is, and leads back to the newest", () => {
    const html = list(features, { matched: 1200, before: 50 });
    expect(plain(html)).toContain("51–58 of 1,200 events. Back to the newest");
    expect(html).toContain('aria-posinset="51" aria-setsize="1200"');
  });
  test("empty under a filter, it offers to take each filter away", () => {
    const empty = (removals: { label: string; href: string }[]) =>
      plain(renderToStaticMarkup(<EmptyList words={en} removals={removals} />));
    expect(empty([{ label: "Kind: airstrike", href: "/" }])).toBe(
      "No events match.Remove a filter:Kind: airstrike",
    );
    expect(empty([])).toBe("No events are published yet.");
  });
});

describe("an event", () => {
  test("is told in the reader's language, whole", () => {
    for (const event of features)
      for (const language of ["en", "ar", "ru", "tr"] as const)
        expect(detail(answerFor(event), language)).toContain(
          event.properties.title[language]?.replaceAll("'", "&#x27;"),
        );
  });
  test("shows text with tags in it as text", () => {
    const title = { en: '<script>alert("x")</script>' };
    const html = detail(answerFor(withProperties(named("-ceasefire"), { title })));
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
  });
  test("marks text that is in another language than the page", () => {
    const arabicOnly = withProperties(named("-ceasefire"), { title: { ar: "وقف إطلاق النار" } });
    expect(detail(answerFor(arabicOnly))).toContain(
      '<bdi lang="ar" dir="rtl">وقف إطلاق النار</bdi>',
    );
    expect(detail(answerFor(arabicOnly), "ar")).not.toContain('lang="ar"');
  });
  test("quotes the sentence where the newsroom keeps the text, in its language", () => {
    const event = named("-ceasefire");
    const [report] = reports;
    if (!report) throw new Error("the dossier has no report");
    const text = "ن".repeat(196) + "م".repeat(2824);
    const kept = detail(answerFor(event, { reports: new Map([[report.id, { ...report, text }]]) }));
    expect(kept).toContain(`<q lang="ar" dir="rtl"`);
    expect(kept).toContain("ن".repeat(196));
    expect(kept).not.toContain("نم");
    expect(detail(answerFor(event))).not.toContain("<q");
    expect(plain(detail(answerFor(event)))).toContain("Characters 0 to 196");
  });
  test("never sets a total and an increment in one size", () => {
    const total = named("-aleppo-clearance").properties.measures;
    const day = named("-aleppo-buildings").properties.measures;
    const both = withProperties(named("-aleppo-clearance"), { measures: [...day, ...total] });
    const html = detail(answerFor(both));
    expect([...html.matchAll(/text-44">([^<]+)</g)].map(([, figure]) => figure)).toEqual(["966"]);
    expect(plain(html)).toContain("in the 24 hours to 29 December");
  });
  test("says whether land was cleared or found contaminated, which one figure in hectares would not", () => {
    const [cleared] = named("-aleppo-clearance").properties.measures;
    if (!cleared) throw new Error("the dossier has no measure of land");
    const contaminated = { ...cleared, of: "land-contaminated" } as const;
    const both = withProperties(named("-aleppo-clearance"), { measures: [cleared, contaminated] });
    const text = plain(detail(answerFor(both)));
    expect(text).toContain("Land cleared966 ha");
    expect(text).toContain("Land contaminated966 ha");
  });
  test("labels what Dateline computed as its own", () =>
    expect(plain(detail(answerFor(named("-aleppo-clearance"))))).toContain(
      "Computed by Dateline: about 40 ha a day over 24 days",
    ));
  test("says from what a place was inferred, and where none is stated", () => {
    const [moscow] = named("-ministers-call").properties.places.filter(({ why }) => why);
    expect(plain(detail(answerFor(named("-ministers-call"))))).toContain(
      `Inferred: ${moscow?.why?.en}`.replaceAll("'", "&#x27;"),
    );
    expect(plain(detail(answerFor(named("-hijab-statement"))))).toContain("No place stated");
  });
  test("links relations both ways, and leaves out what is not public", () => {
    const event = named("-aleppo-clearance");
    const incoming = [
      { type: "part-of", from: "syria-2016-12-29-aleppo-buildings" },
      { type: "follows", from: "not-public" },
    ];
    const html = detail(answerFor(event, { incoming }));
    expect(html).toContain('href="/?event=syria-2016-12-29-aleppo-buildings"');
    expect(plain(html)).toContain("Includes");
    expect(html).not.toContain("not-public");
  });
  test("tells every field that a version can change", () => {
    const changed = ["geometry", ...Object.keys(named("-ceasefire").properties)].filter(
      (field) => field !== "publication",
    );
    const history = [
      { version: 1, updated: "2016-12-29T10:00:00Z", changed: [] },
      { version: 3, updated: "2016-12-30T10:00:00Z", note: "A <b>note</b>", changed },
    ];
    const text = plain(detail(answerFor(named("-ceasefire"), { history })));
    expect(text).toContain("Version 3, 30 December 2016, 10:00 (UTC)");
    expect(text).toContain("changed: position, kind, title, summary, date, occurrence");
    expect(text).toContain("A &lt;b&gt;note&lt;/b&gt;");
    expect(text.indexOf("Version 3")).toBeLessThan(text.indexOf("Version 1"));
  });
});

test("an open event says where it stands in the list and leads to its neighbours", () => {
  const html = renderToStaticMarkup(
    <EventBar words={en} listHref="/" total={8} position={7} previousHref="/?event=a" />,
  );
  expect(plain(html)).toContain("All 8 events7 of 8");
  expect(html).toContain('rel="prev"');
  expect(html).not.toContain('rel="next"');
});
