import { span } from "#lib/event/span";
import { type Draft, hasScene, sameKind } from "./draft";
import { addSpan, withoutTwice } from "./draft-parts";

/** Whether two drafts tell of one event. */
export function isSame(a: Draft, b: Draft): boolean {
  if (!sameKind(a.kind.value, b.kind.value)) return false;
  if (a.occurrence.value !== b.occurrence.value && !isLike(a.occurrence.value, b.occurrence.value))
    return false;
  if (timesClash(a, b)) return false;
  const ids = new Set(a.places.map(({ place }) => place.id));
  if (b.places.some(({ place }) => ids.has(place.id))) return true;
  if (!b.ownPlace || !a.ownPlace)
    return (
      hasScene(a.kind.value) &&
      b.sentence - a.sentence <= 4 &&
      !b.ownPlace &&
      b.sentence !== a.sentence
    );
  return false;
}

/** A plan is the same whether it is told as planned, as expected or in passing. */
function isLike(a: string, b: string): boolean {
  const ahead = ["planned", "expected"];
  return (
    (ahead.includes(a) && (ahead.includes(b) || b === "happened")) ||
    (ahead.includes(b) && a === "happened") ||
    (a === "ongoing" && b === "happened")
  );
}

function timesClash(a: Draft, b: Draft): boolean {
  const firm = (draft: Draft) => draft.times.filter(({ weak }) => !weak);
  const [x] = firm(a);
  const [y] = firm(b);
  if (!x || !y) return (x?.since === true && y?.lasting === true) || false;
  if (x.edtf === y.edtf) return false;
  if (x.since || y.since || x.lasting || y.lasting) return b.ownPlace;
  const [p, q] = [span(x.edtf), span(y.edtf)];
  return p.first > q.last || q.first > p.last;
}

export function absorb(into: Draft, from: Draft): void {
  const isMore =
    from.measures.length > 0 &&
    from.times.some(({ since, lasting }) => since || lasting) &&
    into.times.length > 0;
  into.measures.push(
    ...(isMore
      ? from.measures.map((one) => ({ ...one, ...(from.times[0] ? { time: from.times[0] } : {}) }))
      : from.measures),
  );
  if (!isMore) into.times.push(...from.times);
  into.places = withoutTwice([
    ...into.places,
    ...(into.ownPlace && !from.ownPlace ? [] : from.passing ? [] : from.places),
  ]);
  if (into.occurrence.value === "happened" && !into.cued && from.cued)
    into.occurrence = from.occurrence;
  if (
    into.occurrence.value === "expected" &&
    from.occurrence.value === "planned" &&
    into.kind.value !== "ceasefire"
  )
    into.occurrence = from.occurrence;
  into.cued ||= from.cued;
  if (!from.passing) for (const chars of from.sources) into.sources = addSpan(into.sources, chars);
  for (const actor of from.actors)
    if (!into.actors.some(({ country }) => country === actor.country)) into.actors.push(actor);
  if (into.attributedTo.length === 0) into.attributedTo = from.attributedTo;
  into.kind = { ...into.kind, chars: [...into.kind.chars, ...from.kind.chars] };
}
