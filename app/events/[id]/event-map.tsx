import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { mapProps } from "#components/map/map-model";
import { SmallMap } from "#components/map/small-map";
import { circleBox } from "#geo/circle-box";
import { unionOf } from "#geo/extent";
import type { NewsEvent } from "#lib/event/news-event";
import { anchorOf } from "#lib/event/placement";
import type { Words } from "#lib/messages/words";
import { placeBoxes } from "#lib/query/place-boxes";
import { mapGround } from "#lib/server/map-ground";

const SPOKEN = ["map", "tools"] as const;

/** Where one event stands. An event without a place has no map. */
export async function EventMap({ words, event }: { words: Words; event: NewsEvent }) {
  const anchor = anchorOf(event);
  const { position, coordinateUncertaintyInMeters: metres } = anchor ?? {};
  const around = position && metres ? [circleBox(position, metres)] : [];
  const extent = anchor && unionOf([...placeBoxes(event, anchor), ...around]);
  if (!extent) return null;
  const all = await getMessages();
  const messages = Object.fromEntries(SPOKEN.map((name) => [name, all[name]]));
  const props = mapProps({
    words,
    filter: {},
    matched: [event],
    selected: undefined,
    tiles: undefined,
    extent,
    camera: undefined,
    ...(await mapGround(false)),
  });
  return (
    <NextIntlClientProvider messages={messages}>
      <SmallMap {...props} />
    </NextIntlClientProvider>
  );
}
