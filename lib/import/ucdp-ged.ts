import { show } from "#lib/event/explain";
import type { Kind } from "#lib/event/kinds";
import type { Measure } from "#lib/event/news-event";
import { span } from "#lib/event/span";
import type { Precision } from "#lib/event/vocabularies";
import { countedOver, dateIn, listIn, numberIn, positionIn } from "./cells";
import { countryOf } from "./countries";
import { type Draft, type Importer, Refused, type Row, type Where } from "./importer";
import { namedColumns } from "./named-columns";

/** `where_prec`; 7 is the sea or the air between countries, so without a place. */
const PRECISIONS: Readonly<Record<string, Precision>> = {
  1: "exact",
  2: "district",
  3: "district",
  4: "region",
  5: "region",
  6: "country",
  7: "sea",
};

/** `type_of_violence`: between states and groups, between groups, against civilians. */
const KINDS: Readonly<Record<string, Kind>> = {
  1: "battle",
  2: "battle",
  3: "violence-against-civilians",
};

/** The Uppsala Conflict Data Program's Georeferenced Event Dataset. */
export const ucdpGed: Importer = {
  publisher: "UCDP",
  prepare({ columns }, options) {
    const named = namedColumns(
      "ucdp-ged",
      columns,
      [
        "id",
        "type_of_violence",
        "where_prec",
        "latitude",
        "longitude",
        "country",
        "date_prec",
        "date_start",
        "date_end",
        "best",
      ],
      options,
    );
    return {
      mapping: [
        ["id", "id, as ucdp-ID"],
        ["kind", "type_of_violence"],
        ["date", "date_start, date_end, date_prec"],
        ["precision", "where_prec"],
        ["deaths", "best, low, high"],
      ],
      read: (row) => readEvent(named.of(row)),
    };
  },
};

function readEvent(row: Row): Draft {
  const when = whenOf(row);
  const violence = row.cell("type_of_violence");
  const kind = KINDS[violence];
  if (!kind) throw new Refused("type_of_violence", show(violence), "1, 2 or 3");
  const id = row.cell("id");
  if (id === "") throw new Refused("id", "nothing", "the event's id");
  const summary = [row.cell("dyad_name"), row.cell("where_description")].filter((s) => s !== "");
  return {
    id: `ucdp-${id}`,
    kind,
    summary: summary.join(". ") || undefined,
    when,
    where: whereOf(row),
    actors: ["side_a", "side_b"]
      .map((side) => row.cell(side))
      .filter((name) => name !== "")
      .map((name) => ({ name, role: name === "Civilians" ? "affected" : "party" })),
    measures: deathsOf(row, when),
    quoted: listIn(row, "source_office"),
  };
}

/** One day where the precision is the day; a single day of less precision is approximate. */
function whenOf(row: Row): string {
  const start = dateIn(row, "date_start");
  const end = dateIn(row, "date_end");
  const precision = row.cell("date_prec");
  if (!/^[1-5]$/.test(precision)) throw new Refused("date_prec", show(precision), "1 to 5");
  if (span(start).first > span(end).last)
    throw new Refused("date_end", show(row.cell("date_end")), `a day from ${start} on`);
  if (start !== end) return `${start}/${end}`;
  return precision === "1" ? start : `${start}~`;
}

function whereOf(row: Row): Where | undefined {
  const code = row.cell("where_prec");
  const precision = PRECISIONS[code];
  if (!precision) throw new Refused("where_prec", show(code), "1 to 7");
  const position = positionIn(row, "longitude", "latitude");
  const country = countryOf(row.cell("country"));
  if (precision === "sea") return undefined;
  if (precision === "country" || !position)
    return country === undefined ? undefined : { country, precision: "country" };
  const region = row.cell("adm_1");
  const spot = row.cell("where_coordinates");
  const name = precision === "region" ? region || spot : spot || row.cell("adm_2") || region;
  return { name: name || undefined, country, precision, position };
}

/** The best estimate between the lowest and the highest; nothing where all are 0. */
function deathsOf(row: Row, when: string): Measure[] {
  const best = numberIn(row, "best") ?? 0;
  const low = numberIn(row, "low") ?? best;
  const high = numberIn(row, "high") ?? best;
  if (low > best) throw new Refused("low", String(low), `at most best, ${best}`);
  if (high < best) throw new Refused("high", String(high), `at least best, ${best}`);
  return high > 0 ? [countedOver(when, "deaths", best, { low, high })] : [];
}
