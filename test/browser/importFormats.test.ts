import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Browser, Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audit } from "../unit/import/importText.ts";
import { chromiumPath, launchChromium, whyNotRun } from "./chromium.ts";
import { importedBytes } from "./importFormats/importedBytes.ts";

/** Bytes 0x84 and 0x94 are the quotation marks „ and ” in windows-1252, and control characters in ISO 8859-1. */
const csv = audit(
  "INC1,New,0,29/2/2016 08:00,29/2/2016 08:05,Büro \x84Süd\x94,?,VPN,3 - Moderate,?,?",
  "INC1,Resolved,1,29/2/2016 08:00,29/2/2016 09:00,Büro \x84Süd\x94,Ann,VPN,3 - Moderate,29/2/2016 09:00,?",
);
const utf8 = csv.replaceAll("\x84", "„").replaceAll("\x94", "”");
const cells = utf8
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const objects = cells
  .slice(1)
  .map((row) => Object.fromEntries(row.map((cell, i) => [cells[0][i], cell])));
const xes = `<?xml version="1.0"?><log><trace><string key="concept:name" value="T1"/>${[
  "New",
  "Resolved",
]
  .map(
    (state, i) =>
      `<event><string key="concept:name" value="${state}"/><string key="org:group" value="Süd"/><date key="time:timestamp" value="2026-01-05T0${8 + i}:00:00+01:00"/></event>`,
  )
  .join("")}</trace></log>`;

const files: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  "UTF-8": () => strToU8(utf8),
  "windows-1252": () => new Uint8Array(Buffer.from(csv, "latin1")),
  "UTF-16": () => new Uint8Array(Buffer.from(utf8, "utf16le")),
  gzip: () => new Uint8Array(gzipSync(utf8)),
  zip: () => zipSync({ "a.csv": strToU8(utf8) }),
  JSON: () => strToU8(JSON.stringify(objects)),
  NDJSON: () => strToU8(objects.map((object) => JSON.stringify(object)).join("\n")),
  XES: () => strToU8(xes),
  XLSX: () => writeXlsx({ sheets: [{ name: "A", rows: cells }] }),
  "a cut gzip": () => new Uint8Array(gzipSync(utf8)).subarray(0, -30),
  "a damaged workbook": () => strToU8("PK\x03\x04[Content_Types].xml"),
  "no JSON": () => strToU8('[{"number":'),
};

describe.skipIf(chromiumPath === undefined)(`a worker of Chromium${whyNotRun}`, () => {
  let outDir: string;
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), "tierlab-formats-"));
    const root = join(import.meta.dirname, "importFormats");
    const settings = { root, configFile: false, logLevel: "error" } as const;
    await build({ ...settings, worker: { format: "es" }, build: { outDir, target: "es2023" } });
    server = await preview({
      ...settings,
      build: { outDir },
      preview: { host: "127.0.0.1", port: 0 },
    });
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForFunction(() => "importInWorker" in globalThis);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  });

  test.each(Object.keys(files))("reads %s to the same log and report as Node", async (kind) => {
    const bytes = await files[kind]();
    const here = await importedBytes(bytes);
    expect(here.log === "").toBe(/^(a|no) /.test(kind));
    expect(await page.evaluate((list) => globalThis.importInWorker(list), [...bytes])).toEqual(
      here,
    );
  });
});
