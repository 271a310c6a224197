import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import {
  cleanEnv,
  type Env,
  freePort,
  startServer,
  stopGroup,
  type TestServer,
  untilServing,
} from "#lib/testing/server";

/** The build is there when these run: the set-up of the browser tests made it. */
const running: TestServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function start(env: Env = {}): Promise<TestServer> {
  const server = await startServer(env);
  running.push(server);
  return server;
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "dateline-start-"));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const healthSchema = z.object({ status: z.string(), revision: z.number(), events: z.number() });

async function health(server: TestServer) {
  return healthSchema.parse(await (await fetch(`${server.url}/api/health`)).json());
}

test("a port in use is said in one line, and the command fails", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const failed = await startServer({ PORT: String(port) }).catch((error: Error) => error.message);
  expect(failed).toMatch(/^the server ended with [1-9]/);
  expect(failed).toContain(String(port));
  expect(failed).toMatch(/in use/i);
  expect(failed).not.toMatch(/^\s+at /m);
});

test("a store that is no store is said in one line, ends the command and stays as it is", async () => {
  const store = join(await folder(), "dateline.db");
  const bytes = "this is no database, ".repeat(400);
  await writeFile(store, bytes);
  const failed = await startServer({ DATELINE_STORE: store }).catch(
    (error: Error) => error.message,
  );
  expect(failed).toMatch(/^the server ended with [1-9]/);
  expect(failed).toContain(store);
  expect(failed).not.toMatch(/^\s+at /m);
  expect(await readFile(store, "utf8")).toBe(bytes);
});

test("an empty store is filled with the shipped dossier, and a second start loses nothing", async () => {
  const store = join(await folder(), "dateline.db");
  const first = await start({ DATELINE_STORE: store });
  expect(first.output()).toContain(first.url);
  const before = await health(first);
  expect(before).toMatchObject({ status: "ok", events: 8 });
  await first.stop();
  const second = await start({ DATELINE_STORE: store });
  expect(await health(second)).toEqual(before);
});

test("DATELINE_DOSSIER=none starts with no event", async () => {
  const server = await start({ DATELINE_DOSSIER: "none" });
  expect((await health(server)).events).toBe(0);
  const page = await fetch(server.url, { headers: { "accept-language": "en" } });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("npx dateline import");
});

test.each(["production", "development"])("it starts with NODE_ENV=%s set", async (mode) => {
  const server = await start({ NODE_ENV: mode });
  expect((await fetch(server.url)).status).toBe(200);
});

test("it listens on the loopback interface and nowhere else", async () => {
  const server = await start();
  const port = new URL(server.url).port;
  const listed = spawn("cat", ["/proc/net/tcp", "/proc/net/tcp6"]);
  let table = "";
  listed.stdout.setEncoding("utf8").on("data", (text: string) => {
    table += text;
  });
  await once(listed, "close");
  const hex = Number(port).toString(16).toUpperCase().padStart(4, "0");
  const listening = table.match(new RegExp(`[0-9A-F]+:${hex} [0-9A-F]+:0000 0A`, "g")) ?? [];
  expect(listening).toEqual([`0100007F:${hex} 00000000:0000 0A`]);
});

/** Milliseconds from the start of a process to the first desk it answers. */
async function timeToDesk(args: readonly string[], store: string): Promise<number> {
  const port = String(await freePort());
  const since = performance.now();
  const [command = "", ...rest] = args;
  const child = spawn(command, rest, {
    env: cleanEnv({ PORT: port, DATELINE_STORE: store, NODE_ENV: "production" }),
    stdio: "ignore",
    detached: true,
  });
  try {
    await untilServing(child, `http://127.0.0.1:${port}`);
    await (await fetch(`http://127.0.0.1:${port}/`)).text();
    return performance.now() - since;
  } finally {
    await stopGroup(child);
  }
}

test("a second npm start takes at most three times as long as a bare next start", async () => {
  const store = join(await folder(), "dateline.db");
  const ours = ["npm", "start", "--silent"];
  const bare = ["node", "node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1"];
  await timeToDesk(ours, store);
  const times = { ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
  for (let round = 0; round < 3; round++) {
    times.bare = Math.min(times.bare, await timeToDesk(bare, store));
    times.ours = Math.min(times.ours, await timeToDesk(ours, store));
  }
  const ratio = times.ours / times.bare;
  console.log(
    `second start ${times.ours.toFixed(0)} ms, next start ${times.bare.toFixed(0)} ms: ${ratio.toFixed(2)} times`,
  );
  expect(ratio).toBeLessThanOrEqual(3);
});
