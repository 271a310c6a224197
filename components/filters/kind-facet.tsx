import { AreaMark, Mark } from "#components/ui/mark";
import { GROUPS, groupOf, KINDS, type Kind } from "#lib/event/kinds";
import type { FacetValue } from "#lib/query/event-index";
import { FacetFrame, type FacetProps } from "./facet";
import { FacetLink } from "./facet-link";
import { valueInWords } from "./value-in-words";

const ICON = 22;

/** The kinds by group, in the order of the vocabulary, each with its mark. */
export function KindFacet({ values, ...facet }: FacetProps) {
  const { words, names } = facet;
  return (
    <FacetFrame title={words.t("facets.kind")} field="kind">
      {byGroup(values).map(([group, kinds]) => (
        <section key={group} aria-label={words.t(`groups.${group}`)}>
          <ul>
            {kinds.map(({ kind, count }) => (
              <FacetLink
                key={kind}
                {...facet}
                value={kind}
                count={count}
                label={valueInWords(words, "kind", kind, names)}
                icon={<KindIcon kind={kind} />}
              />
            ))}
          </ul>
        </section>
      ))}
    </FacetFrame>
  );
}

/** A ceasefire is agreed for an area, a statement is announced somewhere: their marks say so. */
function KindIcon({ kind }: { kind: Kind }) {
  if (kind === "ceasefire") return <AreaMark groups={[groupOf(kind)]} size={ICON} />;
  return <Mark kind={kind} role={kind === "statement" ? "dateline" : "scene"} size={ICON} />;
}

/** Counted kinds by group, groups and kinds in the order of the vocabulary. */
export function byGroup(values: readonly FacetValue[]) {
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const kinds = KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
  return GROUPS.map(
    (group) => [group, kinds.filter(({ kind }) => groupOf(kind) === group)] as const,
  ).filter(([, found]) => found.length > 0);
}
