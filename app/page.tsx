import { headers } from "next/headers";
import { ActiveFilters, removalsOf } from "#components/filters/active-filters";
import { FiltersPanel } from "#components/filters/filters-panel";
import { Timeline } from "#components/timeline/timeline";
import { DeskTabs } from "#components/ui/desk-tabs";
import { Keyboard } from "#components/ui/keyboard";
import { LivePage } from "#components/ui/live-page";
import { Notice } from "#components/ui/notice";
import { ShowSelected } from "#components/ui/show-selected";
import { SiteHeader } from "#components/ui/site-header";
import { SoftLinks } from "#components/ui/soft-links";
import { Strip } from "#components/ui/strip";
import { chooseTheme } from "#lib/messages/choose";
import { requestWords } from "#lib/messages/request-words";
import { timeInWords } from "#lib/messages/when-in-words";
import {
  hrefOf,
  type PageParameters,
  parsePage,
  toSearchParams,
  unknownParameters,
  withEvent,
  withFilter,
} from "#lib/query/page-state";
import { stepFilter } from "#lib/query/play";
import { newsroom } from "#lib/server/index";
import { DeskMapArea } from "./desk-map-area";
import { DeskPanel } from "./desk-panel";
import { EmptyNewsroom } from "./empty-newsroom";

/** How many events of the list come with the page; the others as the reader scrolls. */
const LISTED = 50;
/** How many values of a facet are shown of those that a text finds. */
const FOUND = 20;

export default async function Desk({ searchParams }: { searchParams: Promise<PageParameters> }) {
  const params = toSearchParams(await searchParams);
  const { state, problems } = parsePage(params);
  const words = await requestWords();
  const { t } = words;
  const theme = chooseTheme((await headers()).get("x-dateline-theme"), undefined);
  const room = await newsroom();
  const { find } = state;
  const asked = state.play ? stepFilter(state.filter, state.play) : state.filter;
  const [answer, played, found, values] = await Promise.all([
    room.desk(asked, { limit: LISTED, after: state.after, selected: state.event }),
    state.play && room.desk(state.filter, { limit: 0 }),
    state.event === undefined ? undefined : room.event(state.event),
    find && room.facet(state.filter, find.field, find.text, FOUND),
  ]);
  const selected = found && "event" in found ? found : undefined;
  const removals = removalsOf(words, state, answer.names);
  const panel = { words, state, asked, answer, selected };
  const whole = played ?? answer;
  const { previous, next } = selected
    ? (answer.around ?? {})
    : { previous: undefined, next: answer.events[0]?.id };
  const toEvent = (id: string | undefined) => id && hrefOf(withEvent(state, id));
  const ignored = [
    ...[...problems, ...unknownParameters(params)].map(
      ({ parameter, value }) => `${parameter}=${value}`,
    ),
    ...(state.event && !found ? [`event=${state.event}`] : []),
  ];
  const said = [
    ...(found && "retracted" in found
      ? [
          t("history.retracted", { date: timeInWords(words, found.retracted) }),
          ...(found.note ? [found.note] : []),
        ]
      : []),
    ...(ignored.length > 0 ? [t("notices.ignored", { found: ignored.join(" · ") })] : []),
  ];
  const close = {
    href: hrefOf(selected ? state : withEvent(state, undefined)),
    label: t("notices.close"),
  };

  return (
    <div className="page">
      <a className="skip" href="#events">
        {t("app.skipToEvents")}
      </a>
      <a className="skip" href="#map">
        {t("app.skipToMap")}
      </a>
      <SiteHeader
        state={state}
        theme={theme}
        viewTitle={removals.map(({ label }) => label).join(", ") || t("app.allEvents")}
      />
      <LivePage
        mark={room.markOf(answer.revision)}
        locale={words.locale}
        stale={t("live.stale", { time: "{time}" })}
      />
      {said.length > 0 && (
        <Notice close={close}>
          <bdi>{said.join(" ")}</bdi>
        </Notice>
      )}
      {room.events === 0 ? (
        <EmptyNewsroom words={words} />
      ) : (
        <main className="desk">
          <aside id="filters" popover="auto" className="filters" aria-label={t("app.filters")}>
            <FiltersPanel words={words} state={state} answer={answer} found={values} />
          </aside>
          <Strip
            words={words}
            counts={answer.counts}
            filtered={removals.length > 0 || state.play !== undefined}
          >
            <ActiveFilters
              words={words}
              removals={removals}
              clearHref={hrefOf(withFilter(state, {}))}
            />
          </Strip>
          <section
            id="events"
            className="panel"
            aria-label={t("app.events")}
            tabIndex={-1}
            data-scroller=""
          >
            <DeskPanel {...panel} />
          </section>
          <section id="map" className="map-area" aria-label={t("app.map")} tabIndex={-1}>
            <noscript>
              <p className="p-6 text-ink-2">{t("app.mapNeedsScript")}</p>
            </noscript>
            <DeskMapArea {...panel} answer={whole} shown={answer.matched} />
          </section>
          <DeskTabs words={words} matched={answer.counts.matched} />
          <section className="time" aria-label={t("app.time")}>
            <Timeline words={words} state={state} answer={whole} />
          </section>
        </main>
      )}
      <SoftLinks />
      <Keyboard
        next={toEvent(next)}
        previous={toEvent(previous)}
        close={selected && hrefOf(withEvent(state, undefined))}
      />
      <ShowSelected selected={selected?.event.id} />
    </div>
  );
}
