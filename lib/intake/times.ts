import { isoDay, span } from "#lib/event/span";
import { foldSource } from "./fold";
import type { ReadLanguage } from "./language";
import { TIME_WORDS, type TimeMeans, type TimeWords } from "./lexicon/times";
import { numbersIn } from "./numbers";
import { compile, wordExpression } from "./pattern";

/** An expression of time in a folded text. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  /** EDTF; absent where it leans on a day of publication that is not known. */
  readonly edtf?: string;
  /** From a moment until the report: a running total counts from there. */
  readonly since: boolean;
  /** A stretch back from the report, "in the past 24 hours". */
  readonly lasting: boolean;
  /** Whether it leans on the day of publication. */
  readonly relative: boolean;
  /** How it was worked out, for an editor. */
  readonly why: string;
  /** Two parts that do not fit, "yesterday, Wednesday" on a Friday. */
  readonly clash?: string;
}

interface Point {
  readonly start: number;
  readonly end: number;
  readonly first?: number;
  readonly last?: number;
  readonly edtf?: string;
  readonly means: TimeMeans;
  readonly why: string;
  /** The night between that day and the next. */
  readonly midnight?: boolean;
}

interface Grammar {
  readonly words: TimeWords;
  readonly points: readonly (readonly [TimeMeans, RegExp])[];
  readonly sinceBefore: RegExp;
  readonly sinceAfter: RegExp | undefined;
  readonly lead: RegExp | undefined;
  readonly trail: RegExp | undefined;
  readonly ahead: RegExp;
  readonly months: readonly RegExp[];
  readonly weekdays: readonly RegExp[];
  readonly units: readonly (readonly [Unit, RegExp])[];
}

type Unit = keyof TimeWords["units"];
type Direction = "next" | "last" | "this";

const grammars = new Map<ReadLanguage, Grammar>();
const DAY = 86_400_000;

/**
 * The expressions of time in one folded sentence, in order, none within another. `published` is
 * the day the report came out, `YYYY-MM-DD`; without it what leans on it has no EDTF.
 */
export function timesIn(sentence: string, lang: ReadLanguage, published?: string): FoundTime[] {
  let grammar = grammars.get(lang);
  if (!grammar) {
    grammar = grammarOf(lang);
    grammars.set(lang, grammar);
  }
  const today = published === undefined ? undefined : span(published.slice(0, 10)).first;
  const found = joinNeighbours(sentence, pointsIn(sentence, grammar, lang, today));
  return found.map((point) => whole(sentence, point, grammar as Grammar, today));
}

function pointsIn(sentence: string, grammar: Grammar, lang: ReadLanguage, today?: number): Point[] {
  const all: Point[] = [];
  for (const [means, expression] of grammar.points)
    for (const match of sentence.matchAll(expression)) {
      const start = match.index;
      const groups = { ...match.groups } as Groups;
      const ahead = isAhead(sentence, start, grammar);
      const read = resolve(means, groups, {
        grammar,
        lang,
        ahead,
        ...(today === undefined ? {} : { today }),
      });
      if (read) all.push({ start, end: start + match[0].trimEnd().length, means, ...read });
    }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Point[] = [];
  for (const point of all) {
    const before = kept.at(-1);
    if (!before || point.start >= before.end) kept.push(point);
    else if (point.end - point.start > before.end - before.start) kept[kept.length - 1] = point;
  }
  return kept;
}

/** Whether the clause around an expression speaks of what is still to come. */
function isAhead(sentence: string, at: number, { ahead }: Grammar): boolean {
  const from = Math.max(...[",", "،", ";", "؛", '"'].map((mark) => sentence.lastIndexOf(mark, at)));
  const to = sentence.slice(at).search(/[,،;؛]/);
  const clause = sentence.slice(from + 1, to < 0 ? undefined : at + to);
  return clause.search(ahead) >= 0;
}

