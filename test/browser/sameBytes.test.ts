import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulateLog } from "../../src/experiment/simulateLog.ts";
import { simulateScenario } from "../../src/experiment/simulateScenario.ts";
import { chromiumPath, launchChromium, whyNotRun } from "./chromium.ts";
import { columnDigests } from "./sameBytes/columnDigests.ts";
import { importDigest } from "./sameBytes/importDigest.ts";
import { importedFiles } from "./sameBytes/importedFiles.ts";
import { richDesk } from "./sameBytes/scenario.ts";

/**
 * The desk draws from every law, crosses a change of clocks (2026-03-29 in Berlin), and keeps promises on a calendar with
 * pauses, caps and reopening: whatever could differ between two JavaScript engines.
 */
describe.skipIf(chromiumPath === undefined)(`Chromium and Node${whyNotRun}`, () => {
  let outDir: string;
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), "tierlab-bytes-"));
    const root = join(import.meta.dirname, "sameBytes");
    const settings = { root, configFile: false, logLevel: "error" } as const;
    await build({ ...settings, worker: { format: "es" }, build: { outDir, target: "es2023" } });
    const serve = { host: "127.0.0.1", port: 0 };
    server = await preview({ ...settings, build: { outDir }, preview: serve });
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction(() => "simulateInPage" in globalThis);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  });

  test.each([1, 3])("give the same bytes of measures, with %d web workers", async (threads) => {
    const { values } = await simulateScenario(richDesk(), { replications: 4, seed: "bytes" });
    const here = values.map(({ buffer }) => Array.from(new Uint8Array(buffer)));
    expect(new Set(here.map(String)).size).toBe(4);
    expect(await page.evaluate(async (count) => globalThis.simulateInPage(count), threads)).toEqual(
      here,
    );
  });

  test("give the same bytes in every column of the log", async () => {
    for (const replication of [0, 1]) {
      const here = await columnDigests(simulateLog(richDesk(), "bytes", { replication }));
      expect(Object.keys(here).length).toBeGreaterThan(50);
      expect(await page.evaluate(async (at) => globalThis.logInPage(at), replication)).toEqual(
        here,
      );
    }
  });

  test.each(Object.entries(importedFiles()))(
    "give the same bytes of an import of %s, in every zone",
    async (name, bytes) => {
      for (const timezone of ["Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"]) {
        const file = { name, bytes: [...bytes], timezone, mapping };
        const here = await importDigest(file);
        if (!name.startsWith("cut")) expect(Object.keys(here).length).toBeGreaterThan(50);
        expect(await page.evaluate(async (given) => globalThis.importInPage(given), file)).toEqual(
          here,
        );
      }
    },
  );
});

/** With a key, agents have pseudonyms, the same ones wherever they are made. */
const mapping = `pseudonymKey: "${"0123456789abcdef".repeat(4)}"`;
