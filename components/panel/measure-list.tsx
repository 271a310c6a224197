import type { Measure, NewsEvent } from "#lib/event/news-event";
import { BASES } from "#lib/event/vocabularies";
import { measureInWords, rateInWords, trueScaleInWords } from "#lib/messages/measure-in-words";
import type { Words } from "#lib/messages/words";

/**
 * What was measured, by basis. Only one basis is set at full size: a total beside an increment of
 * the same size would read as if the two could be added.
 */
export function MeasureList({ words, event }: { words: Words; event: NewsEvent }) {
  const { measures } = event.properties;
  const rates = measures.map((measure) => rateInWords(words, measure)).filter((rate) => rate);
  const groups = byBasis(words, measures);
  if (groups.length === 0) return null;
  return (
    <section className="mt-4 border-ink border-t-2 pt-3" aria-label={words.t("detail.measures")}>
      {groups.map(({ basis, measures: alike }, i) => (
        <div key={basis} className={i === 0 ? "" : "mt-3 border-line border-t pt-3"}>
          <ul className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
            {alike.map((measure) => (
              <Figure key={measure.of} words={words} measure={measure} large={i === 0} />
            ))}
          </ul>
          <p className="mt-1 font-medium">{basis}</p>
          {alike.map((measure) => {
            const scale = trueScaleInWords(words, measure);
            return scale ? (
              <p key={measure.of} className="text-12 text-ink-3">
                {scale}
              </p>
            ) : null;
          })}
        </div>
      ))}
      {rates.map((rate) => (
        <p key={rate} className="mt-3 bg-sunk px-3 py-2 text-13">
          <b className="font-semibold text-ink-2">{words.t("detail.computed")}</b> {rate}
        </p>
      ))}
    </section>
  );
}

function Figure({ words, measure, large }: { words: Words; measure: Measure; large: boolean }) {
  const { before, figure, after, bounds } = measureInWords(words, measure);
  return (
    <li className="font-semibold">
      {measure.unit !== "1" && (
        <span className="block font-normal text-13 text-ink-2">
          {words.t(`measures.${measure.of}`, { count: measure.value, number: "" })}
        </span>
      )}
      {before}
      <span className={large ? "text-44" : "text-24"}>{figure}</span>
      {after}
      {bounds && <span className="ms-2 font-normal text-13 text-ink-2">({bounds})</span>}
    </li>
  );
}

function byBasis(words: Words, measures: readonly Measure[]) {
  const groups = new Map<string, Measure[]>();
  const inOrder = [...measures].sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis));
  for (const measure of inOrder) {
    const { basis } = measureInWords(words, measure);
    groups.set(basis, [...(groups.get(basis) ?? []), measure]);
  }
  return [...groups].map(([basis, alike]) => ({ basis, measures: alike }));
}
