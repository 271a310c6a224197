import { printParseErrorCode, visit } from "jsonc-parser";

type Path = readonly (string | number)[];

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Lines, counted from 1, on which the values at these paths of a JSON text start; for a value
 * that is missing, the line of the nearest part around it. One pass, skipping what is not asked for.
 */
export function linesOf(json: string, paths: readonly Path[]): number[] {
  const asked = new Set(paths.flatMap(prefixes));
  const lines = new Map<string, number>();
  const note = (path: Path, line: number) => {
    const key = keyOf(path);
    if (!asked.has(key)) return false;
    lines.set(key, line + 1);
    return true;
  };
  visit(
    json,
    {
      onObjectBegin: (_offset, _length, line, _column, path) => note(path(), line),
      onArrayBegin: (_offset, _length, line, _column, path) => note(path(), line),
      onLiteralValue: (_value, _offset, _length, line, _column, path) => void note(path(), line),
      // Without these two, jsonc-parser never ends the skipping that `false` began.
      onObjectEnd: () => {},
      onArrayEnd: () => {},
    },
    STRICT,
  );
  return paths.map(
    (path) =>
      prefixes(path)
        .map((key) => lines.get(key))
        .findLast((line) => line !== undefined) ?? 1,
  );
}

export interface BrokenJson {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** Where a text stops being JSON and why, for a text that `JSON.parse` refused. */
export function breakOf(json: string): BrokenJson {
  const errors: { code: number; offset: number; end: number; line: number }[] = [];
  try {
    visit(
      json,
      {
        onError: (code, offset, length, line) =>
          void errors.push({ code, offset, end: offset + length, line }),
      },
      STRICT,
    );
  } catch {
    return { line: 1, found: "brackets nested too deeply to read", expected: "a GeoJSON file" };
  }
  const first = errors[0];
  const end = json.trimEnd().length;
  if (!first || first.end >= end)
    return {
      line: json.slice(0, end).split("\n").length,
      found: end === 0 ? "an empty file" : `the end of the file after ${tail(json.slice(0, end))}`,
      expected: "JSON to its closing brace; the file may have been cut short",
    };
  return {
    line: first.line + 1,
    found: tail(json.slice(0, first.offset + 20).split("\n")[first.line] ?? ""),
    expected: `JSON; ${wordsOf(printParseErrorCode(first.code))}`,
  };
}

/** `CommaExpected` as `comma expected`. */
function wordsOf(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c}`).toLowerCase();
}

function tail(text: string): string {
  return JSON.stringify(text.slice(-40));
}

function prefixes(path: Path): string[] {
  return Array.from({ length: path.length + 1 }, (_, n) => keyOf(path.slice(0, n)));
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
