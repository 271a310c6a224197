import type { Words } from "#lib/messages/words";
import type { Days } from "./days";
import { dayMarks, ticksOf } from "./ticks";

export interface AxisProps {
  readonly days: Days;
  readonly words: Words;
  /** A fraction of the days as a percentage from the left. */
  readonly x: (fraction: number) => number;
  readonly top: number;
}

/** Nearer to an end than this a date would run over the edge; the ends stand in the heading. */
const EDGE = 0.025;

/** The line of time with its dates. The words before the plot say its ends. */
export function Axis({ days, words, x, top }: AxisProps) {
  return (
    <g>
      <line x1="0" x2="100%" y1={top} y2={top} stroke="var(--ink-2)" />
      {dayMarks(days).map((at) => (
        <line
          key={at}
          x1={`${x(at)}%`}
          x2={`${x(at)}%`}
          y1={top}
          y2={top + 3}
          stroke="var(--edge)"
        />
      ))}
      {ticksOf(days, words.locale).map(({ at, label, strong }, i) => (
        <g key={at} className={i % 2 === 1 ? "tick-odd" : undefined}>
          <line x1={`${x(at)}%`} x2={`${x(at)}%`} y1={top} y2={top + 6} stroke="var(--ink-2)" />
          {at > EDGE && at < 1 - EDGE && (
            <text
              x={`${x(at)}%`}
              y={top + 18}
              className="plot-text"
              data-strong={strong ? "" : undefined}
            >
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
