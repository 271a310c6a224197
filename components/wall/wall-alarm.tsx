import { useTranslations } from "next-intl";
import type { WallSnapshot } from "./snapshot";
import type { WallContact } from "./use-live";
import { ageInWords, timeOfDay, useOwnZone } from "./wall-times";

interface WallAlarmProps {
  readonly snapshot: WallSnapshot;
  readonly contact: WallContact;
  readonly second: number;
  readonly kept: boolean;
}

/** Ink and paper swapped, over the whole width: what stands here may no longer be all there is. */
export function WallAlarm({ snapshot, contact, second, kept }: WallAlarmProps) {
  const t = useTranslations("wall");
  const time = timeOfDay(snapshot.locale, useOwnZone(), contact.good, second);
  const age = second - contact.good;
  return (
    <div className="wall-alarm" role="alert">
      <div>
        <p className="wall-alarm-what">{t(kept ? "kept" : "stale", { time })}</p>
        <p>{t(kept ? "keptMore" : "staleMore")}</p>
      </div>
      {age > 0 && <p className="wall-age">{t("age", { age: ageInWords(snapshot.locale, age) })}</p>}
    </div>
  );
}
