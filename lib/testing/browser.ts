import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";
import { CHROMIUM_FLAGS } from "./chromium";

export interface DeskOptions {
  readonly width?: number;
  readonly height?: number;
  /** The browser's language; a `lang` in the path wins, as it does for a reader. */
  readonly lang?: "en" | "ar" | "ru" | "tr";
  /** What the reader's system prefers. */
  readonly theme?: "light" | "dark";
  readonly path?: string;
  readonly javaScriptEnabled?: boolean;
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly hasTouch?: boolean;
  /** Another server than the shared one. */
  readonly url?: string;
  /** Problems that this test is about, and which therefore do not fail it. */
  readonly expected?: readonly RegExp[];
}

export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The HTTP status of the first page. */
  readonly status: number;
  /** Console errors, page errors, policy violations and requests to other origins, so far. */
  readonly problems: readonly string[];
  /** The address of every request of every page and worker, so far. */
  readonly requests: readonly string[];
}

let browser: Promise<Browser> | undefined;

function launched(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: inject("chromium"),
    args: [...CHROMIUM_FLAGS],
  });
  return browser;
}

afterAll(async () => {
  const opened = browser;
  browser = undefined;
  await (await opened)?.close();
});

/**
 * Opens a page as a reader with these settings would, within a test. When the test ends the page is
 * closed, and any problem that was not `expected` fails the test.
 */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const base = options.url ?? inject("datelineUrl");
  const context = await (await launched()).newContext({
    baseURL: base,
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    locale: options.lang ?? "en",
    timezoneId: "UTC",
    colorScheme: options.theme ?? "light",
    reducedMotion: options.reducedMotion ?? "reduce",
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    hasTouch: options.hasTouch ?? false,
  });
  const requests: string[] = [];
  const problems: string[] = [];
  watch(context, new URL(base).origin, requests, problems);
  onTestFinished(async () => {
    await context.close();
    const expected = options.expected ?? [];
    expect(problems.filter((problem) => !expected.some((form) => form.test(problem)))).toEqual([]);
  });
  const page = await context.newPage();
  const answer = await page.goto(options.path ?? "/");
  return { page, context, status: answer?.status() ?? 0, problems, requests };
}

/**
 * Waits until scripts have taken the page over. The network of a page is never idle: it listens for
 * changes as long as it is open.
 */
export async function taken(page: Page): Promise<void> {
  await page.locator("[data-live]").waitFor({ state: "attached", timeout: 45_000 });
}

/** Waits until scripts have taken a wall over and its watch knows that it is alive. */
export async function wallAlive(page: Page): Promise<void> {
  await page.locator("html[data-wall=alive]").waitFor({ state: "attached", timeout: 45_000 });
}

/** Waits until the map says that it shows everything it was given. */
export async function mapDrawn(page: Page): Promise<void> {
  await page.locator('[data-map="drawn"]').waitFor({ timeout: 45_000 });
}

function watch(
  context: BrowserContext,
  origin: string,
  requests: string[],
  problems: string[],
): void {
  context.on("request", (request) => {
    requests.push(request.url());
    if (isElsewhere(request.url(), origin)) problems.push(`request to ${request.url()}`);
  });
  context.on("weberror", (error) => problems.push(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
}

/** Whether an address leaves the browser for another origin than the page's. */
function isElsewhere(url: string, origin: string): boolean {
  if (/^(data|blob|about):/.test(url)) return false;
  return new URL(url).origin !== origin;
}
