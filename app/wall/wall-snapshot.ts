import type { Fresh, WallSnapshot, WallTour, WallView } from "#components/wall/snapshot";
import { wallView } from "#components/wall/wall-model";
import { unionOf } from "#geo/extent";
import type { Localized, NewsEvent } from "#lib/event/news-event";
import { anchorOf } from "#lib/event/placement";
import type { Language } from "#lib/event/vocabularies";
import type { EventChange } from "#lib/live/change";
import { speak } from "#lib/messages/speak";
import { type TextIn, textIn } from "#lib/messages/text-in";
import { whenInWords } from "#lib/messages/when-in-words";
import { arabicStyle, formatNumber, type Words } from "#lib/messages/words";
import type { Filter } from "#lib/query/filter";
import { placeBoxes } from "#lib/query/place-boxes";
import { tilesAddress } from "#lib/query/tiles-address";
import { buildId } from "#lib/server/build-id";
import { mapGround } from "#lib/server/map-ground";
import type { FollowingNewsroom } from "#lib/server/newsroom";
import { type ReadView, readViews, type SkippedView, type Tour } from "#lib/tour/tour";
import { EVERYTHING } from "./tours";

/** So long an event counts as new, and a correction is said. */
const NEW_MS = 120_000;
const CORRECTED_MS = 3_600_000;
/** Of so many changes it is known when they were. */
const REMEMBERED = 100;
/** An interruption is over after so long; one about to begin on a slow wall may still be told. */
const INTERRUPTING_MS = 60_000;
/** Events a view is asked for: those of its list, and places for its clocks. */
const ASKED = 50;
const TRIES = 10;

interface Making {
  readonly room: FollowingNewsroom;
  readonly words: Words;
  readonly ground: Awaited<ReturnType<typeof mapGround>>;
  readonly fresh: ReadonlyMap<string, Fresh>;
}

/**
 * Everything a wall shows for these tours, in one language and from one public revision: asked again
 * where the newsroom moved on while it was asked.
 *
 * @throws {Error} where it moves on each time
 */
export async function wallSnapshot(
  room: FollowingNewsroom,
  language: Language,
  versions: readonly Tour[],
  skipped: readonly SkippedView[],
): Promise<WallSnapshot> {
  const words = speak(language, arabicStyle(process.env));
  const ground = await mapGround(false);
  for (let left = TRIES; left > 0; left--) {
    const revision = room.revision;
    const recent = await recentChanges(room);
    const making = { room, words, ground, fresh: freshOf(recent) };
    const tours = await Promise.all(versions.map((tour) => tourOf(making, tour)));
    const interruptions = await interruptionsOf(making, recent);
    const newest = await newestOf(making);
    if (revision !== room.revision) continue;
    return {
      language,
      locale: words.locale,
      mark: room.markOf(revision),
      build: buildId(),
      madeAt: Date.now(),
      tours,
      interruptions,
      ...(newest ? { newest } : {}),
      skipped: [
        ...(versions.every(({ views }) => readViews(views).shown.length > 0)
          ? []
          : [words.t("wall.noViews")]),
        ...skipped.map((view) => skippedInWords(words, view)),
      ],
    };
  }
  throw new Error("The newsroom changes faster than a wall can be drawn from it.");
}

/** A tour none of whose views can be shown is one view of everything. */
async function tourOf(making: Making, { version, recordedAt, views }: Tour): Promise<WallTour> {
  const { shown } = readViews(views);
  const all: readonly ReadView[] =
    shown.length > 0 ? shown : [{ index: 0, title: {}, filter: {}, dwell: EVERYTHING.dwell }];
  return {
    version,
    recordedAt,
    views: await Promise.all(
      all.map(async (view) => ({ ...(await viewOf(making, view)), dwell: view.dwell })),
    ),
  };
}

async function viewOf(making: Making, { title, filter, at }: ReadView): Promise<WallView> {
  const { room, words, fresh, ground } = making;
  const answer = await room.desk(filter, { limit: ASKED });
  return wallView({
    words,
    title: titleOf(words, title),
    filter,
    answer,
    fresh,
    map: { ...ground, camera: at, tiles: tilesAddress(filter, room.revOf(answer.revision)) },
  });
}

/** Events of urgency 1 and 2 that were recorded a moment ago, each as a view of itself alone. */
async function interruptionsOf(making: Making, recent: readonly EventChange[]) {
  const breaking = recent.flatMap(({ id, recordedAt, urgency }) =>
    urgency && recordedAt && Date.now() - Date.parse(recordedAt) < INTERRUPTING_MS
      ? [{ id, recordedAt }]
      : [],
  );
  const found = breaking.map(async ({ id, recordedAt }) => {
    const answer = await making.room.event(id);
    return answer && "event" in answer
      ? [{ id, recordedAt, view: cardOf(making, answer.event, recordedAt) }]
      : [];
  });
  return (await Promise.all(found)).flat();
}

function cardOf({ words, ground, fresh }: Making, event: NewsEvent, recordedAt: string): WallView {
  const anchor = anchorOf(event);
  const extent = anchor && unionOf(placeBoxes(event, anchor));
  const point = anchor?.position !== undefined;
  const counts = {
    matched: 1,
    points: point ? 1 : 0,
    areas: anchor && !point ? 1 : 0,
    regions: 0,
    countries: anchor && !point ? 1 : 0,
    shapes: 0,
    unplaced: anchor ? 0 : 1,
  };
  return wallView({
    words,
    title: textIn(event.properties.title, words.language),
    filter: {},
    answer: {
      counts,
      covered: [],
      events: [event],
      matched: [event],
      ...(extent ? { extent } : {}),
    },
    fresh: new Map([[event.id, fresh.get(event.id) ?? { word: "new", recordedAt }]]),
    map: { ...ground, camera: undefined, tiles: "" },
  });
}

async function newestOf({ room, words }: Making): Promise<string | undefined> {
  const filter: Filter = { occurrence: ["happened", "ongoing"] };
  const [newest] = (await room.list(filter, 1)).events;
  return newest && whenInWords(words, newest.properties.when);
}

async function recentChanges(room: FollowingNewsroom): Promise<readonly EventChange[]> {
  const changes = await room.changes(Math.max(0, room.revision - REMEMBERED), REMEMBERED);
  return changes.flatMap((change) => ("tour" in change ? [] : [change]));
}

/** What is said of events that changed lately; of each, its last change. */
function freshOf(recent: readonly EventChange[]): ReadonlyMap<string, Fresh> {
  const fresh = new Map<string, Fresh>();
  for (const { id, version, recordedAt, isNew } of recent) {
    fresh.delete(id);
    if (version === undefined || recordedAt === undefined) continue;
    const age = Date.now() - Date.parse(recordedAt);
    const word = isNew ? "new" : "corrected";
    if (age < (isNew ? NEW_MS : CORRECTED_MS)) fresh.set(id, { word, recordedAt });
  }
  return fresh;
}

function titleOf(words: Words, title: Localized): TextIn {
  const text =
    Object.keys(title).length > 0 ? title : { [words.language]: words.t("wall.everything") };
  return textIn(text, words.language);
}

function skippedInWords(words: Words, { title, index, problems }: SkippedView): string {
  const named = Object.keys(title).length > 0;
  return words.t("wall.skipped", {
    title: named
      ? textIn(title, words.language).text
      : words.t("wall.untitled", { number: formatNumber(words, index + 1) }),
    found: problems.map(({ parameter, value }) => `${parameter}=${value}`).join(", "),
  });
}
