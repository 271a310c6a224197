import { useTranslations } from "next-intl";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { Said } from "#components/panel/said";
import { AreaMark, Mark, PlacelessMark } from "#components/ui/mark";
import type { RowMark, WallRow, WallView } from "./snapshot";

/** Drawn at this size and scaled by the style sheet. */
const SIZE = 44;
/** So long an event is marked as new, and a correction as one, in ms. */
const MARKED_MS = { new: 120_000, corrected: 3_600_000 };

interface WallListProps {
  readonly view: WallView;
  readonly language: string;
  readonly second: number;
}

/** What is new: as many events as there is room for, none of them cut, and how many there are. */
export function WallList({ view: { rows, latest, counts }, language, second }: WallListProps) {
  const list = useRef<HTMLOListElement>(null);
  const room = useRoom(list, rows);
  if (rows.length === 0) return <h2 className="wall-latest">{counts.total}</h2>;
  return (
    <>
      <h2 className="wall-latest">{latest[Math.min(room, rows.length)]}</h2>
      <ol ref={list} className="wall-rows">
        {rows.map((row, i) => (
          <li key={row.id} className="wall-row" data-event={row.id} aria-hidden={i >= room}>
            <RowSign mark={row.mark} />
            <div className="wall-words">
              <RowDateline row={row} language={language} second={second} />
              <h3 className="wall-event">
                <Said text={row.title} language={language} />
              </h3>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** How many rows stand in the list: those without room wrap into a second column, out of sight. */
function useRoom(list: RefObject<HTMLOListElement | null>, rows: readonly WallRow[]): number {
  const [room, setRoom] = useState(rows.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are measured anew
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const starts = Array.from(element.children, (row) => row.getBoundingClientRect().left);
      setRoom(starts.filter((start) => start === starts[0]).length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    // Rows too: they grow when their typeface arrives.
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => observer.disconnect();
  }, [list, rows]);
  return room;
}

/** Place and date, with a word before them where the event is new or was corrected. */
export function RowDateline({
  row,
  language,
  second,
}: {
  row: WallRow;
  language: string;
  second: number;
}) {
  const t = useTranslations("wall");
  const { fresh } = row;
  const marked = fresh && second - Date.parse(fresh.recordedAt) < MARKED_MS[fresh.word];
  return (
    <p className="wall-dateline">
      {marked && <b className="wall-word">{t(fresh.word)}</b>}
      <b className={row.placed ? "wall-place" : ""}>
        <Said text={row.place} language={language} />
      </b>
      {row.rest}
      <span aria-hidden="true">{"\u00a0—"}</span>
    </p>
  );
}

export function RowSign({ mark }: { mark: RowMark }) {
  return (
    <div className="wall-sign" aria-hidden="true">
      {mark.type === "mark" && <Mark {...mark.look} size={SIZE} />}
      {mark.type === "area" && <AreaMark groups={mark.groups} size={SIZE} />}
      {mark.type === "placeless" && <PlacelessMark kind={mark.kind} size={SIZE} />}
    </div>
  );
}