type Groups = Readonly<
  Partial<
    Record<
      | "month"
      | "month2"
      | "weekday"
      | "day"
      | "year"
      | "count"
      | "count2"
      | "count3"
      | "unit"
      | "next"
      | "last"
      | "this"
      | "iso"
      | "fd"
      | "fm"
      | "fy",
      string
    >
  >
>;

interface Known {
  readonly grammar: Grammar;
  readonly lang: ReadLanguage;
  readonly ahead: boolean;
  readonly today?: number;
}

type Read = Pick<Point, "first" | "last" | "edtf" | "why">;

function resolve(means: TimeMeans, groups: Groups, known: Known): Read | undefined {
  const { grammar, lang, today } = known;
  const direction: Direction | undefined = groups.next
    ? "next"
    : groups.last
      ? "last"
      : groups.this
        ? "this"
        : undefined;
  if (means === "iso") return days(groups.iso ?? "", "a date in full");
  if (means === "figures")
    return days(`${groups.fy}-${pad(groups.fm)}-${pad(groups.fd)}`, "a date in full");
  if (means === "date" || means === "month" || means === "start-of-month")
    return calendar(means, groups, direction, known);
  if (today === undefined) return { why: "it leans on the day of publication, which is not known" };
  const weekday = groups.weekday === undefined ? -1 : indexOf(grammar.weekdays, groups.weekday);
  switch (means) {
    case "today":
      return daySpan(today, today, "the day of publication");
    case "yesterday":
      return daySpan(today - 1, today - 1, "the day before publication");
    case "before-yesterday":
      return daySpan(today - 2, today - 2, "two days before publication");
    case "tomorrow":
      return daySpan(today + 1, today + 1, "the day after publication");
    case "overnight":
      return daySpan(today - 1, today, "the night before publication");
    case "midnight":
      return daySpan(
        today,
        today + 1,
        "midnight of the day of publication; the text does not say of which day",
      );
    case "weekday":
      return weekday < 0
        ? undefined
        : onWeekday(weekday, today, direction ?? (known.ahead ? "next" : undefined));
    case "night-to":
      return nightTo(groups, weekday, known, today);
    case "day-of-month":
      return days(
        `${isoDay(today).slice(0, 8)}${pad(dayOf(groups.day, grammar))}`,
        "a day of the month of publication",
      );
    case "past-units":
    case "ago":
      return back(means, groups, grammar, lang, today);
    case "unit":
      return namedUnit(unitOf(groups.unit, grammar), direction ?? "this", today);
    case "start-of-unit":
      return startOfUnit(unitOf(groups.unit, grammar) ?? "year", today);
  }
}

function calendar(
  means: TimeMeans,
  groups: Groups,
  direction: Direction | undefined,
  known: Known,
): Read | undefined {
  const { grammar, ahead, today } = known;
  const month = indexOf(grammar.months, groups.month ?? "") + 1;
  if (month < 1) return undefined;
  const day = groups.day === undefined ? undefined : dayOf(groups.day, grammar);
  if (groups.day !== undefined && (day === undefined || day < 1 || day > 31)) return undefined;
  const tail = day === undefined ? "" : `-${pad(day)}`;
  if (groups.year)
    return cut(days(`${groups.year}-${pad(month)}${tail}`, "the date as written"), means);
  if (today === undefined)
    return { why: "the year is not in the text, and the day of publication is not known" };
  const year = Number(isoDay(today).slice(0, 4));
  const wanted = direction === "next" || (direction === undefined && ahead) ? "ahead" : "back";
  for (const y of wanted === "ahead" ? [year, year + 1] : [year, year - 1]) {
    const read = days(`${y}-${pad(month)}${tail}`, "the year is taken from the day of publication");
    if (read?.first === undefined || read.last === undefined) continue;
    // What was to be and is off may be some weeks back.
    const isRecent =
      direction === undefined &&
      wanted === "ahead" &&
      y === year &&
      read.last < today &&
      today - read.last <= RECENT_DAYS;
    if (isRecent) return cut(read, means);
    const isThis = direction === "this" && y === year;
    const isNext =
      wanted === "ahead" &&
      (direction === "next" && day === undefined ? read.first > today : read.last >= today);
    const isLast =
      wanted === "back" &&
      (direction === "last" && day === undefined ? read.last < today : read.first <= today);
    if (isThis || isNext || isLast) return cut(read, means);
  }
  return undefined;
}

