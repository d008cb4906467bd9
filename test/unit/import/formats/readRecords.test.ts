import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { recordsOf } from "./recorded.ts";

const table = "id,opened\n1,2026-01-05\n2,2026-01-06\n";
const records = [
  [2, "1", "2026-01-05"],
  [3, "2", "2026-01-06"],
];
const gzip = (content: string | Uint8Array) => new Uint8Array(gzipSync(content));
const zip = (files: Record<string, string | Uint8Array>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { level },
  );

describe("a file's format is found from its content, whatever its name", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["text", table, "export"],
    ["gzip", gzip(table), "export"],
    ["gzip in gzip", gzip(gzip(table)), "export"],
    ["zip", zip({ "a.csv": table }), "export/a.csv"],
    ["zip without compression", zip({ "a.csv": table }, 0), "export/a.csv"],
    ["zip with a folder", zip({ "x/": "", "x/a.csv": table }), "export/x/a.csv"],
    ["gzip in zip", zip({ "a.csv.gz": gzip(table) }), "export/a.csv.gz"],
    ["zip in zip", zip({ "b.zip": zip({ "a.csv": table }) }), "export/b.zip/a.csv"],
    ["zip in gzip", gzip(zip({ "a.csv": table })), "export/a.csv"],
    [
      "zip with what a system adds",
      zip({ "__MACOSX/._a.csv": "\0\0", ".DS_Store": "\0", "a.csv": table, "x/Thumbs.db": "\0" }),
      "export/a.csv",
    ],
    ["a table that begins like JSON", "[ID],{x}\n1,2\n", "export"],
    ["a table that begins like XML", "<id>,<at>\n1,2\n", "export"],
  ])("%s", async (what, content, file) => {
    for (const chunkSize of [1, 100, 64 * 1024]) {
      const recorded = await recordsOf(content, { name: "export", chunkSize });
      expect(recorded.files).toEqual([file]);
      if (!what.startsWith("a table")) expect(recorded.records).toEqual(records);
    }
  });

  test("each file of an archive is one of its own, in order", async () => {
    const recorded = await recordsOf(zip({ "b.csv": table, "a.json": '[{"id":3}]' }));
    expect(recorded.files).toEqual(["export/b.csv", "export/a.json by item"]);
    expect(recorded.records).toEqual([...records, [1, "3"]]);
  });
});

test.each<[string, string, readonly string[]]>([
  ["a table of text", table, ["no-sheets"]],
  ["XES", '<log><trace><event><int key="id" value="1"/></event></trace></log>', ["no-sheets"]],
  [
    "JSON, whose lists are like sheets",
    '{"Page 1": [{"id": 3}], "other": [{"id": 4}]}',
    ["list-in-object"],
  ],
])("what a stated sheet is in a file: %s", async (_, content, codes) => {
  const stated = await recordsOf(content, { sheet: "Page 1" });
  expect(stated.notes.map(({ code }) => code)).toEqual(codes);
  expect(stated.records.length).toBeGreaterThan(0);
  expect((await recordsOf(table)).notes).toEqual([]);
});

describe("an archive that can't be read in full is refused", () => {
  const archive = zip({ "a.csv": table.repeat(1000), "b.csv": table });
  const withByte = (at: number, byte: number) => archive.map((old, i) => (i === at ? byte : old));

  test.each<[string, Uint8Array, string, RegExp]>([
    ["cut within a file", archive.subarray(0, 60), "truncated-zip", /ends too early/],
    ["cut after its files", archive.subarray(0, -60), "truncated-zip", /ends too early/],
    [
      "its last file lost",
      archive.subarray(0, archive.indexOf(0x50, 40)),
      "truncated-zip",
      /ends too early/,
    ],
    [
      "damaged",
      archive.map((byte, i) => (i > 40 && i < 70 ? byte ^ 0x55 : byte)),
      "(corrupt|truncated)-zip",
      /damaged|cut off/,
    ],
    [
      "with another byte in it than it had",
      zip({ "a.csv": table }, 0).map((byte, i) => (i === 50 ? byte ^ 1 : byte)),
      "corrupt-zip",
      /damaged/,
    ],
    ["with a password", withByte(6, 1), "locked-zip", /with a password; unpack it first/],
    ["compressed otherwise", withByte(8, 14), "unknown-compression", /isn't compressed by deflate/],
    ["without files", zip({}), "binary-file", /empty zip archive/],
    ["of folders only", zip({ "x/": "" }), "empty-file", /without files/],
    [
      "within others",
      gzip(gzip(gzip(gzip(table)))),
      "nested-archives",
      /an archive within 3 others/,
    ],
  ])("%s", async (_, bytes, code, message) => {
    await expect(recordsOf(bytes)).rejects.toMatchObject({
      problem: {
        code: expect.stringMatching(code),
        message: expect.stringMatching(message),
      },
    });
  });

  test.each<[string, (content: Uint8Array) => Uint8Array]>([
    ["zip", (content) => zip({ "a.csv": content })],
    ["gzip", gzip],
    ["gzip in zip", (content) => zip({ "a.csv.gz": gzip(content) })],
  ])("a bomb: %s of more than 250 times its size", async (_, pack) => {
    const bomb = pack(strToU8(`${"x".repeat(2 ** 20 - 1)}\n`.repeat(24)));
    await expect(recordsOf(bomb)).rejects.toMatchObject({
      problem: { code: "zip-bomb", message: expect.stringMatching(/more than 250 times its size/) },
    });
  });

  test("an office document that isn't a workbook is named", async () => {
    const document = zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>" });
    await expect(recordsOf(document)).rejects.toMatchObject({
      problem: { code: "no-workbook", message: expect.stringMatching(/no XLSX workbook/) },
    });
  });
});

test.each([
  [
    "a web page",
    "<!DOCTYPE html><html><table><tr><td>1",
    /is a web page, whatever its name ends in/,
  ],
  ["a table of one", "<table><tr><td>1", /is a web page/],
  [
    "an old XML spreadsheet",
    '<?xml version="1.0"?>\n<Workbook xmlns="x">',
    /XML spreadsheet of 2003/,
  ],
  [
    "other XML",
    '<?xml version="1.0"?><!-- a --><tickets>',
    /outermost element is <tickets>, not <log>/,
  ],
])("%s is refused by what it is", async (_, text, message) => {
  await expect(recordsOf(text)).rejects.toMatchObject({
    problem: { code: "unknown-xml", message: expect.stringMatching(message) },
  });
});
