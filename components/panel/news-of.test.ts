import { expect, test } from "vitest";
import type { ListRow } from "#lib/messages/row-in-words";
import { newsOf } from "./news-of";

const row = (id: string, facts = ""): ListRow => ({
  id,
  mark: { class: "unplaced", kind: "other" },
  place: { text: "", lang: "en", dir: "ltr" },
  rest: "",
  dash: "",
  placed: false,
  title: { text: id, lang: "en", dir: "ltr" },
  facts,
});
const rows = (ids: string) => [...ids].map((id) => row(id));
const page = (ids: string, matched: number, next?: string) => ({
  rows: rows(ids),
  matched,
  next,
  before: 0,
});
const ids = ({ rows }: { rows: readonly ListRow[] }) => rows.map(({ id }) => id).join("");

test("a list that has not changed has no news", () => {
  const news = newsOf({ rows: rows("abcd"), matched: 9 }, page("ab", 9, "b"));
  expect(news).toMatchObject({ count: 0, changed: false });
  expect(news.gone.size).toBe(0);
});

test("events that came are counted, and the rows in view stay where they are", () => {
  const news = newsOf({ rows: rows("abcd"), matched: 9 }, page("xayb", 11, "b"));
  expect([ids(news), news.count, news.changed]).toEqual(["abcd", 2, true]);
});

test("more than the page holds, and those that came further down, are counted by the number", () => {
  expect(newsOf({ rows: rows("ab"), matched: 9 }, page("xyz", 70, "z")).count).toBe(61);
  expect(newsOf({ rows: rows("abcd"), matched: 9 }, page("ab", 10, "b")).count).toBe(1);
});

test("an event that is gone keeps its place, and what moved up in its stead is not new", () => {
  const news = newsOf({ rows: rows("abc"), matched: 9 }, page("acd", 8, "d"));
  expect([ids(news), news.count, news.changed]).toEqual(["abc", 0, true]);
  expect([...news.gone]).toEqual(["b"]);
});

test("a list of one page knows its end", () => {
  const news = newsOf({ rows: rows("abc"), matched: 3 }, page("ab", 2));
  expect([...news.gone]).toEqual(["c"]);
  expect(newsOf({ rows: [], matched: 0 }, page("ab", 2)).count).toBe(2);
});

test("a corrected event has its new words in its old place", () => {
  const fresh = { ...page("ab", 2), rows: [row("a", "corrected"), row("b")] };
  expect(newsOf({ rows: rows("ab"), matched: 2 }, fresh).rows[0]?.facts).toBe("corrected");
});
