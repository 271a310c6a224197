import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { removalsOf } from "#components/filters/active-filters";
import { EmptyList } from "#components/panel/empty-list";
import { EventBar } from "#components/panel/event-bar";
import { EventDetail } from "#components/panel/event-detail";
import { EventList } from "#components/panel/event-list";
import { OutsideFilter } from "#components/panel/outside-filter";
import { rowInWords } from "#lib/messages/row-in-words";
import type { Words } from "#lib/messages/words";
import { formatCursor } from "#lib/query/cursor";
import type { Filter } from "#lib/query/filter";
import { placeUnder } from "#lib/query/matches";
import { hrefOf, type PageState, withEvent } from "#lib/query/page-state";
import type { DeskAnswer, EventAnswer } from "#lib/server/desk";

export interface DeskPanelProps {
  readonly words: Words;
  readonly state: PageState;
  /** The filter of the list: that of the page, or of the step that is played. */
  readonly asked: Filter;
  readonly answer: DeskAnswer;
  readonly selected: EventAnswer | undefined;
}

/** The list, or the selected event in full with the way back to it. */
export function DeskPanel(props: DeskPanelProps) {
  return props.selected ? <OpenEvent {...props} selected={props.selected} /> : <List {...props} />;
}

async function List({ words, state, asked, answer }: DeskPanelProps) {
  const { list } = await getMessages();
  const { counts, events, next, before } = answer;
  const name = listName({ ...state, filter: asked }, words);
  const page = {
    rows: events.map((event) => rowInWords(words, event, placeUnder(asked, event))),
    next: next && formatCursor(next),
    matched: counts.matched,
    before,
  };
  return (
    <>
      <div className="panel-head">
        <h2 className="text-17">{words.t("list.heading")}</h2>
        <p className="text-13 text-ink-2">{words.t("list.order")}</p>
      </div>
      {events.length === 0 && (
        <EmptyList words={words} removals={removalsOf(words, state, answer.names)} />
      )}
      <NextIntlClientProvider messages={{ list }}>
        <EventList
          key={name}
          name={name}
          state={state}
          asked={asked}
          language={words.language}
          locale={words.locale}
          fresh={page}
        />
      </NextIntlClientProvider>
    </>
  );
}

/** Another list is another component: nothing of one is shown in the other. */
function listName({ filter, after }: PageState, { language }: Words): string {
  return hrefOf({ filter, lang: language, ...(after ? { after } : {}) });
}

function OpenEvent({ words, state, answer, selected }: DeskPanelProps & { selected: EventAnswer }) {
  const toEvent = (id: string) => hrefOf(withEvent(state, id));
  const { position, previous, next } = answer.around ?? {};
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
      {!answer.around && <OutsideFilter words={words} state={state} event={selected.event.id} />}
      <EventDetail words={words} answer={selected} relatedHref={toEvent} level={2} />
    </>
  );
}
