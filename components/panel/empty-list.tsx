import type { Words } from "#lib/messages/words";

/** A way out of an empty list: "Kind: airstrike", and the address without that filter. */
export interface Removal {
  readonly label: string;
  readonly href: string;
}

/** A list without events: each active filter with the way to lift it. */
export function EmptyList({
  words: { t },
  removals,
}: {
  readonly words: Words;
  readonly removals: readonly Removal[];
}) {
  if (removals.length === 0) return <p className="p-4">{t("list.none")}</p>;
  return (
    <div className="p-4">
      <p className="text-15">{t("list.empty")}</p>
      <p className="mt-2 text-13 text-ink-2">{t("list.remove")}</p>
      <ul>
        {removals.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="flex min-h-(--target) items-center underline">
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
