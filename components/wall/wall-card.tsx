import { Said } from "#components/panel/said";
import type { WallRow } from "./snapshot";
import { RowDateline, RowSign } from "./wall-list";

/** The event that interrupts: its title stands above the map, here what makes it traceable. */
export function WallCard({ row, language }: { row: WallRow; language: string }) {
  return (
    <div className="wall-card" data-event={row.id}>
      <RowSign mark={row.mark} />
      {/* An interruption is new for as long as it runs. */}
      <RowDateline row={row} language={language} second={0} />
      {row.said.map((line) => (
        <p key={line} className="wall-said">
          <bdi>{line}</bdi>
        </p>
      ))}
      <span className="sr-only">
        <Said text={row.title} language={language} />
      </span>
    </div>
  );
}