const RECENT_DAYS = 30;

/** "Since the start of March": its first day. */
function cut(read: Read | undefined, means: TimeMeans): Read | undefined {
  if (means !== "start-of-month" || read?.first === undefined) return read;
  return daySpan(read.first, read.first, read.why);
}

function onWeekday(weekday: number, today: number, direction: Direction | undefined): Read {
  const now = (today + 4) % 7;
  const behind = (now - weekday + 7) % 7;
  if (direction === "next")
    return daySpan(
      today + 7 - behind,
      today + 7 - behind,
      "the first such weekday after publication",
    );
  const back = direction === "last" && behind === 0 ? 7 : behind;
  return daySpan(today - back, today - back, "the last such weekday up to publication");
}

function nightTo(groups: Groups, weekday: number, known: Known, today: number): Read | undefined {
  const read = groups.month
    ? calendar("date", groups, undefined, known)
    : weekday < 0
      ? undefined
      : onWeekday(weekday, today, known.ahead ? "next" : undefined);
  if (read?.first === undefined) return undefined;
  // A Turkish "cuma gecesi" is the night that starts on Friday, the others name the day it ends on.
  return known.lang === "tr"
    ? daySpan(read.first, read.first + 1, "the night from that day")
    : daySpan(read.first - 1, read.first, "the night to that day");
}

function back(
  means: TimeMeans,
  groups: Groups,
  grammar: Grammar,
  lang: ReadLanguage,
  today: number,
): Read | undefined {
  const unit = unitOf(groups.unit, grammar);
  const said = groups.count ?? groups.count2 ?? groups.count3;
  const counted = said === undefined ? dualOrOne(groups.unit ?? "", lang) : countOf(said, lang);
  if (unit === undefined || counted === undefined) return undefined;
  const length = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }[unit] * counted;
  const days = Math.max(1, Math.ceil(length - 1e-9));
  const why = `${counted} ${unit}${counted === 1 ? "" : "s"} back from the day of publication`;
  if (means === "ago")
    return unit === "hour" ? undefined : daySpan(today - days, today - days, why, unit !== "day");
  return daySpan(today - days, today, why);
}

/** Arabic says "two days" in one word; "in the past month" counts one. */
function dualOrOne(unit: string, lang: ReadLanguage): number {
  return lang === "ar" && /ين$/.test(unit) ? 2 : 1;
}

function namedUnit(unit: Unit | undefined, direction: Direction, today: number): Read | undefined {
  const step = { next: 1, last: -1, this: 0 }[direction];
  const date = new Date(today * DAY);
  const why = `the ${direction === "this" ? "" : `${direction} `}${unit} seen from the day of publication`;
  if (unit === "week") {
    const monday = today - ((today + 3) % 7) + step * 7;
    return daySpan(monday, monday + 6, why);
  }
  if (unit === "month") {
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + step);
    return days(date.toISOString().slice(0, 7), why);
  }
  if (unit === "year") return days(String(date.getUTCFullYear() + step), why);
  return undefined;
}

function startOfUnit(unit: Unit, today: number): Read {
  const iso = isoDay(today);
  const why = `the first day of the ${unit} of publication`;
  const first =
    unit === "week"
      ? today - ((today + 3) % 7)
      : span(unit === "month" ? `${iso.slice(0, 8)}01` : `${iso.slice(0, 4)}-01-01`).first;
  return daySpan(first, first, why);
}

