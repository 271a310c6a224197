import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EventDetail } from "#components/panel/event-detail";
import { LivePage } from "#components/ui/live-page";
import { SiteHeader } from "#components/ui/site-header";
import { anchorOf } from "#lib/event/placement";
import { LANGUAGES } from "#lib/event/vocabularies";
import { eventJsonLd, scriptJson } from "#lib/export/json-ld";
import { chooseTheme } from "#lib/messages/choose";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import { requestWords } from "#lib/messages/request-words";
import { textIn } from "#lib/messages/text-in";
import { eventIdIn, eventPath } from "#lib/query/event-path";
import { newsroom } from "#lib/server/index";
import { EventMap } from "./event-map";

type Props = Readonly<{ params: Promise<{ id: string }> }>;

/** A retracted event answers 410 before it comes here: see `proxy.ts`. */
const find = cache(async (segment: string) => {
  const id = eventIdIn(segment);
  const room = await newsroom();
  const mark = room.markOf(room.revision);
  const answer = id && (await room.event(id));
  return answer && "event" in answer ? { ...answer, mark } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event } = await find((await params).id);
  const words = await requestWords();
  const title = textIn(event.properties.title, words.language).text;
  const dateline = datelineInWords(words, event, anchorOf(event), "long").text;
  const summary = textIn(event.properties.summary, words.language).text;
  const description = words.t("detail.description", { dateline, summary });
  return { title, description, openGraph: { type: "article", title, description } };
}

export default async function EventPage({ params }: Props) {
  const answer = await find((await params).id);
  const words = await requestWords();
  const theme = chooseTheme((await headers()).get("x-dateline-theme"), undefined);
  const path = eventPath(answer.event.id);
  return (
    <>
      <SiteHeader state={{ filter: {} }} theme={theme} path={path} />
      <LivePage
        mark={answer.mark}
        locale={words.locale}
        stale={words.t("live.stale", { time: "{time}" })}
      />
      <main className="mx-auto max-w-180">
        <link rel="canonical" href={path} />
        {LANGUAGES.map((language) => (
          <link
            key={language}
            rel="alternate"
            hrefLang={language}
            href={`${path}?lang=${language}`}
          />
        ))}
        <script type="application/ld+json">
          {scriptJson(eventJsonLd(answer, words.language))}
        </script>
        <EventDetail words={words} answer={answer} relatedHref={eventPath} level={1}>
          <EventMap words={words} event={answer.event} />
        </EventDetail>
      </main>
    </>
  );
}
