import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, preview } from "vite";
import { expect, test } from "vitest";
import { simulateScenario } from "../../src/experiment/simulateScenario.ts";
import { richDesk } from "./sameBytes/scenario.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const root = join(import.meta.dirname, "sameBytes");
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

test.skipIf(!existsSync(executablePath))(
  `Chromium gives the same bytes as Node, in any number of web workers (skipped without ${executablePath})`,
  async () => {
    const outDir = await mkdtemp(join(tmpdir(), "tierlab-"));
    const settings = { root, configFile: false, logLevel: "error" } as const;
    await build({ ...settings, worker: { format: "es" }, build: { outDir, target: "es2023" } });
    const server = await preview({
      ...settings,
      build: { outDir },
      preview: { host: "127.0.0.1", port: 0 },
    });
    const browser = await chromium.launch({ executablePath, args: flags.split(" ") });
    try {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls!.local[0]);
      await page.waitForFunction(() => "simulateInPage" in globalThis);
      const { values } = await simulateScenario(richDesk(), { replications: 4, seed: "bytes" });
      const here = values.map(({ buffer }) => Array.from(new Uint8Array(buffer)));
      expect(new Set(here.map(String)).size).toBe(4);
      expect(await page.evaluate(() => globalThis.simulateInPage(1))).toEqual(here);
      expect(await page.evaluate(() => globalThis.simulateInPage(3))).toEqual(here);
    } finally {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    }
  },
  120_000,
);
