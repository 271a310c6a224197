import { InvalidArgumentError } from "commander";
import { KINDS, type Kind } from "#lib/event/kinds";
import { textProblem } from "#lib/event/text";

/** A name on one line. */
export function editorName(value: string): string {
  return oneLine(value, 100);
}

/** A note to the reader on one line. */
export function noteText(value: string): string {
  return oneLine(value, 2_000);
}

function oneLine(value: string, most: number): string {
  const line = value.trim();
  const problem = textProblem(line) ?? (/[\t\r\n]/.test(line) ? "one line" : undefined);
  if (problem) throw new InvalidArgumentError(`Expected ${problem}.`);
  if (line === "" || line.length > most)
    throw new InvalidArgumentError(`Expected 1 to ${most} characters.`);
  return line;
}

/** Gathers `field=column` or `field=one,two`; an empty right side reads the field from nowhere. */
export function columnsByField(
  value: string,
  before: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const [field, columns] = pair(value, "FIELD=COLUMN");
  return new Map([...before, [field, columns === "" ? [] : columns.split(",")]]);
}

/** Gathers `word=kind`. */
export function kindByWord(
  value: string,
  before: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, Kind> {
  const [word, name] = pair(value, "WORD=KIND");
  const kind = KINDS.find((known) => known === name);
  if (kind) return new Map([...before, [word, kind]]);
  throw new InvalidArgumentError(`${name} is no kind; the kinds are ${KINDS.join(", ")}.`);
}

/** A language tag as the event format takes it. */
export function languageTag(value: string): string {
  if (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) return value;
  throw new InvalidArgumentError("Expected a language tag such as en, ar or pt-BR.");
}

function pair(value: string, form: string): [left: string, right: string] {
  const at = value.indexOf("=");
  if (at < 1) throw new InvalidArgumentError(`Expected ${form}.`);
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
}
