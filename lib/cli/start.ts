import { type ChildProcess, spawn } from "node:child_process";
import { get } from "node:http";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fingerprint, forgetBuild, isBuilt, rememberBuild } from "#lib/cli/build";
import { EXIT, Failure, runToExit } from "#lib/cli/exit";
import { ROOT, SHIPPED_DOSSIER, storePath } from "#lib/cli/locations";

/** Answers still under way get this long after a signal, in milliseconds. */
const GRACE = 1_500;
const NEXT = join(ROOT, "node_modules/next/dist/bin/next");

let child: ChildProcess | undefined;
let isStopping = false;

/** What `npm start` does: store, build where it is needed, server, address. */
async function start(): Promise<void> {
  const host = process.env.HOST || "127.0.0.1";
  const port = await freePort(host, readPort());
  const store = storePath(undefined);
  const wanted = fingerprint();
  if (isBuilt(wanted)) return serve(host, port, store, () => fillEmptyStore(store));
  await fillEmptyStore(store);
  await build(wanted);
  return serve(host, port, store);
}

function readPort(): number {
  const found = process.env.PORT || "3000";
  const port = Number(found);
  if (!/^\d+$/.test(found) || port > 65_535)
    throw new Failure(EXIT.usage, `PORT must be a number from 0 to 65535; found ${found}.`);
  return port;
}

/** The port, or any free one for 0, found out before a build keeps the user waiting. */
async function freePort(host: string, port: number): Promise<number> {
  const probe = createServer();
  return new Promise((found, fail) => {
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const why =
        error.code === "EADDRINUSE"
          ? `Port ${port} on ${host} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`
          : `Nothing can be served on ${host}, port ${port} (${error.code}). Choose others with HOST and PORT.`;
      fail(new Failure(EXIT.server, why));
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** Loads the shipped dossier, or the one that DATELINE_DOSSIER names, into a store without events. */
async function fillEmptyStore(location: string): Promise<void> {
  const chosen = process.env.DATELINE_DOSSIER;
  // Loaded only now: where the build is fresh, the server comes up meanwhile.
  const { openStore } = await import("#lib/store/sqlite-store");
  const store = await openStore(location);
  try {
    if (chosen === "none" || (await store.head()).seq > 0) return;
    const { importDossier, readSoundDossier } = await import("#lib/cli/import-dossier");
    const file = chosen ? resolve(chosen) : SHIPPED_DOSSIER;
    const { added } = await importDossier(store, await readSoundDossier(file), {
      editor: "dateline",
    });
    console.log(`Loaded ${added} events from ${file}`);
  } finally {
    await store.close();
  }
}

async function build(wanted: string): Promise<void> {
  console.log("Building; this takes a minute or two, once for each version.");
  forgetBuild();
  const code = await run(["build"], "inherit", {});
  if (isStopping) throw new Failure(EXIT.ok, "");
  if (code !== 0)
    throw new Failure(EXIT.server, `The build failed (next build ended with ${code}).`);
  rememberBuild(wanted);
}

/** Serves until the server ends; says the address once it answers and the store is prepared. */
async function serve(
  host: string,
  port: number,
  store: string,
  prepare: () => Promise<void> = async () => {},
): Promise<void> {
  const ended = run(["start", "-H", host, "-p", String(port)], "pipe", { DATELINE_STORE: store });
  let held = "";
  const hold = (text: Buffer) => {
    held += text;
  };
  child?.stdout?.on("data", hold);
  child?.stderr?.on("data", hold);
  await prepare();
  const isAnswering = await Promise.race([untilAnswering(host, port), ended.then(() => false)]);
  child?.stdout?.off("data", hold).pipe(process.stdout);
  child?.stderr?.off("data", hold).pipe(process.stderr);
  if (isAnswering) console.log(`Dateline is at http://${inUrl(host)}:${port}`);
  const code = await ended;
  if (isStopping) return;
  throw new Failure(
    code,
    `${isAnswering ? "" : held}The server ended by itself (next start ended with ${code}).`,
  );
}

/**
 * Room for what is young, in MB: while a million events are read, most of what is parsed dies before
 * it is looked at, where there is room until then. With 16 MB reading took a tenth longer.
 */
const YOUNG = "--max-semi-space-size=32";

/** Runs Next in a process of its own, as for production whatever NODE_ENV says; answers its code. */
function run(args: string[], output: "inherit" | "pipe", env: Record<string, string>) {
  const started = spawn(process.execPath, [YOUNG, NEXT, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", output, output],
  });
  child = started;
  return new Promise<number>((answer, fail) => {
    started.once("error", fail);
    started.once("exit", (code, signal) => answer(code ?? (signal === "SIGKILL" ? 137 : 143)));
  });
}

async function untilAnswering(host: string, port: number): Promise<true> {
  while (!(await isAnswering(host, port))) await setTimeout(25);
  return true;
}

function isAnswering(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    get({ host, port, path: "/api/health" }, (response) => {
      response.resume();
      answer(response.statusCode !== undefined && response.statusCode < 500);
    }).once("error", () => answer(false));
  });
}

function inUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

function stop(signal: NodeJS.Signals): void {
  isStopping = true;
  if (!child || child.exitCode !== null) process.exit(EXIT.ok);
  child.kill(signal);
  setTimeout(GRACE, undefined, { ref: false }).then(() => child?.kill("SIGKILL"));
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// npm gives a signal to its shell alone, which leaves what it started behind.
const parent = process.ppid;
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid === parent || isStopping || stop("SIGTERM"), 500).unref();
const code = await runToExit(start);
child?.kill();
process.exit(code);
