import pg from "pg";
import { GROUPS, KINDS_BY_GROUP } from "#lib/event/kinds";
import type { NewsEvent } from "#lib/event/news-event";
import { tokens } from "#lib/event/normalise";
import { placementAt } from "#lib/event/placement";
import { span } from "#lib/event/span";
import { dayOf, listedDay } from "#lib/query/day";
import type { Filter } from "#lib/query/filter";
import { placeUnder, sourcesOf } from "#lib/query/matches";
import { placeBoxes } from "#lib/query/place-boxes";
import { MOST_SINGLES } from "#lib/query/tile";
import { wordsOf } from "#lib/query/words";

const DATABASE = "dateline_bench";
const BATCH = 2_000;
const [FIRST, LAST] = [-(2 ** 31), 2 ** 31 - 1];

const TABLE = `
  create unlogged table events (
    id text collate "C" primary key, kind text, occurrence text, verification text,
    first int, last int, listed int, actors text[], sources text[], precision text, country text,
    class text, words tsvector, ground geometry(Geometry, 4326), point geometry(Point, 3857))`;

const INSERT = `
  insert into events select r.id, kind, occurrence, verification, first, last, listed, actors,
    sources, precision, country, class, array_to_tsvector(words),
    ST_GeomFromText(ground, 4326), ST_Transform(ST_Point(lng, lat, 4326), 3857)
  from json_to_recordset($1) as r(id text, kind text, occurrence text, verification text,
    first int, last int, listed int, actors text[], sources text[], precision text,
    country text, class text, words text[], ground text, lng float8, lat float8)`;

export const INDEXES = [
  "create index on events using gin (words)",
  "create index on events using gist (ground)",
  "create index on events using gist (point)",
  "create index on events (listed desc, id)",
  "create index on events (kind)",
  "create index on events using gin (actors)",
  "create index on events using gin (sources)",
];

/** Clauses whose facet overlooks them, by the bit that a row fails them with. */
const BITS = {
  kind: 1,
  occurrence: 2,
  verification: 4,
  precision: 8,
  country: 16,
  actor: 32,
  source: 64,
  days: 128,
};

export interface RivalAnswer {
  /** Counts by part (a facet, `class`, `day`) and value; zeros are absent. */
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly page: readonly string[];
}

const HOW = `No PostgreSQL answers. To start one (it refuses to run as root):
  apt-get install postgresql-15-postgis-3
  B=/usr/lib/postgresql/15/bin; D=/tmp/dateline-bench
  su postgres -c "$B/initdb -D $D -A trust"
  su postgres -c "$B/pg_ctl -D $D -w -o '-p 5477 -k /tmp -c shared_buffers=2GB' start"
  export PGHOST=/tmp PGPORT=5477 PGUSER=postgres
Or set PGHOST, PGPORT, PGUSER and PGPASSWORD of a server of your own.`;

/** What the benchmark gives a rival that shares the machine with nothing else. */
const SETTINGS = ["set work_mem = '256MB'", "set maintenance_work_mem = '1GB'", "set jit = off"];

/**
 * The rival with so many events in it, as `loadRival` left them.
 *
 * @throws where no server answers, in words that say how to start one, or it holds other events
 */
export async function connectRival(events: number): Promise<pg.Client> {
  const client = await connect(DATABASE).catch((cause) => {
    throw new Error(`${cause.message}. Run the part "load" first.`, { cause });
  });
  const { rows } = await client.query<{ n: string }>("select count(*) as n from events");
  if (Number(rows[0]?.n) !== events)
    throw new Error(`PostGIS holds ${rows[0]?.n} events; run the part "load" for ${events}`);
  return client;
}

/** Makes the database anew, fills its table, builds its indexes and analyses it. */
export async function loadRival(events: Iterable<NewsEvent>): Promise<void> {
  const admin = await connect("postgres");
  await admin.query(`drop database if exists ${DATABASE}`);
  await admin.query(`create database ${DATABASE} encoding 'UTF8' template template0`);
  await admin.end();
  const client = await connect(DATABASE);
  await client.query("create extension postgis");
  await client.query(TABLE);
  let rows: object[] = [];
  let sent: Promise<unknown> = Promise.resolve();
  const flush = async () => {
    const text = JSON.stringify(rows);
    rows = [];
    await sent;
    sent = client.query(INSERT, [text]);
  };
  for (const event of events) {
    rows.push(rowOf(event));
    if (rows.length === BATCH) await flush();
  }
  await flush();
  await sent;
  for (const index of INDEXES) await client.query(index);
  await client.query("vacuum analyze events");
  await client.end();
}

