import type { TestProject } from "vitest/node";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./chromium";
import { startServer } from "./server";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the server that all browser tests share: the shipped dossier, untouched. */
    readonly datelineUrl: string;
    readonly chromium: string;
  }
}

/**
 * Before the browser tests: finds a browser, then builds and starts Dateline. With
 * `DATELINE_TEST_URL` the tests read a server that runs already, `next dev` for one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium(process.env);
  if (chromium === undefined) {
    console.error(HOW_TO_GET_CHROMIUM);
    process.exit(1);
  }
  project.provide("chromium", chromium);
  const running = process.env.DATELINE_TEST_URL;
  if (running) {
    project.provide("datelineUrl", running.replace(/\/$/, ""));
    return async () => {};
  }
  const server = await startServer();
  project.provide("datelineUrl", server.url);
  return server.stop;
}
