"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useChanges } from "#components/ui/use-live";
import type { BBox, Position } from "#geo/position";
import { hrefOf, withEvent, withFilter } from "#lib/query/page-state";
import { type RowPage, rowsAddress } from "#lib/query/row-page";
import { AreaChips } from "./area-chips";
import { cornerFor, type LegendCorner } from "./corner";
import type { DrawnMap, Wanted } from "./drawn-map";
import { FailureNotice } from "./failure-notice";
import { showHover, watchHover } from "./hover";
import { insetsOf } from "./insets";
import { Legend } from "./legend";
import type { MapArea, MapProps } from "./map-props";
import { pageState, writeView } from "./map-view-url";
import { MeasurePanel } from "./measure-panel";
import type { SeenCluster } from "./picture";
import { ScaleBar } from "./scale-bar";
import { Spots } from "./spots";
import { type Choice, StackList } from "./stack-list";
import { SWITCHED_ON, type Switch } from "./switches";
import { Tools } from "./tools";
import { useDrawnMap } from "./use-drawn-map";
import { useMatches } from "./use-matches";
import { usePicture } from "./use-picture";
import { usePlay } from "./use-play";
import { usePointer } from "./use-pointer";
import { useStacked } from "./use-stacked";
import { useTileParts } from "./use-tile-parts";

/** What stands over the map stays clear of the panels and sheets that stand over it too. */
const FURNITURE =
  "absolute top-[var(--map-inset-top,0px)] start-[var(--map-inset-start,0px)] end-[var(--map-inset-end,0px)] bottom-[var(--map-inset-bottom,0px)]";

const NONE: readonly never[] = [];

/** Events at a position, of which one is chosen. */
interface Stack {
  readonly position: Position;
  readonly name: string;
  readonly ids: readonly string[];
  readonly of?: Choice["of"];
}

/** As many stacks under one press as the server is asked for. */
const MOST_STACKS = 50;
/** As wide as the list of a stack beside the map's start, with room around it, in px. */
const SPOT_LIST = 344;

