import { defineConfig } from "vitest/config";

/** One configuration: the page is built from `src/dashboard`, the tests run from `test`. */
export default defineConfig({
  root: "src/dashboard",
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { outDir: "../../dist/dashboard", emptyOutDir: true, target: "es2023" },
  worker: { format: "es" },
  test: {
    root: ".",
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    pool: "forks",
  },
});
