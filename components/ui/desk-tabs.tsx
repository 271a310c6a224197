import type { Words } from "#lib/messages/words";
import { formatNumber } from "#lib/messages/words";
import { SheetHandle } from "./sheet-handle";

/** The phone's sheet: three heights and three tabs, as radio buttons that style alone obeys. */
export function DeskTabs({ words, matched }: { words: Words; matched: number }) {
  const { t } = words;
  const tab = (name: "events" | "filters" | "time", text: string) => (
    <label>
      <input
        type="radio"
        name="tab"
        id={`tab-${name}`}
        className="sr-only"
        defaultChecked={name === "events"}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <div className="desk-tabs">
      <SheetHandle
        label={t("app.sheet")}
        words={{ peek: t("app.sheetPeek"), half: t("app.sheetHalf"), full: t("app.sheetFull") }}
      />
      <fieldset className="tabs">
        <legend className="sr-only">{t("app.panels")}</legend>
        {tab("events", `${t("app.events")} ${formatNumber(words, matched)}`)}
        {tab("filters", t("app.filters"))}
        {tab("time", t("app.time"))}
      </fieldset>
    </div>
  );
}
