import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export type Env = Readonly<Record<string, string>>;

export interface TestServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** The store file, in a folder of its own that goes when the server stops. */
  readonly store: string;
  /** Of the process that was started, which serves or has the server as a child. */
  pid(): number;
  /** All that the server printed so far. */
  output(): string;
  /** Stops it and starts it on the same port, with the same store, after what is done meanwhile. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  /** Stops this server, and only this one. */
  stop(): Promise<void>;
}

const START_MILLISECONDS = 300_000;

/** A port that was free a moment ago, on the loopback interface. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port to be had");
  return address.port;
}

/**
 * The settings of a child process: this one's, less the settings of Dateline and the marks of the
 * test runner, so that a developer's environment changes no test.
 */
export function cleanEnv(extra: Env): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(DATELINE_|VITEST|NODE_ENV$|NODE_OPTIONS$|HOST$|PORT$|TZ$)/.test(name),
  );
  return { ...Object.fromEntries(inherited), ...extra } as NodeJS.ProcessEnv;
}

/**
 * Runs what `npm start` runs, on a free port with a store of its own, and answers when it serves:
 * the build, where it is missing or stale, is made on the way. Throws with the output of the server
 * where it ends before that.
 */
export async function startServer(env: Env = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-test-"));
  const port = await freePort();
  const store = join(folder, "dateline.db");
  const settings = { PORT: String(port), DATELINE_STORE: store, ...env };
  const url = `http://127.0.0.1:${port}`;
  let output = "";
  const launch = () => {
    const started = spawn(process.execPath, ["--import", "tsx", "lib/cli/start.ts"], {
      env: cleanEnv(settings),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    for (const stream of [started.stdout, started.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    return started;
  };
  let child = launch();
  const stop = async () => {
    await stopGroup(child);
    await rm(folder, { recursive: true, force: true });
  };
  const restart = async (meanwhile?: () => Promise<void>) => {
    await stopGroup(child);
    await meanwhile?.();
    child = launch();
    await untilServing(child, url);
  };
  try {
    await untilServing(child, url);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${output}`);
  }
  return {
    url,
    store: settings.DATELINE_STORE,
    output: () => output,
    pid: () => child.pid ?? 0,
    restart,
    stop,
  };
}

/**
 * Waits until the health check answers 200. Throws where the process ends, where the answer is
 * anything but 200 or 503 ("not yet"), or where time runs out.
 */
export async function untilServing(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/api/health`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    if (answer && answer.status !== 503)
      throw new Error(`the health check answered ${answer.status}`);
    await sleep(50);
  }
  throw new Error(`no answer from ${url} within ${START_MILLISECONDS / 1000} s`);
}

/** Ends a child that was started `detached`, with whatever it started itself. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  signalGroup(child.pid, "SIGTERM");
  const inTime = await Promise.race([ended.then(() => true), sleep(10_000, false, { ref: false })]);
  if (!inTime) {
    signalGroup(child.pid, "SIGKILL");
    await ended;
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}
