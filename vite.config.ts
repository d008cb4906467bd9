import { readFile } from "node:fs/promises";
import { defineConfig } from "vitest/config";
import { contentSecurity } from "./src/dashboard/opening/contentSecurity.ts";
import { openingPlugin } from "./src/dashboard/opening/openingPlugin.ts";

const shipped = ["three-tiers.yaml"];

async function shippedScenarios() {
  return Promise.all(
    shipped.map(async (file) => ({
      file,
      yaml: await readFile(new URL(`scenarios/${file}`, import.meta.url), "utf8"),
    })),
  );
}

/** One configuration: the page is built from `src/dashboard`, the tests run from `test`. */
export default defineConfig({
  root: "src/dashboard",
  base: "./",
  plugins: [contentSecurity(), openingPlugin(shippedScenarios)],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/dashboard",
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 900,
  },
  worker: { format: "es" },
  test: {
    root: ".",
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    pool: "forks",
  },
});
