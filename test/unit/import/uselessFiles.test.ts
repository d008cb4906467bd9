import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/importFiles.ts";
import { longestRecord } from "../../../src/import/formats/recordHandler.ts";
import { audit, auditHeader, fileOf, good, importText, rows } from "./importText.ts";

describe("what makes a file useless ends the import with one clear problem, and no log", () => {
  const gzip = new Uint8Array(gzipSync(good));
  const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251);
  const header = new TextEncoder().encode(auditHeader);

  test.each<[string, string | Uint8Array, string, RegExp]>([
    ["an empty file", "", "empty-file", /^export\.csv is empty$/],
    ["a file of blank lines", "\n\n \n", "empty-file", /holds no header and no rows/],
    ["a gzip of nothing", new Uint8Array(gzipSync("")), "empty-file", /is empty/],
    ["a header without rows", `${auditHeader}\n`, "header-alone", /holds a header and no rows$/],
    ["a truncated gzip", gzip.subarray(0, gzip.length - 30), "truncated-gzip", /ends too early/],
    ["a gzip cut within its header", gzip.subarray(0, 5), "truncated-gzip", /ends too early/],
    [
      "a damaged gzip",
      gzip.map((byte, i) => (i > 20 && i < 60 ? byte ^ 0x55 : byte)),
      "corrupt-gzip",
      /damaged gzip/,
    ],
    ["a binary file", noise, "binary-file", /is a binary file/],
    [
      "text full of NULs",
      Uint8Array.of(...header, ...new Uint8Array(20)),
      "binary-file",
      /is a binary file/,
    ],
    [
      "a few bytes of a zip archive",
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      "truncated-zip",
      /zip archive that is damaged or ends too early/,
    ],
    [
      "a single line of 20 MB",
      "x".repeat(20_000_000),
      "line-too-long",
      new RegExp(
        `^line 1 of export\\.csv has more than ${longestRecord.toLocaleString("en")} characters`,
      ),
    ],
    [
      "a file without any dates",
      "id,name\n1,Ann\n2,Bob\n",
      "no-date-column",
      /none of its 2 columns can be read as dates/,
    ],
    [
      "a file whose time column holds no dates",
      good.replaceAll(/29\/2\/2016 0[89]:0[05],Desk/g, "soon,Desk"),
      "no-date-column",
      /sys_updated_on \(time of the change\) has no values that can be read as dates/,
    ],
    [
      "a header that no preset knows",
      "id,changed,what\n1,2016-02-29,new\n",
      "mapping-needed",
      /what is a row: .*; which column is the time opened\?; .* time closed\? \(/,
    ],
    [
      "dates that don't tell the day from the month",
      good.replaceAll("29/2/2016", "3/2/2016"),
      "ambiguous-dates",
      /in sys_updated_on: none of 2 dates has a day over 12; the same is open in opened_at and resolved_at; say which it is in all of them with {2}--dates day-first \(explains 100 %, they then run from 2016-02-03 to 2016-02-03\) {2}or/,
    ],
    [
      "dates of which one reading leads to a contradiction",
      audit(
        rows[0].replaceAll("29/2/2016", "3/2/2016"),
        rows[1].replace("29/2/2016", "3/2/2016").replaceAll("29/2/2016", "2/3/2016"),
      ),
      "ambiguous-dates",
      /--dates month-first \(sys_updated_on: explains 100 %, .*, and 1 of 2 times something ends before it begins; opened_at: /,
    ],
    [
      "a column in two date formats",
      audit(rows[0], rows[1].replaceAll("29/2/2016", "2/29/2016")),
      "two-date-formats",
      /day-first in 1 values \(the first on line 2: 29\/2\/2016 08:05\), month-first in 1 values/,
    ],
    [
      "rows that are all unusable",
      audit("INC1,Strange,0,?,29/2/2016 08:05,Desk,?,?,?,?,?"),
      "no-rows",
      /nobody said what this status means/,
    ],
  ])("%s", async (_, content, code, message) => {
    const { log, report } = await importText(content);
    expect(log).toBeNull();
    const fatal = report.problems.filter(({ severity }) => severity === "fatal");
    // columns that leave the same open are asked about together
    expect(fatal).toHaveLength(1);
    expect(fatal[0]).toMatchObject({ code, message: expect.stringMatching(message), count: 1 });
    expect(report.rows).toBe(report.used + report.setAside + report.ignored);
  });

  test("dates without a zone, when none is stated", async () => {
    const { log, report } = await importFiles([fileOf(good)]);
    expect(log).toBeNull();
    expect(report.problems.at(-1)).toMatchObject({
      code: "timezone-needed",
      severity: "fatal",
      message: expect.stringContaining("--timezone ZONE"),
    });
  });

  test("a zone that there isn't", async () => {
    const { log, report } = await importText(good, { timezone: "Mars/Olympus" });
    expect(log).toBeNull();
    expect(report.problems.at(-1)).toMatchObject({
      code: "unknown-timezone",
      message: 'the time zone must be an IANA name such as Europe/Berlin, got "Mars/Olympus"',
    });
  });

  test("more values than a log can tell apart", async () => {
    const many = Array.from({ length: 300 }, (_, i) => rows[0].replace("3 - Moderate", `P${i}`));
    const { report } = await importText(audit(...many));
    expect(report.problems.at(-1)).toMatchObject({
      code: "too-many-values",
      column: "priority",
      message: expect.stringContaining("300 different values, more than the 255"),
    });
  });

  test("more than a thousand marks that are never closed", async () => {
    const open = Array.from({ length: 1_001 }, (_, i) => `INC${i},"New`);
    const { report } = await importText(audit(...open.map((row) => `${row},${"x,".repeat(3)}`)));
    expect(report.problems.at(-1)).toMatchObject({
      code: "too-many-unclosed-quotes",
      severity: "fatal",
    });
  });

  test("a stream that fails is the caller's failure, not the data's", async () => {
    async function* failing() {
      yield new TextEncoder().encode(good);
      throw new Error("disk on fire");
    }
    const source = { name: "export.csv", bytes: failing() };
    await expect(importFiles([source], { timezone: "UTC" })).rejects.toThrow("disk on fire");
  });

  test("a gzipped stream that fails is so, too", async () => {
    async function* failing() {
      yield gzip.subarray(0, 40);
      throw new Error("disk on fire");
    }
    const source = { name: "export.csv.gz", bytes: failing() };
    await expect(importFiles([source], { timezone: "UTC" })).rejects.toThrow("disk on fire");
  });
});