const MIDNIGHT_OF = /^ +(?:(?:on|of|на|يوم) +)?$/;
const APPOSED = /^[ ,،]{0,3}(?:\(|الموافق )?$/;

/** "Yesterday, Wednesday" is one expression; so are "Tuesday, 5 May" and "from Monday to Friday". */
function joinNeighbours(
  sentence: string,
  points: readonly Point[],
): (Point & { clash?: string })[] {
  const joined: (Point & { clash?: string })[] = [];
  for (const point of points) {
    const before = joined.at(-1);
    const between = before && sentence.slice(before.end, point.start);
    if (
      before?.means === "midnight" &&
      between !== undefined &&
      MIDNIGHT_OF.test(between) &&
      !point.midnight
    ) {
      joined[joined.length - 1] = { ...point, start: before.start, midnight: true };
    } else if (before && between !== undefined && APPOSED.test(between)) {
      const clash = clashOf(before, point);
      const sharper =
        clash === undefined &&
        (point.means === "date" || point.means === "weekday") &&
        before.means === "weekday"
          ? point
          : before;
      joined[joined.length - 1] = {
        ...sharper,
        start: before.start,
        end: point.end,
        midnight: before.midnight === true,
        ...(clash ? { clash } : {}),
      };
    } else joined.push(point);
  }
  return joined;
}

function clashOf(a: Point, b: Point): string | undefined {
  if (
    a.first === undefined ||
    b.first === undefined ||
    a.last === undefined ||
    b.last === undefined
  )
    return undefined;
  if (a.first <= b.last && b.first <= a.last) return undefined;
  return `${a.edtf} and ${b.edtf} stand side by side and are not the same day`;
}

/** A point with what belongs to it: prepositions, the part of the day, "since", "midnight of". */
function whole(
  sentence: string,
  point: Point & { clash?: string },
  grammar: Grammar,
  today?: number,
): FoundTime {
  const { sinceBefore, sinceAfter, lead, trail } = grammar;
  let { start, end } = point;
  const ahead = sentence.slice(0, start);
  const trailing = trail?.exec(sentence.slice(end));
  if (trailing) end += trailing[0].length;
  const behind = sentence.slice(end);
  const leading = lead?.exec(ahead);
  if (leading) start -= leading[0].length;
  const sinceFront =
    sinceBefore.exec(sentence.slice(0, start)) ??
    (leading ? sinceBefore.exec(sentence.slice(0, point.start)) : null);
  if (sinceFront)
    start = Math.min(
      start,
      (leading && start > point.start - sinceFront[0].length ? point.start : start) -
        sinceFront[0].length,
    );
  const sinceBack = sinceAfter?.exec(behind);
  if (sinceBack) end += sinceBack[0].length;
  const since = sinceFront !== null || (sinceBack !== null && sinceBack !== undefined);
  const value = edtfOf(point, {
    since,
    midnight: point.midnight === true,
    ...(today === undefined ? {} : { today }),
  });
  const relative = point.why.includes("publication") || since;
  return {
    start: Math.max(0, start),
    end,
    since: since && value.isOpen,
    lasting: point.means === "past-units",
    relative,
    why: point.why,
    ...(value.edtf === undefined ? {} : { edtf: value.edtf }),
    ...(point.clash ? { clash: point.clash } : {}),
  };
}

function edtfOf(
  point: Point,
  { since, midnight, today }: { since: boolean; midnight: boolean; today?: number },
): { edtf?: string; isOpen: boolean } {
  const { first, last, edtf } = point;
  if (first === undefined || last === undefined || edtf === undefined) return { isOpen: since };
  if (midnight) return { edtf: `${isoDay(first)}/${isoDay(last + 1)}`, isOpen: false };
  // A ceasefire "from Monday on" that lies ahead is no stretch up to the report.
  if (!since || (today !== undefined && first > today)) return { edtf, isOpen: false };
  if (today === undefined) return { isOpen: true };
  if (point.means === "past-units") return { edtf, isOpen: false };
  return { edtf: `${edtf.split("/")[0]}/${isoDay(today)}`, isOpen: true };
}

function days(edtf: string, why: string): Read | undefined {
  try {
    const { first, last } = span(edtf);
    return { first, last, edtf, why };
  } catch {
    return undefined;
  }
}

function daySpan(first: number, last: number, why: string, approximate = false): Read {
  const edtf = first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
  return { first, last, edtf: approximate ? `${edtf}~` : edtf, why };
}

function pad(value: string | number | undefined): string {
  return String(value ?? "").padStart(2, "0");
}

function indexOf(names: readonly RegExp[], name: string): number {
  return names.findIndex((expression) => expression.test(name));
}

function unitOf(word: string | undefined, { units }: Grammar): Unit | undefined {
  return word === undefined
    ? undefined
    : units.find(([, expression]) => expression.test(word))?.[0];
}

function dayOf(word: string | undefined, { words }: Grammar): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d+$/.test(word)) return Number(word);
  return words.ordinals.find(([name]) => foldSource(name) === word)?.[1];
}

