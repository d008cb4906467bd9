import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** The built page may load nothing but what lies beside it, and may send nothing anywhere else. */
function contentSecurity(): Plugin {
  const content = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
  const attrs = { "http-equiv": "Content-Security-Policy", content };
  return {
    name: "content-security",
    apply: "build",
    transformIndexHtml: () => [{ tag: "meta", attrs, injectTo: "head-prepend" }],
  };
}

/** One configuration: the page is built from `src/dashboard`, the tests run from `test`. */
export default defineConfig({
  root: "src/dashboard",
  base: "./",
  plugins: [contentSecurity()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/dashboard",
    emptyOutDir: true,
    target: "es2023",
    // the page is served from this machine: one piece of it loads as soon as several
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: "es" },
  test: {
    root: ".",
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
  },
});
