import { alpha2Of } from "#geo/areas/iso-countries";
import { show } from "#lib/event/explain";
import type { Kind } from "#lib/event/kinds";
import { isoDay, span } from "#lib/event/span";
import type { Precision } from "#lib/event/vocabularies";
import { countedOver, dateIn, listIn, numberIn, positionIn } from "./cells";
import { countryOf } from "./countries";
import {
  type Draft,
  type DraftActor,
  type Importer,
  Refused,
  type Row,
  type Where,
} from "./importer";
import { namedColumns } from "./named-columns";

/** Event type, sub-event type and the kind they are here; an empty sub-event type stands for any other. */
export const ACLED_KINDS: readonly (readonly [event: string, subEvent: string, kind: Kind])[] = [
  ["Battles", "Armed clash", "battle"],
  ["Battles", "Government regains territory", "battle"],
  ["Battles", "Non-state actor overtakes territory", "battle"],
  ["Battles", "", "battle"],
  ["Explosions/Remote violence", "Air/drone strike", "airstrike"],
  ["Explosions/Remote violence", "Chemical weapon", "explosion"],
  ["Explosions/Remote violence", "Grenade", "explosion"],
  ["Explosions/Remote violence", "Remote explosive/landmine/IED", "explosion"],
  ["Explosions/Remote violence", "Shelling/artillery/missile attack", "explosion"],
  ["Explosions/Remote violence", "Suicide bomb", "explosion"],
  ["Explosions/Remote violence", "", "explosion"],
  ["Violence against civilians", "Abduction/forced disappearance", "violence-against-civilians"],
  ["Violence against civilians", "Attack", "violence-against-civilians"],
  ["Violence against civilians", "Sexual violence", "violence-against-civilians"],
  ["Violence against civilians", "", "violence-against-civilians"],
  ["Protests", "Excessive force against protesters", "protest"],
  ["Protests", "Peaceful protest", "protest"],
  ["Protests", "Protest with intervention", "protest"],
  ["Protests", "", "protest"],
  ["Riots", "Mob violence", "riot"],
  ["Riots", "Violent demonstration", "riot"],
  ["Riots", "", "riot"],
  ["Strategic developments", "Agreement", "agreement"],
  ["Strategic developments", "Arrests", "detention"],
  ["Strategic developments", "Change to group/activity", "other"],
  ["Strategic developments", "Disrupted weapons use", "other"],
  ["Strategic developments", "Headquarters or base established", "other"],
  ["Strategic developments", "Looting/property destruction", "other"],
  ["Strategic developments", "Non-violent transfer of territory", "other"],
  ["Strategic developments", "Other", "other"],
  ["Strategic developments", "", "other"],
];

const KIND_OF = new Map(ACLED_KINDS.map(([event, sub, kind]) => [keyOf(event, sub), kind]));

/** The Armed Conflict Location & Event Data export: 31 columns, or the older one in capitals. */
export const acled: Importer = {
  publisher: "ACLED",
  prepare({ columns }, options) {
    const named = namedColumns(
      "acled",
      columns,
      [
        "event_date",
        "event_type",
        "sub_event_type",
        "country",
        "location",
        "latitude",
        "longitude",
      ],
      options,
    );
    return {
      mapping: [
        ["kind", "event_type, sub_event_type"],
        [
          "date",
          named.has("time_precision") ? "event_date, time_precision" : "event_date, as a day",
        ],
        [
          "precision",
          named.has("geo_precision")
            ? "geo_precision"
            : "none: district (25 km); region where location is admin1",
        ],
        [
          "id",
          named.has("event_id_cnty") ? "event_id_cnty" : "none: a hash of what makes the event",
        ],
      ],
      read: (row) => readEvent(named.of(row)),
    };
  },
};

function readEvent(row: Row): Draft {
  const when = whenOf(row);
  const id = row.cell("event_id_cnty");
  const event = row.cell("event_type");
  const sub = row.cell("sub_event_type");
  const called = sub === "" || sub === "Other" ? event : sub;
  const deaths = numberIn(row, "fatalities") ?? 0;
  const coded = Number(row.cell("timestamp"));
  return {
    id: id || undefined,
    kind: KIND_OF.get(keyOf(event, sub)) ?? KIND_OF.get(keyOf(event, "")) ?? "other",
    called: called || undefined,
    summary: row.cell("notes") || undefined,
    when,
    where: whereOf(row),
    actors: actorsOf(row),
    measures: deaths > 0 ? [countedOver(when, "deaths", deaths)] : [],
    quoted: listIn(row, "source"),
    published: coded > 0 ? new Date(coded * 1000).toISOString() : undefined,
  };
}

/** 1 is the day, 2 the week around it, 3 its month. */
function whenOf(row: Row): string {
  const date = dateIn(row, "event_date");
  const precision = row.cell("time_precision");
  if (precision === "" || precision === "1") return date;
  const day = span(date).first;
  if (precision === "2") return `${isoDay(day - 3)}/${isoDay(day + 3)}`;
  if (precision === "3") return date.slice(0, 7);
  throw new Refused("time_precision", show(precision), "1, 2 or 3");
}

function whereOf(row: Row): Where | undefined {
  const location = row.cell("location");
  const region = row.cell("admin1");
  const country = alpha2Of(row.cell("iso")) ?? countryOf(row.cell("country"));
  const position = positionIn(row, "longitude", "latitude");
  if (!position) return country === undefined ? undefined : { country, precision: "country" };
  const precision = precisionOf(row, location, region);
  const name = precision === "region" && region !== "" ? region : location || region;
  return { name: name || undefined, country, precision, position };
}

function precisionOf(row: Row, location: string, region: string): Precision {
  switch (row.cell("geo_precision")) {
    case "1":
      return location.includes(" - ") ? "neighbourhood" : "city";
    case "2":
      return "district";
    case "3":
      return "region";
    case "":
      return location === "" || location === region ? "region" : "district";
    default:
      throw new Refused("geo_precision", show(row.cell("geo_precision")), "1, 2 or 3");
  }
}

function actorsOf(row: Row): DraftActor[] {
  return ["actor1", "assoc_actor_1", "actor2", "assoc_actor_2"]
    .flatMap((column) => listIn(row, column))
    .map((name) => ({ name, role: name.startsWith("Civilians") ? "affected" : "party" }));
}

function keyOf(event: string, subEvent: string): string {
  return `${event}|${subEvent}`.toLowerCase();
}
