import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";

const PAGE = new URL("BENCHMARKS.md", import.meta.url);

/** One section of BENCHMARKS.md: what is said is printed, and with `write` takes its place there. */
export class Section {
  readonly #title: string;
  readonly #lines: string[] = [];

  constructor(title: string, script = "bench") {
    this.#title = title;
    const [cpu] = cpus();
    const memory = Math.round(totalmem() / 2 ** 30);
    const asked = process.argv
      .slice(2)
      .join(" ")
      .replace(/(--(?:store|file) )\S+/g, "$1FILE");
    console.log(`## ${title}`);
    this.say();
    this.say(
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model}, ${memory} GB, Node ${process.version}, load ${loadavg()[0]?.toFixed(0)} at the start: \`npm run ${script} -- ${asked}\``,
    );
    this.say();
  }

  say(line = ""): void {
    console.log(line);
    this.#lines.push(line);
  }

  write(): void {
    const before = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
    const [head = "", ...sections] = before.split(/^## /m);
    const text = `${this.#title}\n${this.#lines.join("\n")}`;
    const at = sections.findIndex((section) => section.startsWith(`${this.#title}\n`));
    if (at < 0) sections.push(text);
    else sections[at] = text;
    const parts = [head, ...sections].map((part) => part.trimEnd());
    writeFileSync(PAGE, `${parts.join("\n\n## ")}\n`);
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