function countOf(word: string, lang: ReadLanguage): number | undefined {
  return numbersIn(word, lang)[0]?.value ?? numbersIn(word.replace(/^ال/, ""), lang)[0]?.value;
}

function grammarOf(lang: ReadLanguage): Grammar {
  const words = TIME_WORDS[lang];
  const any = (list: readonly string[]) =>
    `(?:${[...list]
      .sort((a, b) => b.length - a.length)
      .map(foldSource)
      .join("|")})`;
  const exact = (list: readonly string[]) => wordExpression(`^${any(list)}$`, "u");
  const ordinals = words.ordinals.map(([name]) => name);
  const turkishCase =
    "(?:'?(?:nda|nde|ndan|nden|da|de|ta|te|dan|den|tan|ten|ya|ye|a|e|i|u|na|ne|in|un|inda|inde|indan|inden|unda|undan|sinden|sindan|sinda|inci))?";
  const names: Readonly<Record<string, string>> = {
    month: any(words.months.flat()),
    weekday: any(words.weekdays.flat()),
    day: ordinals.length > 0 ? `(?:\\d{1,2}|${any(ordinals)})` : "\\d{1,2}",
    year: "(?:19|20)\\d\\d",
    count: "(?:\\d+|\\p{L}+(?:[- ]\\p{L}+)?)",
    unit: any(Object.values(words.units).flat()),
    next: any(words.next),
    last: any(words.last),
    this: any(words.current),
  };
  const point = (pattern: string) => {
    const seen = new Map<string, number>();
    const source = foldSource(pattern)
      .replace(/ (?![?\]])/g, " +")
      .replace(/\{([a-z]+)(\d?)\}/g, (_, name: string, n: string) => {
        if (name === "case") return turkishCase;
        const source = names[name] ?? "";
        const times = seen.get(name + n) ?? 0;
        seen.set(name + n, times + 1);
        return times === 0 ? `(?<${name}${n}>${source})` : source;
      });
    const start = lang === "ar" ? "(?<![\\p{L}\\p{N}])(?:[وف]?[بلك]?)" : "(?<![\\p{L}\\p{N}])";
    return wordExpression(`${start}(?:${source})(?![\\p{L}\\p{N}])`, "gu");
  };
  const edge = (list: readonly string[], form: (source: string) => string) =>
    list.length === 0 ? undefined : wordExpression(form(any(list).replace(/ /g, " +")), "u");
  const clitic = lang === "ar" ? "[وف]?" : "";
  return {
    words,
    points: words.points.map(([means, pattern]) => [means, point(pattern)] as const),
    sinceBefore: edge(words.sinceBefore, (s) => `(?<![\\p{L}\\p{N}])${clitic}${s} +$`) ?? /(?!)/u,
    sinceAfter: edge(words.sinceAfter, (s) => `^ *${s}(?![\\p{L}\\p{N}])`),
    lead: edge(words.lead, (s) => `(?<![\\p{L}\\p{N}])${clitic}${s} +$`),
    trail: edge(words.trail, (s) => `^ +${s}(?![\\p{L}\\p{N}])`),
    ahead: wordExpression(compile(words.ahead, lang).source, "u"),
    months: words.months.map(exact),
    weekdays: words.weekdays.map(exact),
    units: (Object.entries(words.units) as [Unit, readonly string[]][]).map(
      ([unit, list]) => [unit, exact(list)] as const,
    ),
  };
}
