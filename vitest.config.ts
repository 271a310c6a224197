import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The aliases of package.json's "imports"; Vite would try only the first extension of each. */
const resolve = {
  alias: [{ find: /^#(app|components|geo|lib)\//, replacement: `${root}$1/` }],
};

const shared = {
  environment: "node" as const,
  env: { NODE_ENV: "test" as const, TZ: "UTC" },
  pool: "forks" as const,
  exclude: [...configDefaults.exclude, ".next/**", "lib/testing/import-rules/house/**"],
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          setupFiles: ["lib/testing/seed.ts"],
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: "browser",
          include: ["**/*.e2e.ts"],
          globalSetup: "lib/testing/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          // A browser on a busy machine may miss a moment once; a fault misses it twice.
          retry: process.env.CI ? 1 : 0,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
