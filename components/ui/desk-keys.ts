/** What a single key can ask of the desk. */
export type DeskKey = "/" | "?" | "j" | "k" | "p" | "h" | "l" | "Escape";

const KEYS: readonly DeskKey[] = ["/", "?", "j", "k", "p", "h", "l", "Escape"];

interface Pressed {
  /** The character that the reader's layout gives. */
  readonly key: string;
  /** Where the key lies, as on a US keyboard. */
  readonly code: string;
  readonly shiftKey: boolean;
}

/**
 * The desk's key that was pressed, by its character; where the layout has no Latin letters, as an
 * Arabic or Russian one, by where it lies. Undefined for every other key.
 */
export function deskKeyOf({ key, code, shiftKey }: Pressed): DeskKey | undefined {
  const known = KEYS.find((one) => one === key);
  if (known) return known;
  if (/^[\p{Script=Latin}\d]/u.test(key)) return undefined;
  if (code === "KeyJ") return "j";
  if (code === "KeyK") return "k";
  if (code === "KeyP") return "p";
  if (code === "KeyH") return "h";
  if (code === "KeyL") return "l";
  return code === "Slash" ? (shiftKey ? "?" : "/") : undefined;
}

const STORED = "dateline-single-keys";

/** Whether single keys do anything; a reader who speaks to the machine turns them off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return localStorage.getItem(STORED) !== "off";
}

/** Keeps the reader's choice in this browser. */
export function turnSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, "off");
}
