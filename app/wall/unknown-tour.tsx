import { getTranslations } from "next-intl/server";

/** A wall that was given a wrong name: it says which are right, and looks again by itself. */
export async function UnknownTour({
  unknown,
  known,
}: {
  unknown: string;
  known: readonly string[];
}) {
  const t = await getTranslations("wall");
  return (
    <main className="wall-plain">
      <meta httpEquiv="refresh" content="30" />
      <h1>
        <bdi>{t("unknown", { name: unknown })}</bdi>
      </h1>
      {known.length > 0 ? (
        <>
          <p>{t("known")}</p>
          <ul>
            {known.map((name) => (
              <li key={name}>
                <a href={`/wall?tour=${encodeURIComponent(name)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t("none")}</p>
      )}
    </main>
  );
}
