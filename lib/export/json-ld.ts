import type { NewsEvent, Place, Report } from "#lib/event/news-event";
import { drawnAs, placementOf } from "#lib/event/placement";
import type { Occurrence } from "#lib/event/vocabularies";
import { textIn } from "#lib/messages/text-in";
import type { EventAnswer } from "#lib/server/desk";

const STATUS: Partial<Record<Occurrence, string>> = {
  planned: "https://schema.org/EventScheduled",
  expected: "https://schema.org/EventScheduled",
  postponed: "https://schema.org/EventPostponed",
  cancelled: "https://schema.org/EventCancelled",
};

/**
 * A page about an event, as schema.org JSON-LD. It claims no more than the event does: a location
 * only where the event took or takes place, a circle where a point has a radius, no coordinates for
 * an area, and a start only where one date is stated without a qualifier.
 */
export function eventJsonLd({ event, reports, history }: EventAnswer, language: string): object {
  const { title, summary, when, publication, sources } = event.properties;
  const text = textIn(title, language);
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: text.text,
    inLanguage: text.lang,
    description: textIn(summary, language).text,
    temporalCoverage: when,
    datePublished: history[0]?.updated ?? publication.updated,
    dateModified: publication.updated,
    mainEntity: happening(event, language),
    citation: [...new Set(sources.map(({ report }) => report))].flatMap((id) => {
      const report = reports.get(id);
      return report ? [reportAsWork(report, language)] : [];
    }),
  };
}

/** JSON for an inline script: no tag can end or open within it. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function happening(event: NewsEvent, language: string): object {
  const { title, when, occurrence } = event.properties;
  const stands = placementOf(event).marks.find(({ anchor }) => anchor);
  const here = stands && (stands.role === "scene" || stands.role === "venue");
  const status = STATUS[occurrence];
  return {
    "@type": "Event",
    identifier: event.id,
    name: textIn(title, language).text,
    ...(/^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/.test(when) ? { startDate: when } : {}),
    ...(status ? { eventStatus: status } : {}),
    ...(here ? { location: location(stands.place, language) } : {}),
  };
}

function location(place: Place, language: string): object {
  const { precision, position, country, coordinateUncertaintyInMeters: metres } = place;
  const isPoint = drawnAs(precision) === "point" && position && metres;
  const geo = isPoint && {
    "@type": "GeoCircle",
    geoMidpoint: { "@type": "GeoCoordinates", longitude: position[0], latitude: position[1] },
    geoRadius: metres,
  };
  return {
    "@type": precision === "country" ? "Country" : "Place",
    name: textIn(place.name, language).text,
    ...(country ? { address: { "@type": "PostalAddress", addressCountry: country } } : {}),
    ...(geo ? { geo } : {}),
  };
}

function reportAsWork({ publisher, lang, published, url }: Report, language: string): object {
  return {
    "@type": "CreativeWork",
    inLanguage: lang,
    datePublished: published,
    ...(publisher
      ? { publisher: { "@type": "Organization", name: textIn(publisher.name, language).text } }
      : {}),
    ...(url ? { url } : {}),
  };
}
