import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import type { Scenario } from "../../src/model/scenarioSchema.ts";
import { type BenchRun, readRun } from "./benchRun.ts";
import { peerFile } from "./peers.ts";

/** One run of ours in a browser of its own; null where there is no Chromium. */
export async function runInChromium({
  file,
  changes,
  replications,
  seed,
}: {
  readonly file: URL;
  readonly changes: Partial<Scenario>;
  readonly replications: number;
  readonly seed: string;
}): Promise<BenchRun | null> {
  const text = readFileSync(file, "utf8");
  const run = { text, file: fileURLToPath(file), changes, replications, seed };
  return inPage(async (page) => page.evaluate((given) => globalThis.runInPage(given), run));
}

/** One run of a peer's bare loop in a browser of its own; null where either is missing. */
export async function runBareInChromium(
  module: string,
  replications: number,
  seed: number,
): Promise<BenchRun | null> {
  const file = peerFile(module);
  if (file === null) return null;
  const given = [readFileSync(file, "utf8"), replications, seed] as const;
  const json = await inPage(async (page) =>
    page.evaluate(async (args) => globalThis.runBareInPage(...args), given),
  );
  return json === null ? null : readRun(json);
}

/** Call once when no further run is to come. */
export async function closeChromium(): Promise<void> {
  await (await server)?.close();
}

/** Chromium is looked for (and, on Debian, installed) only when it is wanted. */
async function inPage<T>(use: (page: Page) => Promise<T>): Promise<T | null> {
  const { chromiumPath, launchChromium } = await import("../browser/chromium.ts");
  if (chromiumPath === undefined) return null;
  server ??= servePage();
  const { resolvedUrls } = await server;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(resolvedUrls?.local[0] ?? "");
    await page.waitForFunction(() => "runInPage" in globalThis);
    return await use(page);
  } finally {
    await browser.close();
  }
}

let server: Promise<PreviewServer> | undefined;

async function servePage(): Promise<PreviewServer> {
  const outDir = mkdtempSync(join(tmpdir(), "tierlab-bench-"));
  process.on("exit", () => rmSync(outDir, { recursive: true }));
  const root = fileURLToPath(new URL("./page", import.meta.url));
  const settings = { root, configFile: false, logLevel: "error" } as const;
  await build({ ...settings, build: { outDir, target: "es2023" } });
  const serve = { host: "127.0.0.1", port: 0 };
  return preview({ ...settings, build: { outDir }, preview: serve });
}
