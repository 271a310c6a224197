import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Libsql from "libsql";
import { consonants } from "#geo/gazetteer/consonants";
import { keysOf } from "#geo/gazetteer/name-words";
import type { FormerName, Found, GazetteerPlace } from "#geo/gazetteer/place";
import type { PlaceTable } from "#geo/gazetteer/place-table";
import { caseForms } from "#geo/gazetteer/russian-cases";
import { haversine } from "#geo/measure";
import { normalise } from "#lib/event/normalise";

const SCHEMA = `
create table if not exists places (id text primary key, lng real, lat real, body text not null) without rowid;
create table if not exists names (key text, place text, name text, lang text, former text, bent integer, primary key (key, place)) without rowid;
create table if not exists sounds (sound text, place text, primary key (sound, place)) without rowid;
create index if not exists places_lat on places (lat);`;

/** The file of imported places: beside the store. */
export function importedFile(store: string): string {
  return resolve(dirname(store), "gazetteer.db");
}

interface NameRow {
  readonly body: string;
  readonly name: string;
  readonly lang: string | null;
  readonly former: string | null;
  readonly bent: number;
}

/** Keeps places in the file, each in place of an earlier one with its id; one transaction a batch. */
export function openForImport(file: string) {
  const database = new Libsql(file);
  database.exec(`pragma busy_timeout = 5000; ${SCHEMA}`);
  const put = database.prepare("insert or replace into places values (?, ?, ?, ?)");
  const forget = [
    database.prepare("delete from names where place = ?"),
    database.prepare("delete from sounds where place = ?"),
  ];
  const name = database.prepare("insert or ignore into names values (?, ?, ?, ?, ?, ?)");
  const sound = database.prepare("insert or ignore into sounds values (?, ?)");
  const known = database.prepare("select 1 from places where id = ?");

  function keep(place: GazetteerPlace): void {
    const { id, position, names, also, former = [] } = place;
    if (known.get(id)) for (const statement of forget) statement.run(id);
    put.run(id, position?.[0] ?? null, position?.[1] ?? null, JSON.stringify(place));
    const all: { name: string; lang?: string; former?: FormerName }[] = [
      ...Object.entries(names).map(([lang, text]) => ({ name: text, lang })),
      ...also.map((text) => ({ name: text })),
      ...former.map((one) => ({ name: one.name, former: one })),
    ];
    for (const bent of [0, 1])
      for (const one of all)
        for (const form of bent ? casesOf(one.name) : [one.name])
          for (const key of keysOf(form, normalise)) {
            const former = one.former ? JSON.stringify(one.former) : null;
            name.run(key, id, one.name, one.lang ?? null, former, bent);
          }
    const heard = names.ar ? "" : consonants(names.en ?? "");
    if (heard.length >= 3) sound.run(heard, id);
  }

  return {
    keepAll(places: readonly GazetteerPlace[]): void {
      database.exec("begin immediate");
      try {
        for (const place of places) keep(place);
        database.exec("commit");
      } catch (error) {
        database.exec("rollback");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function casesOf(name: string): string[] {
  return /\p{Script=Cyrillic}/u.test(name) ? caseForms(name) : [];
}

/** The imported places as a table of the gazetteer, asked on disk; undefined where nothing was imported. */
export function openImported(file: string): PlaceTable | undefined {
  if (!existsSync(file)) return undefined;
  const database = new Libsql(`${pathToFileURL(file).href}?mode=ro`);
  const byKey = database.prepare(
    "select body, name, lang, former, bent from names join places on id = place where key = ?",
  );
  const longer = database.prepare("select 1 from names where key > ? and key < ? limit 1");
  const byId = database.prepare("select body from places where id = ?");
  const bySound = database.prepare(
    "select body, '' as name, null as lang, null as former, 0 as bent from sounds join places on id = place where sound = ?",
  );
  const around = database.prepare("select body from places where lat between ? and ?");
  const read = (body: string) => JSON.parse(body) as GazetteerPlace;
  const found = (rows: unknown[], match: Found["match"]): Found[] =>
    (rows as NameRow[])
      .map(({ body, name, lang, former, bent }) => {
        const place = read(body);
        return {
          place,
          match: bent ? ("inflected" as const) : match,
          name: name || (place.names.en ?? ""),
          ...(lang && { lang }),
          ...(former && { former: JSON.parse(former) as FormerName }),
        };
      })
      .sort((a, b) => (b.place.population ?? 0) - (a.place.population ?? 0));

  return {
    byKey: (key) => found(byKey.all(key), "normalised"),
    beginsWith: (key) => longer.get(`${key} `, `${key}!`) !== undefined,
    byId(id) {
      const row = byId.get(id) as { body: string } | undefined;
      return row && read(row.body);
    },
    bySound: (sound) => found(bySound.all(sound), "transliterated"),
    nearest(position, within) {
      const degrees = Math.min(within, 100_000) / 110_000;
      let best: { place: GazetteerPlace; metres: number } | undefined;
      for (const { body } of around.all(position[1] - degrees, position[1] + degrees) as {
        body: string;
      }[]) {
        const place = read(body);
        if (!place.position || /^(?:region|district|sea)$/.test(place.class)) continue;
        const metres = haversine(position, place.position);
        if (metres <= (best?.metres ?? within)) best = { place, metres };
      }
      return best;
    },
  };
}
