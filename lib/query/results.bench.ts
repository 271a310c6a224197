import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

/** One section of a BENCHMARKS.md: what is said is printed, and with `write` takes its place there. */
export class Section {
  readonly #title: string;
  readonly #page: URL;
  readonly #lines: string[] = [];

  constructor(title: string, script = "bench", page = new URL("BENCHMARKS.md", import.meta.url)) {
    this.#title = title;
    this.#page = page;
    const [cpu] = cpus();
    const memory = Math.round(totalmem() / 2 ** 30);
    console.log(`## ${title}`);
    this.say();
    this.say(
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model}, ${memory} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(0)} at the start: \`npm run ${script} -- ${process.argv.slice(2).join(" ")}\``,
    );
    this.say();
  }

  say(line = ""): void {
    console.log(line);
    this.#lines.push(line);
  }

  write(): void {
    const before = existsSync(this.#page) ? readFileSync(this.#page, "utf8") : "";
    const [head = "", ...sections] = before.split(/^## /m);
    const text = `${this.#title}\n${this.#lines.join("\n")}`;
    const at = sections.findIndex((section) => section.startsWith(`${this.#title}\n`));
    if (at < 0) sections.push(text);
    else sections[at] = text;
    const parts = [head, ...sections].map((part) => part.trimEnd());
    writeFileSync(this.#page, `${parts.join("\n\n## ")}\n`);
  }
}

export const ms = (time: number) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

export function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export async function timed<T>(times: number[], work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  times.push(performance.now() - start);
  return result;
}
