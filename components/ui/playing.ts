import { formatPlaying, type Playing } from "#lib/query/play";

/** What is played in this page: the controls set it, the map shows it. */
interface Play {
  readonly playing: Playing | undefined;
  readonly running: boolean;
}

const NONE: Play = { playing: undefined, running: false };
let now = NONE;
/** The step that the map has drawn last, where there is a map. */
let drawn: number | undefined;
const listeners = new Set<() => void>();

export function setPlay(playing: Playing | undefined, running: boolean): void {
  now = { playing, running };
  for (const listener of listeners) listener();
}

export function currentPlay(): Play {
  return now;
}

export function watchPlay(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same text while it runs, so that a step draws no page anew; else the step on show too. */
export function playText(): string {
  const { playing, running } = now;
  if (!playing) return "";
  return running ? `running ${formatPlaying({ ...playing, step: 0 })}` : formatPlaying(playing);
}

/** The map says which step it has drawn, so that playing waits for it; undefined for no map. */
export function markDrawn(step: number | undefined): void {
  drawn = step;
}

export function isDrawn(step: number): boolean {
  return drawn === undefined || drawn === step;
}

/** What a key asks of playback. */
export type PlayCommand = "toggle" | "back" | "on";
const COMMAND = "dateline-play";

export function sendPlayCommand(command: PlayCommand): void {
  document.dispatchEvent(new CustomEvent(COMMAND, { detail: command }));
}

export function onPlayCommand(take: (command: PlayCommand) => void): () => void {
  const listener = (e: Event) => take((e as CustomEvent<PlayCommand>).detail);
  document.addEventListener(COMMAND, listener);
  return () => document.removeEventListener(COMMAND, listener);
}
