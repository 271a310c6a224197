import { useTranslations } from "next-intl";
import { type RefObject, useMemo, useState } from "react";
import { legendOf } from "#components/map/legend-entries";
import type { Picture } from "#components/map/picture";
import { WallMap } from "#components/map/wall-map";
import { Said } from "#components/panel/said";
import { LOST_MS } from "#lib/live/live";
import type { OnShow } from "#lib/tour/schedule";
import { versionAt } from "#lib/tour/schedule";
import type { WallSnapshot, WallView } from "./snapshot";
import type { WallContact } from "./use-live";
import { WallAlarm } from "./wall-alarm";
import { WallCard } from "./wall-card";
import { WallFoot } from "./wall-foot";
import { WallLegend } from "./wall-legend";
import { WallList } from "./wall-list";

/** After so long, in ms, an alarm waits no more for a map that does not come to rest. */
const DRAWN_MS = 60_000;

export interface WallPictureProps {
  readonly screen: RefObject<HTMLElement | null>;
  readonly snapshot: WallSnapshot;
  readonly shown: OnShow | undefined;
  /** The server's clock, whole seconds, ms since 1970. */
  readonly second: number;
  readonly contact: WallContact;
  /** The page comes from this screen's own memory: the server was not there. */
  readonly kept: boolean;
  readonly canKeep: boolean;
  /** The map may start. */
  readonly ready: boolean;
}

/** One moment of a wall, drawn. */
export function WallPicture(props: WallPictureProps) {
  const { screen, snapshot, shown, second, contact, kept, canKeep, ready } = props;
  const t = useTranslations("wall");
  const [picture, setPicture] = useState<Picture>();
  const view = viewOf(snapshot, shown, second);
  const [drawn, setDrawn] = useState<WallView["map"]>();
  const stale = second - contact.good >= LOST_MS || (kept && contact.silent);
  const alarm = useAlarm(stale, drawn === view.map, second);
  const entries = useMemo(() => (picture ? legendOf(picture) : []), [picture]);
  const [card] = shown?.kind === "interruption" ? view.rows : [];
  const said = [...snapshot.skipped, ...(canKeep ? [] : [t("plain")])];
  return (
    <main
      ref={screen}
      className="wall"
      data-stale={alarm}
      data-show={shown?.kind === "view" ? `${shown.version}/${shown.view}` : shown?.id}
      data-mark={snapshot.mark}
    >
      {alarm && (
        <WallAlarm
          snapshot={snapshot}
          contact={contact}
          second={second}
          kept={kept && contact.silent}
        />
      )}
      <header className="wall-head">
        <h1 className="wall-title">
          <Said text={view.title} language={snapshot.language} />
        </h1>
        {!card && <WallCounts view={view} />}
      </header>
      <section className="wall-map" aria-hidden="true">
        {ready && <WallMap map={view.map} onPicture={setPicture} onDrawn={setDrawn} />}
        {said.length > 0 && (
          <p className="wall-note">
            <bdi>{said.join(" · ")}</bdi>
          </p>
        )}
      </section>
      <section className="wall-side" aria-label={t("list")}>
        {card ? (
          <WallCard row={card} language={snapshot.language} />
        ) : (
          <WallList view={view} language={snapshot.language} second={second} />
        )}
        <WallLegend entries={entries} />
      </section>
      <WallFoot snapshot={snapshot} view={view} second={second} contact={contact} stale={stale} />
    </main>
  );
}

/** An alarm is over once what ended it is on the screen: what was retracted has gone by then. */
function useAlarm(stale: boolean, drawn: boolean, second: number): boolean {
  const [raised, setRaised] = useState<number>();
  const waits = raised !== undefined && !drawn && second - raised < DRAWN_MS;
  const next = stale ? second : waits ? raised : undefined;
  if (next !== raised) setRaised(next);
  return next !== undefined;
}

function WallCounts({ view: { counts } }: { view: WallView }) {
  const t = useTranslations("wall");
  const { total, points, regions, countries, shapes, unplaced } = counts;
  const parts = [points, regions, countries, shapes, unplaced].filter((part) => part !== undefined);
  if (parts.length === 0) return <p className="wall-counts">{t("empty")}</p>;
  return (
    <p className="wall-counts">
      <span className="sr-only">{counts.sentence}</span>
      <span aria-hidden="true">{`${total}:`}</span>
      {parts.map((part) => (
        <span key={part} aria-hidden="true">
          {part}
        </span>
      ))}
    </p>
  );
}

/** What the clock says; before it has said anything, the first view. */
function viewOf(snapshot: WallSnapshot, shown: OnShow | undefined, now: number): WallView {
  const { tours, interruptions } = snapshot;
  if (shown?.kind === "interruption") {
    const found = interruptions.find(({ id }) => id === shown.id);
    if (found) return found.view;
  }
  const tour =
    shown?.kind === "view"
      ? tours.find(({ version }) => version === shown.version)
      : versionAt(tours, now);
  const view = tour?.views[shown?.kind === "view" ? shown.view : 0];
  if (!view) throw new Error("A snapshot of a wall has at least one view.");
  return view;
}
