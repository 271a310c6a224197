import type { ReactNode } from "react";
import { anchorOf } from "#lib/event/placement";
import { markOf } from "#lib/messages/row-in-words";
import { textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";
import { eventPath } from "#lib/query/event-path";
import { hrefOf } from "#lib/query/page-state";
import type { EventAnswer } from "#lib/server/desk";
import { ActorList } from "./actor-list";
import { Dateline } from "./dateline";
import { EventMark } from "./event-mark";
import { HistoryList } from "./history-list";
import { HowSure } from "./how-sure";
import { MeasureList } from "./measure-list";
import { PlaceList } from "./place-list";
import { RelationList } from "./relation-list";
import { Said } from "./said";
import { SourceList } from "./source-list";

export interface EventDetailProps {
  readonly words: Words;
  readonly answer: EventAnswer;
  /** Where a related event is read: beside the map, or on its own page. */
  readonly relatedHref: (id: string) => string;
  /** 1 on the event's own page, 2 beside the map. */
  readonly level: 1 | 2;
  /** What stands between the measures and the facts: the small map on the event's own page. */
  readonly children?: ReactNode;
}

/** One event in full, in the order in which a reader asks: what, how much, where, who, who says so. */
export function EventDetail({ words, answer, relatedHref, level, children }: EventDetailProps) {
  const { event } = answer;
  const { title, summary, relations } = event.properties;
  const { t, language } = words;
  const Heading = level === 1 ? "h1" : "h2";
  const related = relations.length + answer.incoming.length > 0;
  return (
    <article data-event-id={event.id} className="p-4">
      <div className="flex items-center gap-3">
        <EventMark mark={markOf(event, anchorOf(event))} size={34} />
        <Dateline words={words} event={event} place={anchorOf(event)} />
      </div>
      <Heading tabIndex={-1} className="mt-2 text-24 outline-none">
        <Said text={textIn(title, language)} language={language} />
      </Heading>
      <p className="mt-2">
        <Said text={textIn(summary, language)} language={language} />
      </p>
      <MeasureList words={words} event={event} />
      {children && <div className="mt-4">{children}</div>}
      <dl className="mt-4">
        <Fact name={t("detail.where")}>
          <PlaceList words={words} event={event} />
        </Fact>
        {event.properties.actors.length > 0 && (
          <Fact name={t("detail.who")}>
            <ActorList words={words} event={event} />
          </Fact>
        )}
        <Fact name={t("detail.source")}>
          <SourceList words={words} event={event} reports={answer.reports} />
        </Fact>
        <Fact name={t("detail.howSure")}>
          <HowSure words={words} event={event} />
        </Fact>
        {related && (
          <Fact name={t("detail.related")}>
            <RelationList words={words} answer={answer} hrefOf={relatedHref} />
          </Fact>
        )}
        <Fact name={t("detail.history")}>
          <HistoryList words={words} history={answer.history} />
        </Fact>
      </dl>
      <a
        href={level === 1 ? hrefOf({ filter: {}, event: event.id }) : eventPath(event.id)}
        className="flex min-h-(--target) items-center border-line border-t pt-2 text-13 underline"
      >
        {t(level === 1 ? "detail.showOnMap" : "detail.openPage")}
      </a>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-3 border-line border-t py-2">
      <dt className="w-23 shrink-0 text-12 text-ink-2">{name}</dt>
      <dd className="min-w-0 flex-1 text-13">{children}</dd>
    </div>
  );
}
