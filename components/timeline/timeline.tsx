import type { NewsEvent } from "#lib/event/news-event";
import { directionOf } from "#lib/messages/choose";
import { dayInWords, whenInWords } from "#lib/messages/when-in-words";
import type { Words } from "#lib/messages/words";
import { withDays } from "#lib/query/change-filter";
import { plainWhen } from "#lib/query/day";
import { hrefOf, type PageState, withEvent, withFilter, withPlay } from "#lib/query/page-state";
import { daysOfStep, stepsFor } from "#lib/query/play";
import type { DeskAnswer } from "#lib/server/desk";
import { Axis } from "./axis";
import { Brush } from "./brush";
import { DateForm } from "./date-form";
import { type Days, dateOf, dayOf, FIRST_DAY, fractionOf, LAST_DAY } from "./days";
import { EventBars } from "./event-bars";
import { HistogramBars } from "./histogram-bars";
import { barsOf, daysOf, MOST_LANES } from "./lanes";
import { Playback, type PlaybackProps } from "./playback";

/** Height of the plot above its axis, in px. */
const PLOT = 92;

/** The matched events in time: a lane an event while they are few, else a histogram. */
export function Timeline({
  words,
  state,
  answer,
}: {
  words: Words;
  state: PageState;
  answer: Pick<DeskAnswer, "histogram" | "matched" | "events" | "counts">;
}) {
  const { t } = words;
  const events: readonly NewsEvent[] = answer.matched ?? answer.events;
  const days = daysOf(answer.histogram, events);
  if (!days) return <p className="p-4 text-13 text-ink-2">{t("timeline.noDates")}</p>;
  const direction = directionOf(words.language);
  const x = (fraction: number) => 100 * (direction === "rtl" ? 1 - fraction : fraction);
  const few = answer.counts.matched <= MOST_LANES;
  const [from, to] = [dayInWords(words, days.first), dayInWords(words, days.last)];
  return (
    <div className="timeline">
      <div className="timeline-head">
        <h2>{t("timeline.range", { from, to })}</h2>
        <Playback {...playbackOf(words, state, days)} />
        <p className="timeline-hint">{t(few ? "timeline.hint" : "timeline.hintBins")}</p>
        <DateForm words={words} state={state} days={days} />
      </div>
      <p className="sr-only">{t("timeline.summary", { count: answer.counts.matched, from, to })}</p>
      <Brush
        days={days}
        from={state.filter.from}
        to={state.filter.to}
        direction={direction}
        locale={words.locale}
        height={PLOT}
        label={t("timeline.heading")}
        labels={{ first: t("timeline.first"), last: t("timeline.last") }}
        hrefs={hrefsOf(state)}
      >
        <Axis days={days} words={words} x={x} top={PLOT} />
        {few ? (
          <EventBars
            bars={barsOf(events, days)}
            words={words}
            x={x}
            height={PLOT}
            selected={state.event}
            hrefOf={(id) => hrefOf(withEvent(state, id))}
          />
        ) : (
          <HistogramBars
            histogram={answer.histogram}
            events={events}
            days={days}
            words={words}
            x={x}
            height={PLOT}
          />
        )}
      </Brush>
    </div>
  );
}

/** The days on show as steps: those of the filter, else all. */
function playbackOf(words: Words, state: PageState, days: Days): PlaybackProps {
  const from = state.filter.from ?? dateOf(days.first);
  const to = state.filter.to ?? dateOf(Math.max(days.last, dayOf(from)));
  const start = state.play ?? { from, to, steps: stepsFor(from, to), step: 0, cumulative: false };
  const ranges = Array.from({ length: start.steps }, (_, step) => daysOfStep(start, step));
  const label = (name: string) => words.t(`playback.${name}`);
  return {
    start: { ...start, step: 0 },
    shown: state.play,
    clock: ranges.map(([first, last]) =>
      whenInWords(words, first === last ? dateOf(first) : plainWhen({ first, last })),
    ),
    places: ranges.map(([first, last]) => [fractionOf(first, days), fractionOf(last + 1, days)]),
    words: {
      play: label("play"),
      pause: label("pause"),
      back: label("back"),
      on: label("on"),
      speed: label("speed"),
      show: label("show"),
      window: label("window"),
      cumulative: label("cumulative"),
      end: label("end"),
    },
  };
}

/** The four forms of an address with the days left open, for the brush to fill in. */
function hrefsOf(state: PageState) {
  const href = (from: string | undefined, to: string | undefined) =>
    hrefOf(withPlay(withFilter(state, withDays(state.filter, from, to)), undefined));
  return {
    none: href(undefined, undefined),
    from: href(FIRST_DAY, undefined),
    to: href(undefined, LAST_DAY),
    both: href(FIRST_DAY, LAST_DAY),
  };
}
