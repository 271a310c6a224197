import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What stands between a browser and a server, and what can happen there. */
export interface Front {
  readonly url: string;
  /** Nothing comes through any more, and nobody is told: no connection is refused or closed. */
  cut(): void;
  /** What is asked from now on comes through; what was open stays silent for ever. */
  mend(): void;
  /** From now on all that the server says comes from another build; a wall's page fails until `serve`. */
  announce(): void;
  /** The wall of the new build is served too. */
  serve(): void;
}

const TEXT = /^(text\/(html|event-stream)|application\/json)/;

/**
 * Stands before a server. A new build is the old one under another id of the same length, put wherever
 * the server says its own: a second build of the same code would take minutes.
 */
export async function frontOf(url: string): Promise<Front> {
  const build = (await readFile(".next/BUILD_ID", "utf8")).trim();
  const next = [...build].reverse().join("");
  let cuts = 0;
  let silent = false;
  let announced = false;
  let served = false;
  const handle = (asked: IncomingMessage, answer: ServerResponse) => {
    if (silent) return;
    if (announced && !served && asked.url?.startsWith("/wall")) {
      answer.writeHead(503).end("The new version is starting.");
      return;
    }
    const before = cuts;
    const { "accept-encoding": _, ...headers } = asked.headers;
    const path = asked.url?.replaceAll(next, build) ?? "/";
    const passed = request(url + path, { method: asked.method, headers }, (from) => {
      if (cuts !== before) return from.resume();
      answer.writeHead(from.statusCode ?? 502, from.headers);
      answer.flushHeaders();
      const isText = TEXT.test(`${from.headers["content-type"]}`);
      if (isText) from.setEncoding("utf8");
      from.on("data", (data: string | Buffer) => {
        if (cuts !== before) return;
        answer.write(typeof data === "string" && announced ? data.replaceAll(build, next) : data);
      });
      return from.on("end", () => {
        if (cuts === before) answer.end();
      });
    });
    passed.on("error", () => answer.destroy());
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  };
  const front = createServer(handle).listen(0, "127.0.0.1");
  await once(front, "listening");
  onTestFinished(() => {
    front.closeAllConnections();
    front.close();
  });
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    cut() {
      cuts++;
      silent = true;
    },
    mend() {
      silent = false;
    },
    announce() {
      announced = true;
    },
    serve() {
      served = true;
    },
  };
}
