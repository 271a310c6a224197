import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { openDesk } from "./browser";

/** The harness has to see what it claims to: each of these pages does one wrong thing. */
const servers: Server[] = [];

async function serve(html: string, headers: Record<string, string> = {}): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url !== "/") return response.writeHead(204).end();
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(html);
  });
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no address");
  return `http://127.0.0.1:${address.port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function problemsOf(html: string, headers?: Record<string, string>): Promise<string[]> {
  const url = await serve(html, headers);
  const desk = await openDesk({ url, expected: [/./] });
  await expect.poll(() => desk.problems.length).toBeGreaterThan(0);
  return [...desk.problems];
}

test("a quiet page has no problems", async () => {
  const desk = await openDesk({ url: await serve("<title>quiet</title>") });
  expect(await desk.page.title()).toBe("quiet");
  expect(desk.problems).toEqual([]);
});

test("an error in the console is a problem", async () => {
  expect(await problemsOf("<script>console.error('a bad thing')</script>")).toEqual([
    expect.stringContaining("console error: a bad thing"),
  ]);
});

test("an uncaught error is a problem", async () => {
  expect(await problemsOf("<script>throw new Error('uncaught thing')</script>")).toContain(
    "page error: uncaught thing",
  );
});

test("a request to another origin is a problem, from a worker too", async () => {
  const other = await serve("elsewhere", { "access-control-allow-origin": "*" });
  const page = await problemsOf(`<script>fetch('${other}/from-page')</script>`);
  expect(page).toContain(`request to ${other}/from-page`);
  const source = `fetch('${other}/from-worker').catch(() => {})`;
  const worker = await problemsOf(
    `<script>new Worker(URL.createObjectURL(new Blob([${JSON.stringify(source)}])))</script>`,
  );
  expect(worker).toContain(`request to ${other}/from-worker`);
});

test("a breach of the page's content security policy is a problem", async () => {
  const problems = await problemsOf("<script>document.title = 'ran'</script>", {
    "content-security-policy": "default-src 'self'",
  });
  expect(problems.join()).toContain("Content Security Policy");
});
