import { Command } from "commander";
import { readInput } from "#lib/cli/edit";
import { refusal } from "#lib/cli/exit";
import { editorName } from "#lib/cli/option-values";
import { describeRejection } from "#lib/import/rejection";
import { readTourFile } from "#lib/import/tour-file";
import type { EventStore } from "#lib/store/event-store";
import { readViews, type Tour } from "#lib/tour/tour";

type WithStore = (
  mode: "find" | "make",
  work: (store: EventStore) => Promise<void>,
) => Promise<void>;

const HELP = `
A tour is what a wall goes through: views, each a filter, a camera, a title by language and how many
seconds it stays. "Copy as view" on the desk gives the page on show as a view for the file.

Examples:
  dateline tour export syria-ceasefire-2016 > tour.json
  dateline tour import tour.json --editor desk
  dateline tour remove syria-ceasefire-2016 --editor desk`;

/** `dateline tour import|export|remove|list`. */
export function tourCommand(withStore: WithStore): Command {
  const command = new Command("tour")
    .description("the tours of a wall: take one in, give one out, take one away, list them")
    .addHelpText("after", HELP);
  command
    .command("import")
    .description("keep a new version of a tour; walls show it from the next whole minute")
    .argument("<file>", "a tour as JSON; - reads standard input")
    .option("--editor <name>", "who decided it; kept with the version", editorName, "import")
    .action(async (file: string, { editor }: { editor: string }) => {
      const { tour, rejections } = readTourFile(await readInput(file));
      if (!tour) {
        const faults = rejections.map((rejection) => `  ${describeRejection(rejection)}`);
        throw refusal([`${file} was refused; nothing of it was kept:`, ...faults].join("\n"));
      }
      await withStore("make", async (store) => {
        const kept = await store.keepTour(tour, editor);
        const { name, version } = kept.tour;
        console.log(
          kept.added
            ? `The tour ${name} is kept, version ${version}.`
            : `The tour ${name} says this already, version ${version}.`,
        );
        for (const line of skippedInWords(kept.tour)) console.log(line);
      });
    });
  command
    .command("export")
    .description("print the newest version of a tour, as import takes it")
    .argument("<name>", "the tour")
    .action((name: string) =>
      withStore("find", async (store) => {
        const newest = (await store.tour(name)).at(-1);
        if (!newest?.views.length) throw refusal(await unknownInWords(store, name));
        console.log(JSON.stringify({ name, views: newest.views }, undefined, 2));
      }),
    );
  command
    .command("remove")
    .description("take a tour away; its versions stay in the store, and import brings one back")
    .argument("<name>", "the tour")
    .requiredOption("--editor <name>", "who decided it; kept with it", editorName)
    .action((name: string, { editor }: { editor: string }) =>
      withStore("find", async (store) => {
        if (!(await store.tourNames()).includes(name))
          throw refusal(await unknownInWords(store, name));
        await store.keepTour({ name, views: [] }, editor);
        console.log(`The tour ${name} is removed. Walls that show it say so, and which there are.`);
      }),
    );
  command
    .command("list")
    .description("every tour with its newest version")
    .action(() =>
      withStore("find", async (store) => {
        for (const name of await store.tourNames()) {
          const newest = (await store.tour(name)).at(-1);
          if (newest) console.log(inOneLine(newest));
        }
      }),
    );
  return command;
}

/** What of a tour no wall can show today; it is kept, for a newer Dateline may know the value. */
function skippedInWords({ views }: Tour): string[] {
  return readViews(views).skipped.flatMap(({ index, problems }) =>
    problems.map(
      ({ parameter, value, reason }) =>
        `View ${index + 1} will be left out by walls: ${parameter}=${value} ${reason}.`,
    ),
  );
}

async function unknownInWords(store: EventStore, name: string): Promise<string> {
  const names = await store.tourNames();
  const known = names.length > 0 ? `There are: ${names.join(", ")}.` : "There is none yet.";
  return `There is no tour ${name}. ${known}`;
}

function inOneLine({ name, version, recordedAt, views }: Tour): string {
  const shown = views.map(({ title }) => title.en ?? Object.values(title)[0]).join(" · ");
  return [name, `version ${version}`, recordedAt, shown].join("  ");
}
