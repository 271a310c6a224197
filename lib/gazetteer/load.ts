import { DATELINE_PLACES } from "#geo/gazetteer/dateline-places";
import { demonyms } from "#geo/gazetteer/demonyms";
import { createGazetteer } from "#geo/gazetteer/gazetteer";
import { institutions } from "#geo/gazetteer/institutions";
import { createScanner, type Lexicon, type Scan } from "#geo/gazetteer/scan";
import { normalise } from "#lib/event/normalise";

export interface LoadedGazetteer extends Lexicon {
  readonly scan: Scan;
}

/** The gazetteer of this newsroom: the places that ship with Dateline, and bodies with their seats. */
export function loadGazetteer(): LoadedGazetteer {
  const gazetteer = createGazetteer(DATELINE_PLACES, normalise);
  const capitals = new Map<string, string>();
  for (const { class: type, country, id } of DATELINE_PLACES)
    if (type === "capital" && country && !capitals.has(country)) capitals.set(country, id);
  const lexicon = { gazetteer, demonyms: demonyms(), institutions: institutions(capitals) };
  return { ...lexicon, scan: createScanner(lexicon) };
}
