import { builtScripts, fetchScripts, kilobytes, weightProblems } from "./bundle";
import { startServer } from "./server";

/**
 * `npm run check:weight`: builds and starts Dateline as `npm start` does, reads the desk's HTML as a
 * browser would, and weighs the scripts in it. The browser tests measure the same once more in
 * Chromium, where scripts that are imported while the page runs count too.
 */
const server = await startServer();
try {
  const first = await fetchScripts(`${server.url}/`);
  const total = first.reduce((sum, script) => sum + script.gzipped, 0);
  console.log(`${first.length} scripts before the map, ${kilobytes(total)} gzipped`);
  const problems = weightProblems(first, await builtScripts(".next/static"));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
