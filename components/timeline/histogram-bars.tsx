import type { NewsEvent } from "#lib/event/news-event";
import { whenInWords } from "#lib/messages/when-in-words";
import type { Words } from "#lib/messages/words";
import type { Histogram } from "#lib/query/event-index";
import { type Days, dayOf, fractionOf } from "./days";
import { vagueBands } from "./lanes";

export interface HistogramBarsProps {
  readonly histogram: Histogram;
  readonly events: readonly NewsEvent[];
  readonly days: Days;
  readonly words: Words;
  readonly x: (fraction: number) => number;
  readonly height: number;
}

const BAND = 6;
const BASE = 14;

/** How many events start when, in ink: the bins mix groups. Above them, where dates span bins. */
export function HistogramBars({ histogram, events, days, words, x, height }: HistogramBarsProps) {
  const most = Math.max(1, ...histogram.bins.map(({ count }) => count));
  return (
    <g>
      {vagueBands(histogram, events, days).map(([start, end]) => (
        <rect
          key={start}
          x={`${Math.min(x(start), x(end))}%`}
          width={`${Math.abs(x(end) - x(start))}%`}
          y="2"
          height={BAND}
          fill="var(--line)"
          stroke="var(--edge)"
        />
      ))}
      {histogram.bins.map(({ start, end, count }) => {
        const [a, b] = [x(fractionOf(dayOf(start), days)), x(fractionOf(dayOf(end) + 1, days))];
        const tall = count === 0 ? 0 : Math.max(2, ((height - BASE) * count) / most);
        const when = whenInWords(words, start === end ? start : `${start}/${end}`);
        return (
          <rect
            key={start}
            x={`${Math.min(a, b)}%`}
            width={`${Math.abs(b - a)}%`}
            y={height - tall}
            height={tall}
            fill="var(--ink-3)"
            stroke="var(--paper)"
          >
            <title>{words.t("timeline.bin", { when, count })}</title>
          </rect>
        );
      })}
    </g>
  );
}
