import { anchorOf } from "#lib/event/placement";
import { datelineInWords } from "#lib/messages/dateline-in-words";
import { textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";
import type { Bar } from "./lanes";

export interface EventBarsProps {
  readonly bars: readonly Bar[];
  readonly words: Words;
  readonly x: (fraction: number) => number;
  readonly height: number;
  readonly selected: string | undefined;
  readonly hrefOf: (id: string) => string;
}

const TALLEST = 9;
const GAP = 3;

/** A lane an event. The list is the same in words, so the tab key passes these by. */
export function EventBars({ bars, words, x, height, selected, hrefOf }: EventBarsProps) {
  const lane = Math.min(TALLEST + GAP, (height - 4) / Math.max(1, bars.length));
  const thick = Math.max(4, lane - GAP);
  return (
    <g>
      <Fades />
      {bars.map((bar, i) => {
        const { id, properties } = bar.event;
        const left = Math.min(x(bar.start), x(bar.end));
        const place = {
          x: `${left}%`,
          width: `${Math.abs(x(bar.end) - x(bar.start))}%`,
          y: 4 + i * lane,
          height: thick,
        };
        return (
          <a
            key={id}
            href={hrefOf(id)}
            tabIndex={-1}
            aria-label={textIn(properties.title, words.language).text}
            draggable={false}
            data-event-id={id}
            className="bar"
          >
            <title>{`${datelineInWords(words, bar.event, anchorOf(bar.event)).text} — ${textIn(properties.title, words.language).text}`}</title>
            <rect
              {...place}
              fill={bar.hollow ? "var(--paper)" : `var(--g-${bar.group})`}
              stroke={bar.hollow ? `var(--g-${bar.group})` : `var(--t-${bar.group})`}
              strokeWidth={bar.hollow ? 2 : 1}
              strokeDasharray={bar.dashed ? "4 3" : undefined}
              mask={maskOf(bar, x(0) > x(1))}
            />
            {id === selected && (
              <rect
                {...place}
                y={place.y - 3}
                height={thick + 6}
                fill="none"
                stroke="var(--ink)"
                strokeWidth="2"
              />
            )}
          </a>
        );
      })}
    </g>
  );
}

function maskOf({ openStart, openEnd }: Bar, mirrored: boolean): string | undefined {
  if (!openStart && !openEnd) return undefined;
  return openEnd !== mirrored ? "url(#fade-right)" : "url(#fade-left)";
}

function Fades() {
  return (
    <defs>
      {(["left", "right"] as const).map((side) => (
        <mask key={side} id={`fade-${side}`} maskContentUnits="objectBoundingBox">
          <linearGradient id={`fade-${side}-ramp`}>
            <stop offset="0" stopColor={side === "left" ? "#000" : "#fff"} />
            <stop offset={side === "left" ? "0.3" : "0.7"} stopColor="#fff" />
            <stop offset="1" stopColor={side === "left" ? "#fff" : "#000"} />
          </linearGradient>
          <rect width="1" height="1" fill={`url(#fade-${side}-ramp)`} />
        </mask>
      ))}
    </defs>
  );
}
