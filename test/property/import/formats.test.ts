import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { FatalProblem } from "../../../src/import/problem.ts";
import { type Recorded, recordsOf } from "../../unit/import/formats/recorded.ts";

const rows = Array.from({ length: 12 }, (_, i) => [
  `INC${i}`,
  `2026-01-${i + 10} 08:00`,
  "Größe, “neu”",
]);
const header = ["number", "opened_at", "short_description"];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = [header, ...rows].map((row) => row.map(quoted).join(",")).join("\n");
const objects = rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])));
const xes = `<?xml version="1.0"?><log>${rows
  .map(
    ([id, at, text]) =>
      `<trace><string key="concept:name" value="${id}"/><event><date key="time:timestamp" value="${at}"/><string key="text" value="${text}"/></event></trace>`,
  )
  .join("")}</log>`;
const workbook = await writeXlsx({
  sheets: [
    {
      name: "A",
      rows: [
        header,
        ...rows.map(([id, at, text]) => [id, new Date(`${at.replace(" ", "T")}Z`), text]),
      ],
    },
  ],
});
const utf8 = (text: string) => new TextEncoder().encode(text);

const files: Readonly<Record<string, Uint8Array>> = {
  csv: utf8(csv),
  "csv in UTF-16": new Uint8Array(Buffer.from(csv, "utf16le")),
  "csv in windows-1252": new Uint8Array(Buffer.from(csv.replaceAll(/[“”]/g, "'"), "latin1")),
  gzip: new Uint8Array(gzipSync(csv)),
  zip: zipSync({ "a.csv": utf8(csv), "b.csv": utf8(csv) }),
  "zip without compression": zipSync({ "a.csv": utf8(csv) }, { level: 0 }),
  json: utf8(JSON.stringify({ issues: objects })),
  ndjson: utf8(objects.map((object) => JSON.stringify(object)).join("\n")),
  xes: utf8(xes),
  xlsx: workbook,
};

type Mutation = readonly [how: "change" | "lose" | "double" | "cut", where: number, byte: number];
const mutations = fc.array(
  fc.tuple(
    fc.constantFrom("change", "change", "lose", "double", "cut"),
    fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    fc.oneof(fc.nat(255), fc.constantFrom(0, 10, 34, 44, 60, 92, 123, 255)),
  ),
  { minLength: 1, maxLength: 6 },
) as fc.Arbitrary<Mutation[]>;

function mutated(bytes: Uint8Array, list: readonly Mutation[]): Uint8Array {
  const all = [...bytes];
  for (const [how, where, byte] of list) {
    const at = Math.floor(where * all.length);
    if (how === "change") all[at] = byte;
    else if (how === "lose") all.splice(at, 1 + (byte % 9));
    else if (how === "double") all.splice(at, 0, ...all.slice(at, at + 1 + (byte % 9)));
    else all.length = at;
  }
  return Uint8Array.from(all);
}

/** The records, or the clear reason why not; any other failure is thrown. */
async function recordsOrReason(bytes: Uint8Array, chunkSize: number): Promise<Recorded | string> {
  try {
    return await recordsOf(bytes, { chunkSize });
  } catch (error) {
    if (!(error instanceof FatalProblem)) throw error;
    expect(error.message).toMatch(/^export/);
    return error.problem.code;
  }
}

async function check(bytes: Uint8Array): Promise<boolean> {
  const begin = process.cpuUsage().user;
  const result = await recordsOrReason(bytes, 64 * 1024);
  expect(process.cpuUsage().user - begin).toBeLessThan(5e6);
  expect(await recordsOrReason(bytes, 61)).toEqual(result);
  return typeof result !== "string";
}

describe("any bytes give records or one clear reason why not, the same in whatever chunks they arrive", () => {
  test.each(Object.keys(files))("%s, damaged", async (kind) => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(mutations, async (list) => {
        if (await check(mutated(files[kind], list))) read += 1;
      }),
      { numRuns: 60, seed: 11 },
    );
    // Text survives most damage; archives and XML say so instead.
    if (/csv|json/.test(kind)) expect(read).toBeGreaterThan(5);
  });

  test.each([
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
  ])("a workbook with a damaged %s", async (part) => {
    const parts = unzipSync(workbook);
    await fc.assert(
      fc.asyncProperty(mutations, async (list) => {
        await check(zipSync({ ...parts, [part]: mutated(parts[part], list) }));
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  test("bytes of all kinds behind the first bytes of each format", async () => {
    const begins = Object.values(files).map((bytes) => [...bytes.subarray(0, 8)]);
    const texts = ["<log", "<?xml version='1.0'?><log>", "[{", '{"a":[', "sep=", "a;b\n", "\ufeff"];
    const begin = fc.constantFrom(...begins, ...texts.map((text) => [...utf8(text)]));
    await fc.assert(
      fc.asyncProperty(begin, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
        await check(Uint8Array.from([...head, ...tail]));
      }),
      { numRuns: 300, seed: 13 },
    );
  });
});

test("a workbook's sheet may say anything of its size", async () => {
  const parts = unzipSync(workbook);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]);
  for (const reference of ["XFD1048576", "A999999999", "ZZZZZ1", "A-1", "1A", ""]) {
    const changed = sheet.replace('r="A2"', `r="${reference}"`);
    await check(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(changed) }));
  }
});
