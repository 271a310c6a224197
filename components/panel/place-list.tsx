import { countryName } from "#geo/names";
import type { NewsEvent, Place } from "#lib/event/news-event";
import { anchorOf } from "#lib/event/placement";
import { PLACE_ROLES } from "#lib/event/vocabularies";
import { precisionInWords, shortPrecision } from "#lib/messages/place-in-words";
import { textIn } from "#lib/messages/text-in";
import type { Words } from "#lib/messages/words";
import { Said } from "./said";

/** The places of an event by role, each with its precision; an inferred one says from what. */
export function PlaceList({ words, event }: { words: Words; event: NewsEvent }) {
  const places = PLACE_ROLES.flatMap((role) =>
    event.properties.places.filter((place) => place.role === role),
  );
  return (
    <ul className="space-y-2">
      {!anchorOf(event) && <li className="font-medium">{words.t("places.none")}</li>}
      {places.map((place) => (
        <PlaceItem
          key={`${place.role} ${place.id ?? Object.values(place.name)[0]}`}
          words={words}
          place={place}
        />
      ))}
    </ul>
  );
}

function PlaceItem({ words, place }: { words: Words; place: Place }) {
  const { t, language } = words;
  const country = place.precision === "country" ? undefined : place.country;
  return (
    <li>
      <p className="font-medium">
        <Said text={textIn(place.name, language)} language={language} />
        {country && t("places.comma") + countryName(country, language)}
      </p>
      <p className="text-12 text-ink-3">
        {t("places.asRole", {
          role: t(`roles.${place.role}`),
          precision:
            place.role === "subject"
              ? shortPrecision(words, place)
              : precisionInWords(words, place),
        })}
      </p>
      {place.why && (
        <p className="text-12 text-ink-2">
          {place.evidence === "inferred" && `${t("places.inferred")} `}
          <Said text={textIn(place.why, language)} language={language} />
        </p>
      )}
    </li>
  );
}
