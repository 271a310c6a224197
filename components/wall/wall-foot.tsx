import { useTranslations } from "next-intl";
import { Said } from "#components/panel/said";
import type { WallSnapshot, WallView } from "./snapshot";
import type { WallContact } from "./use-live";
import { timeIn, timeOfDay, useOwnZone } from "./wall-times";

interface WallFootProps {
  readonly snapshot: WallSnapshot;
  readonly view: WallView;
  readonly second: number;
  readonly contact: WallContact;
  readonly stale: boolean;
}

/** Seconds after which the last bar goes out: heartbeats come every five. */
const BARS = 5;

/** What time it is where the events are, and how sure it is that nothing is missing. */
export function WallFoot({ snapshot, view, second, contact, stale }: WallFootProps) {
  const t = useTranslations("wall");
  const zone = useOwnZone();
  const { locale, language, newest } = snapshot;
  return (
    <footer className="wall-foot">
      <ul className="wall-clocks" aria-label={t("clocks")}>
        {view.clocks.map(({ name, zone: there }) => (
          <li key={`${there} ${name.text}`}>
            <time className="wall-clock">{timeIn(locale, there, second)}</time>
            <span className="wall-zone">
              <Said text={name} language={language} />
            </span>
          </li>
        ))}
      </ul>
      <div className="wall-state">
        {newest && (
          <p>
            {t("newest")} <b>{newest}</b>
          </p>
        )}
        <p>
          <Life second={second} heard={contact.heard} stale={stale} />
          {t("contact")} <b>{timeOfDay(locale, zone, contact.heard, second)}</b>
        </p>
      </div>
    </footer>
  );
}

/** Five bars that fill with each second and begin anew with each word from the server. */
function Life({ second, heard, stale }: { second: number; heard: number; stale: boolean }) {
  const lit = stale ? 0 : Math.max(1, BARS - Math.floor((second - heard) / 1000));
  return (
    <span className="wall-life" aria-hidden="true">
      {Array.from({ length: BARS }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: five bars, always the same
        <i key={i} data-lit={i < lit} />
      ))}
    </span>
  );
}