/** The map of the desk: what it draws comes with its props, what the reader does goes to the URL. */
export function DeskMap(given: MapProps) {
  const t = useTranslations("map");
  const title = t("title");
  const notice = "notice" in given.base ? given.base.notice : undefined;
  const router = useRouter();
  const container = useRef<HTMLDivElement>(null);
  const compact = useMatches("(max-width: 719px)");
  const calm = useMatches("(prefers-reduced-motion: reduce)");
  const [on, setOn] = useState<readonly Switch[]>(SWITCHED_ON);
  const [hovered, setHovered] = useState<string>();
  const [measured, setMeasured] = useState<readonly Position[]>();
  const [choice, setChoice] = useState<Choice>();
  const [drawnMap, setDrawnMap] = useState<DrawnMap>();
  const play = usePlay(drawnMap);
  const props = useTileParts(drawnMap, given, play);
  const stacked = useStacked(drawnMap, play);
  const wanted: Wanted = useMemo(
    () => ({ props, title, on, compact, hovered, play, stacked, measured: measured ?? [] }),
    [props, title, on, compact, hovered, play, stacked, measured],
  );
  const { drawn, failure, missing, retry } = useDrawnMap(container, wanted);
  useEffect(() => setDrawnMap(drawn), [drawn]);
  const { camera, picture, of, rests, moved, setMoved } = usePicture(drawn);
  const [corner, setCorner] = useState<LegendCorner>("end");

  const hover = useCallback((id: string | undefined) => {
    setHovered(id);
    showHover(id);
  }, []);
  const select = (id: string) => {
    setChoice(undefined);
    router.push(hrefOf(withEvent(pageState(), id), location.pathname), { scroll: false });
  };
  const open = ({ position, name, ids, of = "stack" }: Stack) => {
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) return select(only);
    const rows = props.entries.filter(({ id }) => ids.includes(id));
    setChoice({
      of,
      position,
      name,
      count: ids.length,
      ...(rows.length === ids.length ? { rows } : {}),
      address: spotAddress(props, { stack: ids.slice(0, MOST_STACKS) }),
    });
  };
  const openCluster = ({ position, count, cell }: SeenCluster) =>
    setChoice({ of: "cluster", position, count, address: spotAddress(props, { cell }) });
  const openArea = ({ at, name, ids, clauses }: MapArea) => {
    if (ids.length > 0 || !clauses) return open({ position: at, name, ids, of: "area" });
    const state = pageState();
    const asked = withFilter(state, { ...state.filter, ...clauses });
    router.push(hrefOf(asked, location.pathname), { scroll: false });
  };
  const [onSpot, onCluster, onArea] = [
    useStable(open),
    useStable(openCluster),
    useStable(openArea),
  ];
  const approach = ({ extent }: RowPage) => {
    if (!drawn || !container.current || !extent || isPoint(extent)) return;
    const insets = insetsOf(container.current);
    const start = document.dir === "rtl" ? "right" : "left";
    const beside = compact ? insets : { ...insets, [start]: insets[start] + SPOT_LIST };
    drawn.approach(extent, beside, !calm);
  };
  const fit = () => {
    if (!drawn || !container.current) return;
    drawn.fit(insetsOf(container.current), !calm);
    writeView(undefined);
    setMoved(false);
  };

  useEffect(() => (container.current ? watchHover(container.current, hover) : undefined), [hover]);
  usePointer(drawn, props, measured !== undefined, {
    onHover: hover,
    onOpen: open,
    onCluster: openCluster,
    onPlain: () => setChoice(undefined),
    onCorner: (corner) => setMeasured((corners) => [...(corners ?? []), corner]),
  });
  useFollow(drawn, container, props);
  useChanges((gathered) => drawn?.refresh(gathered));

  return (
    <section
      aria-label={title}
      className="absolute inset-0 overflow-hidden bg-land"
      data-map={failure ?? (picture ? "drawn" : "loading")}
      data-rests={rests}
      data-drawn={picture && JSON.stringify(picture.marks.map(({ id, x, y }) => [id, x, y]))}
      onKeyDown={(e) => {
        if (e.key === "Escape" && measured) {
          e.stopPropagation();
          setMeasured(undefined);
        }
        if (e.key === "Enter" && measured && drawn && e.target === drawn.map.getCanvas()) {
          const { lng, lat } = drawn.camera();
          setMeasured([...measured, [lng, lat]]);
        }
      }}
    >
      <div ref={container} className="size-full" />
      {failure && <FailureNotice failure={failure} onRetry={retry} />}
      {drawn && !failure && (
        <div className="pointer-events-none absolute inset-0">
          {on.includes("areas") && !play?.running && (
            <AreaChips
              drawn={drawn}
              areas={of?.areas ?? NONE}
              selected={props.selected}
              picture={picture}
              corner={corner}
              onHover={hover}
              onOpen={onArea}
            />
          )}
          {!play?.running && (
            <Spots
              drawn={drawn}
              locale={props.locale}
              labels={of?.labels ?? NONE}
              clusters={picture?.clusters ?? NONE}
              onOpen={onSpot}
              onCluster={onCluster}
              onHover={hover}
            />
          )}
          <div className={FURNITURE}>
            <Tools
              on={on}
              onSwitch={(name) =>
                setOn(on.includes(name) ? on.filter((one) => one !== name) : [...on, name])
              }
              measuring={measured !== undefined}
              onMeasure={() => setMeasured(measured ? undefined : [])}
              onFit={fit}
              onZoom={(by) => drawn.zoom(by, !calm)}
            />
            {measured ? (
              <MeasurePanel
                corners={measured}
                onChange={setMeasured}
                onDone={() => setMeasured(undefined)}
                lang={props.lang}
                locale={props.locale}
              />
            ) : (
              moved && (
                <button
                  type="button"
                  className="pointer-events-auto absolute start-1/2 top-3 min-h-9 -translate-x-1/2 border border-edge bg-paper px-3 text-13 rtl:translate-x-1/2"
                  onClick={() => {
                    const state = pageState();
                    const { event: _, ...rest } = state;
                    const filter = { ...state.filter, bbox: drawn.box() };
                    setMoved(false);
                    router.push(hrefOf(withFilter({ ...rest, at: drawn.camera() }, filter)), {
                      scroll: false,
                    });
                  }}
                >
                  {t("searchArea")}
                </button>
              )
            )}
            {picture && (
              <Legend
                picture={picture}
                corner={corner}
                onSize={(size) => setCorner((now) => cornerFor(drawn, now, size))}
              />
            )}
            {camera && (
              <div
                data-furniture=""
                className={`absolute bottom-2 flex flex-col gap-1 bg-paper px-1.5 py-1 ${corner === "start" ? "end-3 items-end" : "start-3 items-start"}`}
              >
                {(drawn.base === "fellBack" || notice) && (
                  <p role="status" className="text-12 font-semibold">
                    {t(notice?.code === "boundaries" ? "noBoundaries" : "fellBack")}
                  </p>
                )}
                {missing && (
                  <p role="status" className="text-12 font-semibold">
                    {t("missing")}
                  </p>
                )}
                {drawn.pastDetail(camera) && (
                  <p className="text-12 text-ink-2">{t("detailEnds")}</p>
                )}
                <ScaleBar camera={camera} lang={props.lang} locale={props.locale} />
                <p className="text-11 text-ink-2">{drawn.attribution()}</p>
              </div>
            )}
          </div>
          {choice && (
            <StackList
              key={choice.address()}
              drawn={drawn}
              choice={choice}
              language={props.lang}
              locale={props.locale}
              hrefFor={(id) => hrefOf(withEvent(pageState(), id), location.pathname)}
              onSelect={select}
              onClose={() => setChoice(undefined)}
              onPage={choice.of === "cluster" ? approach : () => {}}
            />
          )}
        </div>
      )}
    </section>
  );
}

/** The same function for as long as the map stands, so that what takes it is not drawn for it anew. */
function useStable<T>(act: (one: T) => void): (one: T) => void {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((one) => newest.current(one), []);
}

/** Where the events of a spot are asked for, under the filter of this map. */
function spotAddress(
  { filter, lang }: MapProps,
  spot: { readonly cell: string } | { readonly stack: readonly string[] },
): Choice["address"] {
  return (cursor) => rowsAddress(filter, { lang, ...spot, ...(cursor ? { cursor } : {}) });
}

function isPoint([west, south, east, north]: BBox): boolean {
  return west === east && south === north;
}

/** A new extent is brought into view unless the link says where to look; so is a selected event. */
function useFollow(
  drawn: DrawnMap | undefined,
  container: React.RefObject<HTMLElement | null>,
  { extent, camera, selected, rows }: MapProps,
): void {
  const calm = useMatches("(prefers-reduced-motion: reduce)");
  const shown = useRef(String(extent));
  useEffect(() => {
    if (!drawn || !container.current || shown.current === String(extent)) return;
    shown.current = String(extent);
    if (!camera && extent) drawn.fit(insetsOf(container.current), !calm);
  }, [drawn, container, extent, camera, calm]);
  useEffect(() => {
    const row = rows?.find(({ id, anchor }) => id === selected && anchor);
    if (drawn && container.current && row) drawn.reveal(row.position, insetsOf(container.current));
  }, [drawn, container, selected, rows]);
}