async function connect(database: string): Promise<pg.Client> {
  const client = new pg.Client({ database });
  try {
    await client.connect();
  } catch (cause) {
    if (cause instanceof pg.DatabaseError) throw cause;
    throw new Error(HOW, { cause });
  }
  for (const setting of SETTINGS) await client.query(setting);
  return client;
}

/** Matches once and counts everything beside the map in one statement. */
export async function askRival(
  client: pg.Client,
  filter: Filter,
  limit: number,
): Promise<RivalAnswer> {
  const { text, values } = statementOf(filter, limit);
  const { rows } = await client.query<{ part: string; value: string | null; n: string }>(
    text,
    values,
  );
  const parts = new Map<string, Map<string, number>>();
  const page: string[] = [];
  for (const { part, value, n } of rows) {
    if (part === "page") page[Number(n) - 1] = value ?? "";
    else if (value !== null && Number(n) > 0) {
      const counts = parts.get(part) ?? new Map<string, number>();
      parts.set(part, counts.set(value, Number(n)));
    }
  }
  return { parts, page };
}

export async function explainRival(client: pg.Client, filter: Filter): Promise<string> {
  const { text, values } = statementOf(filter, 50);
  const { rows } = await client.query(`explain (analyze, costs off, summary off) ${text}`, values);
  return rows.map((row) => String(row["QUERY PLAN"])).join("\n");
}

/** The same tile: singles where few, else counts by group on the same grid. */
export async function rivalTile(
  client: pg.Client,
  filter: Filter,
  [z, x, y]: readonly [number, number, number],
): Promise<Uint8Array> {
  const { hard, soft, values } = clausesOf(filter);
  const box = `ST_TileEnvelope(${z}, ${x}, ${y})`;
  const clauses = [`point && ${box}`, "class = 'point'", ...hard, ...soft.map(([, sql]) => sql)];
  const groups = GROUPS.map((group) => {
    const kinds = KINDS_BY_GROUP[group].map((kind) => `'${kind}'`).join();
    return `nullif(count(*) filter (where kind in (${kinds})), 0) as "${group}"`;
  });
  const cell = (of: string) =>
    `floor((ST_${of}(point) - ST_${of}Min(${box})) / (ST_${of}Max(${box}) - ST_${of}Min(${box})) * 8)`;
  const { rows } = await client.query<{ tile: Buffer | null }>(
    `with p as materialized (select * from events where ${clauses.join(" and ")})
     select case when (select count(*) from p) <= ${MOST_SINGLES}
       then (select ST_AsMVT(e, 'events') from (select id, kind, occurrence, verification,
         first, last, true as anchor, ST_AsMVTGeom(point, ${box}, 4096, 0, false) from p) e)
       else (select ST_AsMVT(c, 'clusters') from (select count(*) as count, ${groups.join()},
         ST_AsMVTGeom(ST_Centroid(ST_Collect(point)), ${box}, 4096, 0, false)
         from p group by ${cell("X")}, ${cell("Y")}) c) end as tile`,
    values,
  );
  return rows[0]?.tile ?? new Uint8Array();
}

