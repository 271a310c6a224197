import { useTranslations } from "next-intl";
import { KeySwitch } from "./key-switch";
import { Popup } from "./popup";

/** What each key does. The keys themselves live in `keyboard.tsx` and in the timeline's brush. */
export function KeyList() {
  const t = useTranslations("keys");
  const desk = [
    [["/"], t("search")],
    [["j"], t("next")],
    [["k"], t("previous")],
    [["p"], t("play")],
    [["h", "l"], t("steps")],
    [["Esc"], t("close")],
    [["?"], t("help")],
  ] as const;
  const brush = [
    [["←", "→"], t("day")],
    [["PgUp", "PgDn"], t("month")],
    [["Home", "End"], t("ends")],
  ] as const;
  return (
    <Popup id="keys" title={t("title")}>
      <Keys rows={desk} />
      <h3 className="mt-3 mb-1 text-12 font-bold">{t("brushTitle")}</h3>
      <Keys rows={brush} />
      <KeySwitch label={t("single")} />
    </Popup>
  );
}

function Keys({ rows }: { rows: readonly (readonly [readonly string[], string])[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-13">
      {rows.map(([keys, words]) => (
        <div key={words} className="contents">
          <dt className="flex gap-1" dir="ltr">
            {keys.map((key) => (
              <kbd key={key} className="key">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
