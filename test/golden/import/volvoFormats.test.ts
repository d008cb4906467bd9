import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import { writeLog } from "../../../src/log/writeLog.ts";
import { missingShared, sharedText } from "./sharedData.ts";

const file = "volvo-vinst-incidents.csv.gz";
const missing = missingShared(file);
if (missing !== null) console.warn(missing);

const mappingText = readFileSync(join(import.meta.dirname, "volvo-map.yaml"), "utf8");
const { mapping } = parseMapping(mappingText, "volvo-map.yaml");

/** How many rows were used, and a digest of the log that they make. */
async function imported(bytes: Uint8Array): Promise<readonly [used: number, log: string]> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const { log, report } = await importFiles([{ name: "export", bytes: stream }], { mapping });
  const digest = createHash("sha256");
  for (const part of writeLog(log!)) digest.update(part);
  return [report.used, digest.digest("hex")];
}

const escaped = (text: string) =>
  text.replace(/[&"<\n]/g, (character) => `&#${character.charCodeAt(0)};`);

describe.skipIf(missing !== null)("65,533 real rows make the same log in every format", () => {
  let cells: string[][];
  let objects: Record<string, string>[];
  let expected: readonly [number, string];

  beforeAll(async () => {
    const text = sharedText(file);
    cells = Papa.parse<string[]>(text.trim()).data;
    const [header, ...rows] = cells;
    objects = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])));
    expected = await imported(strToU8(text));
    expect(expected[0]).toBe(65_533);
  });

  const xes = () => {
    const events = objects.map((object) => {
      const attributes = Object.entries(object).map(
        ([key, value]) => `<string key="${escaped(key)}" value="${escaped(value)}"/>`,
      );
      return `<event>${attributes.join("")}</event>`;
    });
    return `<log><trace>${events.join("\n")}</trace></log>`;
  };

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["NDJSON", () => strToU8(objects.map((object) => JSON.stringify(object)).join("\n"))],
    ["JSON", () => strToU8(JSON.stringify({ issues: objects }))],
    ["zip", () => zipSync({ "export.csv": strToU8(Papa.unparse(cells)) })],
    [
      "UTF-16 with semicolons",
      () => new Uint8Array(Buffer.from(Papa.unparse(cells, { delimiter: ";" }), "utf16le")),
    ],
    ["XES", () => strToU8(xes())],
    ["XLSX", () => writeXlsx({ sheets: [{ name: "Export", rows: cells }] })],
  ])("%s", async (_, bytes) => {
    expect(await imported(await bytes())).toEqual(expected);
  });
});
