import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { GROUPS, KINDS } from "#lib/event/kinds";
import * as vocabularies from "#lib/event/vocabularies";
import ar from "./ar.json";
import en from "./en.json";
import ru from "./ru.json";
import tr from "./tr.json";

type Tree = { readonly [key: string]: string | Tree };

/** What a message asks of its caller, and the plural arguments with the categories they answer. */
interface Shape {
  readonly args: readonly string[];
  readonly plurals: readonly { readonly arg: string; readonly cases: readonly string[] }[];
}

const MESSAGES = { en: flatten(en), ar: flatten(ar), ru: flatten(ru), tr: flatten(tr) };
const KEYS = [...MESSAGES.en.keys()];
const SOURCES = ["app", "components", "lib"].flatMap(sourcesUnder);

/** A vocabulary in code and the namespace that words it. */
const WORDED: Readonly<Record<string, readonly string[]>> = {
  kinds: KINDS,
  groups: GROUPS,
  occurrences: vocabularies.OCCURRENCES,
  precisions: [...vocabularies.PRECISIONS, "none"],
  roles: vocabularies.PLACE_ROLES,
  actorRoles: vocabularies.ACTOR_ROLES,
  measures: vocabularies.MEASURED,
  reliabilities: vocabularies.RELIABILITIES,
  credibilities: ["1", "2", "3", "4", "5", "6"],
  verifications: vocabularies.VERIFICATIONS,
  relations: vocabularies.RELATION_TYPES.flatMap((type) => [type, `from-${type}`]),
};

describe.each(["ar", "ru", "tr"] as const)("messages in %s", (language) => {
  test("are the same messages as in English", () =>
    expect([...MESSAGES[language].keys()]).toEqual(KEYS));
  test("take the same arguments as in English", () => {
    const asked = (messages: ReadonlyMap<string, string>) =>
      KEYS.map((key) => `${key}: ${shapeOf(messages.get(key) ?? "").args.join(" ")}`);
    expect(asked(MESSAGES[language])).toEqual(asked(MESSAGES.en));
  });
});

describe.each(["en", "ar", "ru", "tr"] as const)("plurals in %s", (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  // Nought may be said with the form of `other`: "0 حدث" is sound Arabic.
  const wanted = pluralCategories.filter((category) => category !== "zero");
  test("answer every category of the language, or one form for all", () => {
    const wrong = [...MESSAGES[language]].flatMap(([key, message]) =>
      shapeOf(message)
        .plurals.filter(({ cases }) =>
          cases.some((name) => name !== "other" && !name.startsWith("=")),
        )
        .filter(({ cases }) => wanted.some((category) => !cases.includes(category)))
        .map(({ arg, cases }) => `${key} (${arg}): ${cases}`),
    );
    expect(wrong).toEqual([]);
  });
});

test("every value of every vocabulary has its words, and no other has", () => {
  for (const [namespace, values] of Object.entries(WORDED))
    expect(
      KEYS.filter((key) => key.startsWith(`${namespace}.`)).sort(),
      `messages of ${namespace}`,
    ).toEqual(values.map((value) => `${namespace}.${value}`).sort());
});

test("a message that the code asks for exists", () => {
  const namespaces = new Set(KEYS.map((key) => key.split(".")[0]));
  const missing = SOURCES.flatMap(({ file, asked }) =>
    asked
      .filter((key) => namespaces.has(key.split(".")[0] ?? "") && key.includes("."))
      .filter((key) => !KEYS.some((known) => patternOf(key).test(known)))
      .map((key) => `${file}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test("a message that no code asks for is not kept", () => {
  const whole = patternsOf(SOURCES.flatMap(({ asked, literals }) => [...asked, ...literals]));
  const within = SOURCES.flatMap(({ folder, spaces }) =>
    spaces.map((space) => {
      const beside = SOURCES.filter((source) => source.folder === folder);
      return { space, patterns: patternsOf(beside.flatMap(({ literals }) => literals)) };
    }),
  );
  const isAsked = (key: string) =>
    whole.some((pattern) => pattern.test(key)) ||
    within.some(
      ({ space, patterns }) =>
        key.startsWith(`${space}.`) &&
        patterns.some((pattern) => pattern.test(key.slice(space.length + 1))),
    );
  const isWorded = (key: string) => Object.hasOwn(WORDED, key.split(".")[0] ?? "");
  expect(KEYS.filter((key) => !isWorded(key) && !isAsked(key))).toEqual([]);
});

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Reads the arguments of an ICU message, nested ones included. */
function shapeOf(message: string): Shape {
  const args = new Set<string>();
  const plurals: { arg: string; cases: string[] }[] = [];
  for (const inside of braced(message)) {
    const [, arg = "", kind, rest = ""] =
      /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,([\s\S]*))?)?$/.exec(inside) ?? [];
    args.add(arg);
    if (kind !== "plural" && kind !== "select") continue;
    const cases = [...outside(rest).matchAll(/[\w=-]+/g)].map(([name]) => name);
    if (kind === "plural") plurals.push({ arg, cases });
    for (const text of braced(rest)) for (const inner of shapeOf(text).args) args.add(inner);
  }
  return { args: [...args].sort(), plurals };
}

/** The texts within the outermost braces. */
function braced(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [i, char] of [...text].entries()) {
    if (char === "{" && depth++ === 0) start = i + 1;
    if (char === "}" && --depth === 0) found.push([...text].slice(start, i).join(""));
  }
  expect(depth, `braces of ${text}`).toBe(0);
  return found;
}

function outside(text: string): string {
  return braced(text).reduce((rest, inside) => rest.replace(`{${inside}}`, " "), text);
}

function sourcesUnder(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|e2e|bench)\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      return {
        file: join(folder, file),
        folder: dirname(join(folder, file)),
        asked: [...text.matchAll(/\bt\(\s*(?:"([^"]+)"|`([^`]+)`)/g)].map(
          ([, plain, template]) => plain ?? template ?? "",
        ),
        literals: [...text.matchAll(/"([^"\n]+)"|`([^`]+)`/g)].map(
          ([, plain, template]) => plain ?? template ?? "",
        ),
        spaces: [...text.matchAll(/Translations\(\s*"([\w.]+)"/g)].map(([, space]) => space ?? ""),
      };
    });
}

/** A template of nothing but a value could name any message: it names none here. */
function patternsOf(literals: readonly string[]): RegExp[] {
  return [...new Set(literals)].filter((text) => !text.startsWith("$")).map(patternOf);
}

/** The keys that a literal or a template can name. */
function patternOf(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\w-]+")}$`);
}
