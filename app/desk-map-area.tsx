import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { DeskMap } from "#components/map/desk-map";
import { mapProps } from "#components/map/map-model";
import { tilesAddress } from "#lib/query/tiles-address";
import type { DeskAnswer } from "#lib/server/desk";
import { newsroom } from "#lib/server/index";
import { mapGround } from "#lib/server/map-ground";
import type { DeskPanelProps } from "./desk-panel";

/** The namespaces that the map speaks in the browser. */
const SPOKEN = ["map", "tools", "legend", "groups"] as const;
/** Those that it needs besides where its marks come as tiles. */
const SPOKEN_OF_TILES = ["marks", "places", "when"] as const;

/** The map with everything it draws, and only the messages it needs. */
export async function DeskMapArea({
  words,
  state,
  answer,
  shown,
  selected,
}: Omit<DeskPanelProps, "asked"> & {
  /** The events of the step that is played. */
  readonly shown: DeskAnswer["matched"];
}) {
  const all = await getMessages();
  const spoken = answer.matched ? SPOKEN : [...SPOKEN, ...SPOKEN_OF_TILES];
  const messages = Object.fromEntries(spoken.map((name) => [name, all[name]]));
  const rev = (await newsroom()).revOf(answer.revision);
  const props = mapProps({
    words,
    filter: state.filter,
    matched: answer.matched,
    ...(state.play ? { play: { playing: state.play, shown } } : {}),
    selected: selected?.event,
    covered: answer.covered,
    tiles: answer.matched ? undefined : tilesAddress(state.filter, rev),
    extent: answer.extent,
    camera: state.at,
    ...(await mapGround(selected !== undefined)),
  });
  return (
    <NextIntlClientProvider messages={messages}>
      <DeskMap {...props} />
    </NextIntlClientProvider>
  );
}
