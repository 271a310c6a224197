"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import {
  currentPlay,
  isDrawn,
  onPlayCommand,
  type PlayCommand,
  playText,
  setPlay,
  watchPlay,
} from "#components/ui/playing";
import { formatPlaying, type Playing } from "#lib/query/play";

export interface PlaybackProps {
  /** Where playing begins, and what is on show where the link says so. */
  readonly start: Playing;
  readonly shown: Playing | undefined;
  /** By step: its days in words, and where it lies in the days of the timeline, as fractions. */
  readonly clock: readonly string[];
  readonly places: readonly (readonly [start: number, end: number])[];
  readonly words: Readonly<
    Record<
      "play" | "pause" | "back" | "on" | "speed" | "window" | "cumulative" | "end" | "show",
      string
    >
  >;
}

/** Milliseconds that a step stands, by speed. */
const SPEEDS = [
  ["½×", 1600],
  ["1×", 800],
  ["2×", 400],
  ["4×", 200],
  ["16×", 50],
  ["32×", 25],
] as const;
/** A map that draws slowly is waited for, but not longer than this. */
const LONGEST_WAIT = 4000;

/** Plays the matched events in time: the map steps while it runs, list and counts follow at rest. */
export function Playback({ start, shown, clock, places, words }: PlaybackProps) {
  const router = useRouter();
  const [, draw] = useState(0);
  const [speed, setSpeed] = useState<number>(800);
  const { playing, running } = currentPlay();
  const shownText = shown && formatPlaying(shown);
  const latest = useRef({ start, speed });
  latest.current = { start, speed };

  useEffect(() => watchPlay(() => draw((n) => n + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all of it
  useEffect(() => {
    if (!currentPlay().running) setPlay(shown, false);
  }, [shownText]);
  useEffect(() => () => setPlay(undefined, false), []);

  const rest = (playing: Playing | undefined) => {
    setPlay(playing, false);
    const { pathname, search } = location;
    const params = new URLSearchParams(search);
    params.delete("play");
    if (playing) params.set("play", formatPlaying(playing));
    const query = params.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
    router.replace(query ? `${pathname}?${query}` : pathname, { scroll: false });
  };
  const command = useRef<(command: PlayCommand) => void>(() => {});
  command.current = (asked) => {
    const { playing, running } = currentPlay();
    if (asked === "toggle" && running) return rest(playing);
    if (asked === "toggle") {
      const from = playing ?? latest.current.start;
      const ended = from.step === from.steps - 1;
      return setPlay(ended ? { ...from, step: 0 } : from, true);
    }
    const at = playing ?? latest.current.start;
    const step = playing ? at.step + (asked === "on" ? 1 : -1) : at.step;
    rest({ ...at, step: Math.min(at.steps - 1, Math.max(0, step)) });
  };
  useEffect(() => onPlayCommand((asked) => command.current(asked)), []);
  useRun(running, latest, rest);

  const send = (asked: PlayCommand) => () => command.current(asked);
  if (!playing)
    return (
      <button type="button" className="play-button" onClick={send("toggle")}>
        <Glyph path="M4 2.5v11l9-5.5z" /> {words.play}
      </button>
    );
  const [from = 0, to = 1] = places[playing.step] ?? [];
  const band = playing.cumulative ? (places[0]?.[0] ?? 0) : from;
  return (
    <div className="playback" data-playing={playText()} data-step={playing.step + 1}>
      <button type="button" className="play-button" aria-label={words.back} onClick={send("back")}>
        <Glyph path="M11 2.5v11l-7-5.5zM3 3h1.5v10H3z" />
      </button>
      <button
        type="button"
        className="play-button"
        aria-label={running ? words.pause : words.play}
        onClick={send("toggle")}
      >
        <Glyph path={running ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5v11l9-5.5z"} />
      </button>
      <button type="button" className="play-button" aria-label={words.on} onClick={send("on")}>
        <Glyph path="M5 2.5v11l7-5.5zM11.5 3H13v10h-1.5z" />
      </button>
      <p className="play-clock" aria-live={running ? "off" : "polite"}>
        <b>{clock[playing.step]}</b>{" "}
        <span className="play-count">
          {playing.step + 1}/{playing.steps}
        </span>
      </p>
      <select
        className="play-select"
        aria-label={words.speed}
        value={speed}
        onChange={(e) => setSpeed(Number(e.target.value))}
      >
        {SPEEDS.map(([label, wait]) => (
          <option key={wait} value={wait}>
            {label}
          </option>
        ))}
      </select>
      <select
        className="play-select"
        aria-label={words.show}
        value={playing.cumulative ? "cumulative" : "window"}
        onChange={(e) => {
          const next = { ...playing, cumulative: e.target.value === "cumulative" };
          if (running) setPlay(next, true);
          else rest(next);
        }}
      >
        <option value="window">{words.window}</option>
        <option value="cumulative">{words.cumulative}</option>
      </select>
      <button
        type="button"
        className="play-button"
        aria-label={words.end}
        onClick={() => rest(undefined)}
      >
        <Glyph path="M3.2 4.3 4.3 3.2 8 6.9l3.7-3.7 1.1 1.1L9.1 8l3.7 3.7-1.1 1.1L8 9.1l-3.7 3.7-1.1-1.1L6.9 8z" />
      </button>
      <div className="play-track" aria-hidden="true">
        <div
          className="play-band"
          style={{
            insetInlineStart: `${band * 100}%`,
            inlineSize: `${Math.max(0.2, (to - band) * 100)}%`,
          }}
        />
      </div>
    </div>
  );
}

/** While it runs, goes a step on whenever the time is up and the map has drawn the one before. */
function useRun(
  running: boolean,
  latest: React.RefObject<{ readonly speed: number }>,
  rest: (playing: Playing | undefined) => void,
) {
  const stop = useRef(rest);
  stop.current = rest;
  useEffect(() => {
    if (!running) return;
    let since = performance.now();
    let frame = 0;
    const tick = () => {
      frame = requestAnimationFrame(tick);
      const { playing } = currentPlay();
      const { speed } = latest.current;
      const waited = performance.now() - since;
      if (!playing || waited < speed) return;
      if (!isDrawn(playing.step) && waited < LONGEST_WAIT) return;
      // What a frame came late is made up for by the next step; a map that was waited for is not.
      since = waited < 2 * speed ? since + speed : performance.now();
      if (playing.step === playing.steps - 1) return stop.current(playing);
      setPlay({ ...playing, step: playing.step + 1 }, true);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [running, latest]);
}

/** Signs that show a direction are turned where text runs from the right. */
function Glyph({ path }: { path: string }) {
  return (
    <svg className="play-glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
