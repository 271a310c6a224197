import { readFileSync } from "node:fs";
import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import { demonyms } from "#geo/gazetteer/demonyms";
import { createGazetteer } from "#geo/gazetteer/gazetteer";
import { namedInstitutions } from "#geo/gazetteer/institutions";
import { createPlaceTable } from "#geo/gazetteer/place-table";
import { createScanner, type Lexicon, type Scan } from "#geo/gazetteer/scan";
import { normalise } from "#lib/event/normalise";
import { openImported } from "./imported";

export interface LoadedGazetteer extends Lexicon {
  readonly scan: Scan;
}

/**
 * The gazetteer of this newsroom: the places that ship with Dateline and bodies with their seats, and
 * before them the places in `imported`, a file that `dateline gazetteer import` made.
 */
export function loadGazetteer(imported?: string): LoadedGazetteer {
  const tables = ["geonames-places", "geonames-regions"].map((name) =>
    createPlaceTable(
      readFileSync(new URL(`../../geo/gazetteer/${name}.tsv`, import.meta.url), "utf8"),
      normalise,
    ),
  );
  const own = imported === undefined ? undefined : openImported(imported);
  const gazetteer = createGazetteer(DATELINE_PLACES, normalise, own ? [own, ...tables] : tables);
  const lexicon = { gazetteer, demonyms: demonyms(), institutions: namedInstitutions() };
  return { ...lexicon, scan: createScanner(lexicon) };
}
