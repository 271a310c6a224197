import { removalsOf } from "#components/filters/active-filters";
import { EventBar } from "#components/panel/event-bar";
import { EventDetail } from "#components/panel/event-detail";
import { EventList } from "#components/panel/event-list";
import type { Words } from "#lib/messages/words";
import { placeUnder } from "#lib/query/matches";
import { hrefOf, type PageState, withEvent } from "#lib/query/page-state";
import type { DeskAnswer, EventAnswer } from "#lib/server/desk";

export interface DeskPanelProps {
  readonly words: Words;
  readonly state: PageState;
  readonly answer: DeskAnswer;
  readonly selected: EventAnswer | undefined;
}

/** The list, or the selected event in full with the way back to it. */
export function DeskPanel({ words, state, answer, selected }: DeskPanelProps) {
  const toEvent = (id: string) => hrefOf(withEvent(state, id));
  if (!selected)
    return (
      <>
        <div className="panel-head">
          <h2 className="text-17">{words.t("list.heading")}</h2>
          <p className="text-13 text-ink-2">{words.t("list.order")}</p>
        </div>
        <EventList
          words={words}
          events={answer.events}
          placeOf={(event) => placeUnder(state.filter, event)}
          hrefOf={toEvent}
          removals={removalsOf(words, state, answer.names)}
          total={answer.counts.matched}
        />
      </>
    );
  const { position, previous, next } = neighbours(answer, selected.event.id);
  return (
    <>
      <EventBar
        words={words}
        listHref={hrefOf(withEvent(state, undefined))}
        total={answer.counts.matched}
        position={position}
        previousHref={previous && toEvent(previous)}
        nextHref={next && toEvent(next)}
      />
      <EventDetail words={words} answer={selected} relatedHref={toEvent} level={2} />
    </>
  );
}

/** Where an event stands in the list, from 1, and the ids beside it; with none selected, the first. */
export function neighbours({ events }: Pick<DeskAnswer, "events">, id: string | undefined) {
  const at = events.findIndex((event) => event.id === id);
  if (at < 0) return { position: undefined, previous: undefined, next: events[0]?.id };
  return { position: at + 1, previous: events[at - 1]?.id, next: events[at + 1]?.id };
}