function statementOf(filter: Filter, limit: number) {
  const { hard, soft, values } = clausesOf(filter);
  const bits = soft.map(([bit, sql]) => `case when ${sql} then 0 else ${bit} end`);
  const sets = ["kind", "occurrence", "verification", "precision", "country"] as const;
  const but = (bit: number) => `bits & ${255 - bit} = 0`;
  const counted = [
    ...sets.map((set) => [set, set, BITS[set]] as const),
    ["class", "class", 0] as const,
    ["day", "listed", BITS.days] as const,
  ];
  const all = counted.map(([, column]) => column);
  const grouped = counted.map(
    ([part, column, bit], i) =>
      `when ${(2 ** all.length - 1) & ~(2 ** (all.length - 1 - i))} then jsonb_build_array('${part}',
        ${column}::text, count(*) filter (where ${but(bit)}))`,
  );
  const unnested = (["actor", "source"] as const).map(
    (part) => `select '${part}', v, count(*) from m, unnest(${part}s) v
      where ${but(BITS[part])} group by v`,
  );
  const text = `
    with e as (select *, ${bits.join(" | ") || "0"} as bits from events
      ${hard.length > 0 ? `where ${hard.join(" and ")}` : ""}),
    m as materialized (select id, kind, occurrence, verification, precision, country, class, listed,
      actors, sources, bits from e where bits & (bits - 1) = 0),
    g as (select case grouping(${all.join()}) ${grouped.join(" ")} end as r from m
      group by grouping sets (${all.map((column) => `(${column})`).join()}))
    select r->>0 as part, r->>1 as value, (r->>2)::bigint as n from g
    union all ${unnested.join(" union all ")}
    union all select 'page', id, row_number() over (order by listed desc, id)
      from (select id, listed from m where bits = 0 order by listed desc, id limit ${limit}) p`;
  return { text, values };
}

/** Clauses that no facet overlooks, and the others with their bits. */
function clausesOf(filter: Filter) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const hard: string[] = [];
  const soft: [bit: number, sql: string][] = [];
  for (const field of ["kind", "occurrence", "verification", "precision", "country"] as const)
    if (filter[field])
      soft.push([BITS[field], `coalesce(${field} = any(${bind(filter[field])}), false)`]);
  if (filter.actor) soft.push([BITS.actor, `actors && ${bind(filter.actor)}::text[]`]);
  if (filter.source) soft.push([BITS.source, `sources && ${bind(filter.source)}::text[]`]);
  const days = [
    ...(filter.from ? [`last >= ${dayOf(filter.from)}`] : []),
    ...(filter.to ? [`first <= ${dayOf(filter.to)}`] : []),
  ];
  if (days.length > 0) soft.push([BITS.days, days.join(" and ")]);
  if (filter.bbox) hard.push(`ST_Intersects(ground, ST_MakeEnvelope(${filter.bbox.join()}, 4326))`);
  if (filter.q)
    hard.push(
      `words @@ ${bind(
        tokens(filter.q)
          .map((word) => `'${word}':*`)
          .join(" & "),
      )}::tsquery`,
    );
  return { hard, soft, values };
}

function rowOf(event: NewsEvent) {
  const { kind, occurrence, verification, actors, when } = event.properties;
  const days = span(when);
  const place = placeUnder({}, event);
  const found = placementAt(event, place).class;
  const [lng, lat] = found === "point" ? (place?.position ?? []) : [];
  return {
    id: event.id,
    kind,
    occurrence,
    verification: verification.status,
    first: Math.max(days.first, FIRST),
    last: Math.min(days.last, LAST),
    listed: listedDay(days),
    actors: [...new Set(actors.map(({ id }) => id))],
    sources: [...new Set(sourcesOf(event, () => undefined).map(({ id }) => id))],
    precision: place?.precision ?? "none",
    country: place?.country ?? null,
    class: found,
    words: [...wordsOf(event)],
    ground: place ? wktOf(placeBoxes(event, place)) : null,
    lng: lng ?? null,
    lat: lat ?? null,
  };
}

function wktOf(boxes: ReturnType<typeof placeBoxes>): string | null {
  const [first] = boxes;
  if (!first) return null;
  if (boxes.length === 1 && first[0] === first[2] && first[1] === first[3])
    return `POINT(${first[0]} ${first[1]})`;
  const halves = boxes.flatMap(([w, s, e, n]) =>
    w <= e
      ? [[w, s, e, n]]
      : [
          [w, s, 180, n],
          [-180, s, e, n],
        ],
  );
  const rings = halves.map(
    ([w, s, e, n]) => `((${w} ${s},${e} ${s},${e} ${n},${w} ${n},${w} ${s}))`,
  );
  return `MULTIPOLYGON(${rings.join()})`;
}
