import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/importFiles.ts";
import { longestRecord } from "../../../src/import/formats/recordHandler.ts";
import { audit, auditHeader, fileOf, importText } from "./importText.ts";

const rows = [
  "INC1,New,0,29/2/2016 08:00,29/2/2016 08:05,Desk,?,VPN,3 - Moderate,?,?",
  "INC1,Resolved,1,29/2/2016 08:00,29/2/2016 09:00,Desk,Ann,VPN,3 - Moderate,29/2/2016 09:00,?",
] as const;
const good = audit(...rows);
const utf16 = (text: string) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(bytes);
};

describe("what makes a file useless ends the import with one clear problem, and no log", () => {
  const gzip = new Uint8Array(gzipSync(good));
  const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251);
  const header = new TextEncoder().encode(auditHeader);

  test.each<[string, string | Uint8Array, string, RegExp]>([
    ["an empty file", "", "empty-file", /^export\.csv is empty$/],
    ["a file of blank lines", "\n\n \n", "empty-file", /holds no header and no rows/],
    ["a gzip of nothing", new Uint8Array(gzipSync("")), "empty-file", /is empty/],
    ["a header without rows", `${auditHeader}\n`, "no-rows", /no row of export\.csv could be used/],
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
      /in sys_updated_on: none of 2 dates has a day over 12; say which it is with {2}--dates "sys_updated_on=day-first" \(explains 100 %, they then run from 2016-02-03 to 2016-02-03\) {2}or/,
    ],
    [
      "dates of which one reading leads to a contradiction",
      audit(
        rows[0].replaceAll("29/2/2016", "3/2/2016"),
        rows[1].replace("29/2/2016", "3/2/2016").replaceAll("29/2/2016", "2/3/2016"),
      ),
      "ambiguous-dates",
      /month-first" \(explains 100 %, .*, and 1 of 2 times something ends before it begins\)/,
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
    // every column that takes an answer is asked about at once
    expect(fatal).toHaveLength(Math.max(1, report.questions.length));
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

describe("rows read = rows used + rows set aside + rows ignored", () => {
  /** [what, rows, counts, the problem's code, severity, line, column, value] */
  test.each<
    [
      string,
      string[],
      [number, number, number, number],
      string,
      string,
      number,
      string | null,
      string | null,
    ]
  >([
    [
      "a row without ticket id",
      [",New,0,?,29/2/2016 08:05,Desk,?,?,?,?,?"],
      [3, 2, 1, 0],
      "missing-ticket",
      "set aside",
      4,
      "number",
      "",
    ],
    [
      "a row without time",
      ["INC2,New,0,?,?,Desk,?,?,?,?,?"],
      [3, 2, 1, 0],
      "missing-date",
      "set aside",
      4,
      "sys_updated_on",
      "?",
    ],
    [
      "an unreadable time",
      ["INC2,New,0,?,31/4/2016x,Desk,?,?,?,?,?"],
      [3, 2, 1, 0],
      "unreadable-date",
      "set aside",
      4,
      "sys_updated_on",
      "31/4/2016x",
    ],
    [
      "a day that no month has",
      ["INC2,New,0,?,31/4/2016 08:00,Desk,?,?,?,?,?"],
      [3, 2, 1, 0],
      "unreadable-date",
      "set aside",
      4,
      "sys_updated_on",
      "31/4/2016 08:00",
    ],
    [
      "a date in another format than its column",
      [
        rows[0],
        rows[0].replace("08:05", "08:06"),
        "INC2,New,0,?,4/30/2016 08:00,Desk,?,?,?,?,?",
      ].slice(1),
      [4, 3, 1, 0],
      "unreadable-date",
      "set aside",
      5,
      "sys_updated_on",
      "4/30/2016 08:00",
    ],
    [
      "a row without status",
      ["INC2,?,0,?,29/2/2016 08:05,Desk,?,?,?,?,?"],
      [3, 2, 1, 0],
      "missing-status",
      "set aside",
      4,
      "incident_state",
      "?",
    ],
    [
      "an unknown status",
      ["INC2,-100,0,?,29/2/2016 08:05,Desk,?,?,?,?,?"],
      [3, 2, 1, 0],
      "unknown-status",
      "set aside",
      4,
      "incident_state",
      "-100",
    ],
    [
      "a row with too few cells",
      ["INC2,New,0"],
      [3, 2, 1, 0],
      "row-width",
      "set aside",
      4,
      null,
      "3 cells",
    ],
    [
      "a row with too many cells",
      [`${rows[0]},more`],
      [3, 2, 1, 0],
      "row-width",
      "set aside",
      4,
      null,
      "12 cells",
    ],
    [
      "a quotation mark never closed",
      ['INC2,"New,0,?,29/2/2016 08:05,Desk,?,?,?,?,?'],
      [3, 2, 1, 0],
      "unclosed-quote",
      "set aside",
      4,
      null,
      'INC2,"New,0,?,29/2/2016 08:05,Desk,?,?,?,?,?',
    ],
    ["an identical repeat", [rows[0]], [3, 2, 0, 1], "identical-repeat", "ignored", 4, null, null],
    ["the header again", [auditHeader], [3, 2, 0, 1], "repeated-header", "ignored", 4, null, null],
    ["a blank line", [""], [3, 2, 0, 1], "blank-row", "ignored", 4, null, null],
    ["a row of empty cells", [",,,,,,,,,,"], [3, 2, 0, 1], "blank-row", "ignored", 4, null, null],
    [
      "a further, empty cell",
      [`${rows[0].replace("08:05", "08:06")},`],
      [3, 3, 0, 0],
      "",
      "",
      0,
      null,
      null,
    ],
    [
      "a row that only looks alike",
      [rows[0].replace("08:05", "08:05 ")],
      [3, 3, 0, 0],
      "",
      "",
      0,
      null,
      null,
    ],
  ])("%s", async (_, more, counts, code, severity, line, column, value) => {
    const { log, report, setAside } = await importText(audit(...rows, ...more));
    expect([report.rows, report.used, report.setAside, report.ignored]).toEqual(counts);
    expect(log).not.toBeNull();
    expect(setAside).toHaveLength(report.setAside);
    const counted = report.problems.filter((problem) => problem.severity !== "note");
    expect(counted).toEqual(
      code === ""
        ? []
        : [
            expect.objectContaining({
              code,
              severity,
              line,
              column,
              value,
              count: 1,
              file: "export.csv",
            }),
          ],
    );
    if (severity === "set aside")
      expect(setAside[0]).toMatchObject({ file: "export.csv", line, column, value, code });
  });

  test("a row that was set aside is there in full, to be mended", async () => {
    const { setAside } = await importText(
      audit(...rows, "INC2,-100,0,?,29/2/2016 08:05,Desk,?,?,?,?,?"),
    );
    expect(setAside[0].cells).toEqual("INC2,-100,0,?,29/2/2016 08:05,Desk,?,?,?,?,?".split(","));
  });

  test("a ticket of which a row was set aside is marked incomplete", async () => {
    const { log } = await importText(
      audit(
        ...rows,
        "INC1,-100,2,?,29/2/2016 10:00,Desk,?,?,?,?,?",
        rows[0].replace("INC1", "INC2"),
      ),
    );
    expect(log!.names.tickets).toEqual(["INC1", "INC2"]);
    expect(Array.from(log!.tickets.columns.isIncomplete.slice(0, 2))).toEqual([1, 0]);
  });

  test("problems of one kind are one entry, with the first case and their number", async () => {
    const odd = ["-100", "-101", "-102"].map(
      (status, i) => `INC${i + 2},${status},0,?,29/2/2016 08:05,Desk,?,?,?,?,?`,
    );
    const { report } = await importText(audit(...rows, ...odd));
    expect(report.problems.filter(({ code }) => code === "unknown-status")).toEqual([
      expect.objectContaining({ line: 4, value: "-100", count: 3 }),
    ]);
  });

  test("two files are one import, and rows that both hold count once", async () => {
    const { report } = await importFiles(
      [
        fileOf(good, "may.csv"),
        fileOf(audit(rows[1], rows[0].replace("INC1", "INC2")), "june.csv"),
      ],
      { timezone: "UTC" },
    );
    expect(report).toMatchObject({ rows: 4, used: 3, ignored: 1, tickets: 2 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "identical-repeat", file: "june.csv", line: 2 }),
    );
  });

  test("the order of the columns doesn't make another row of it", async () => {
    const turned = good
      .trim()
      .split("\n")
      .map((row) => row.split(",").reverse().join(","))
      .join("\n");
    const { report } = await importFiles([fileOf(good, "a.csv"), fileOf(turned, "b.csv")], {
      timezone: "UTC",
    });
    expect(report).toMatchObject({ rows: 4, used: 2, ignored: 2 });
  });
});

describe("what is odd about a file but doesn't stop it", () => {
  test.each<[string, string | Uint8Array]>([
    ["a byte order mark", `\ufeff${good}`],
    ["UTF-16", utf16(good)],
    ["Windows line ends", good.replaceAll("\n", "\r\n")],
    ["old Mac line ends", good.replaceAll("\n", "\r")],
    ["mixed line ends", good.replace("\n", "\r\n").replace("?\n", "?\r")],
    ["no line end at the end", good.trimEnd()],
    ["gzip, whatever its name", new Uint8Array(gzipSync(good))],
    ["semicolons", good.replaceAll(",", ";")],
    ["tabs", good.replaceAll(",", "\t")],
    ["every cell quoted", good.replaceAll(/[^,\n]+/g, '"$&"')],
    ["spaces around cells", good.replaceAll("INC1", " INC1\u00a0").replaceAll("Desk", "Desk ")],
    ["a header with spaces", good.replace("number,", " number ,")],
  ])("%s", async (_, content) => {
    const { log, report } = await importText(content);
    expect(report).toMatchObject({ rows: 2, used: 2, setAside: 0, ignored: 0, tickets: 1 });
    expect(log!.names.tickets).toEqual(["INC1"]);
    expect(log!.names.teams).toEqual(["Desk"]);
  });

  test("a name that stands in the header twice means its first column", async () => {
    const content = `number,${good}`
      .split("\n")
      .map((row, i) => (i === 0 ? row : row === "" ? "" : `T${i},${row}`))
      .join("\n");
    const { log, report } = await importText(content);
    expect(log!.names.tickets).toEqual(["T1", "T2"]);
    expect(report.columns.slice(0, 2)).toEqual([
      { name: "number", use: "ticket id" },
      { name: "number", use: "not used" },
    ]);
  });

  test("columns without a name, or called like what objects reserve, are listed as not used", async () => {
    const content = good
      .split("\n")
      .map((row, i) => (row === "" ? "" : `${row},${i === 0 ? ",__proto__,constructor" : "a,b,c"}`))
      .join("\n");
    const { report } = await importText(content);
    expect(report.columns.slice(-3)).toEqual([
      { name: "", use: "not used" },
      { name: "__proto__", use: "not used" },
      { name: "constructor", use: "not used" },
    ]);
    expect(report.used).toBe(2);
  });

  test("cells that hold what objects reserve, a formula or HTML are text", async () => {
    const odd = ["__proto__", "constructor", "=1+1", "<b>x</b>", "-2"];
    const tickets = odd.map(
      (text) => `${text},New,0,?,29/2/2016 08:05,${text},${text},${text},${text},?,?`,
    );
    const { log, report } = await importText(audit(...tickets));
    expect(report).toMatchObject({ rows: 5, used: 5, tickets: 5 });
    const inOrder = odd.toSorted();
    expect(log!.names).toMatchObject({
      tickets: inOrder,
      teams: inOrder,
      types: inOrder,
      priorities: expect.arrayContaining(odd),
    });
    expect(log!.names.agents).toEqual(["agent 1", "agent 2", "agent 3", "agent 4", "agent 5"]);
  });

  test("bytes that are not valid UTF-8 are counted, with their line", async () => {
    const bytes = new TextEncoder().encode(good.replace("VPN", "~PN").replace("Ann", "Änn"));
    const { report } = await importText(bytes.map((byte) => (byte === 0x7e ? 0xe4 : byte)));
    expect(report).toMatchObject({ used: 2 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "invalid-text", severity: "note", line: 2, count: 1 }),
    );
  });

  test("a date that a row can do without is noted and taken for missing", async () => {
    const { log, report } = await importText(
      audit(
        rows[0],
        rows[1].replace(",29/2/2016 09:00,?", ",later,?"),
        rows[1].replace("INC1", "INC2"),
      ),
    );
    expect(report.used).toBe(3);
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: "unreadable-date",
        severity: "note",
        line: 3,
        column: "resolved_at",
        value: "later",
      }),
    );
    expect(log!.tickets.columns.resolvedAt[0]).toBe(9 * 3_600_000);
  });

  test("local times that a clock change skipped or showed twice are counted", async () => {
    // Berlin, 2016: 27 March 02:00 to 03:00 never was, 30 October 02:00 to 03:00 was twice.
    const change = (id: string, at: string) => `${id},New,0,?,${at},Desk,?,?,?,?,?`;
    const { log, report } = await importText(
      audit(change("A", "27/3/2016 02:30"), change("B", "30/10/2016 02:30")),
      {
        timezone: "Europe/Berlin",
      },
    );
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: "time-in-gap",
        line: 2,
        value: "2016-03-27 02:30",
        count: 1,
      }),
    );
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: "time-in-overlap",
        line: 3,
        value: "2016-10-30 02:30",
        count: 1,
      }),
    );
    const at = (t: number) =>
      new Date(log!.startsAt + log!.tickets.columns.arrivedAt[t]).toISOString();
    // 03:30 summer time; the first 02:30, summer time
    expect([at(0), at(1)]).toEqual(["2016-03-27T01:30:00.000Z", "2016-10-30T00:30:00.000Z"]);
  });

  test("a time that a clock change skipped is told once for all columns, with the doubt about the zone", async () => {
    const { report } = await importText(
      audit("A,Resolved,0,27/3/2016 02:10,27/3/2016 02:30,Desk,?,?,?,27/3/2016 02:20,?"),
      { timezone: "Europe/Berlin" },
    );
    const [gap, ...more] = report.problems.filter(({ code }) => code === "time-in-gap");
    expect(more).toEqual([]);
    expect(gap.count).toBeGreaterThan(1);
    expect(gap.message).toMatch(/if that is not the zone in which these dates were written/);
  });

  test("an export whose statuses nobody explains is refused with the first of them", async () => {
    const { report } = await importText(
      audit(...rows.map((row) => row.replace(/,(New|Active|Resolved|Closed),/, ",Foo,"))),
      { timezone: "UTC" },
    );
    expect(report.problems.at(-1)?.message).toMatch(
      /most often: nobody said what this status means.* the first with "Foo" in incident_state\)/,
    );
  });

  test("one and the same offset in all dates is the zone, and said so", async () => {
    const iso = good.replaceAll(/29\/2\/2016 (\d\d:\d\d)/g, "2016-02-29T$1:00+01:00");
    const { log, report } = await importFiles([fileOf(iso)]);
    expect(log!.timezone).toBe("Etc/GMT-1");
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "timezone-from-offset" }),
    );
  });

  test("several offsets need a zone to be stated", async () => {
    const iso = good
      .replaceAll(/29\/2\/2016 (\d\d:\d\d)/g, "2016-02-29T$1:00+01:00")
      .replace("+01:00", "+02:00");
    const { report } = await importFiles([fileOf(iso)]);
    expect(report.problems.at(-1)).toMatchObject({
      code: "timezone-needed",
      message: expect.stringContaining("+01:00, +02:00"),
    });
    expect((await importText(iso, { timezone: "Europe/Berlin" })).report.used).toBe(2);
  });

  test("a list with one row per ticket is imported, and its poverty noted", async () => {
    const { report } = await importText(audit(rows[1], rows[1].replace("INC1", "INC2")));
    expect(report.used).toBe(2);
    expect(report.cannotTell[0]).toContain("looks like a list of tickets rather than a history");
  });
});

test("progress says how many bytes and rows have been read", async () => {
  const seen: [number, number | null][] = [];
  const source = fileOf(good, "export.csv", 100);
  await importFiles([source], {
    timezone: "UTC",
    onProgress: ({ bytes, size }) => seen.push([bytes, size]),
  });
  expect(seen[0]).toEqual([100, good.length]);
  expect(seen.at(-1)).toEqual([good.length, good.length]);
});

test("the report has the names that other people's scripts rely on", async () => {
  const { report } = await importText(
    audit(...rows, "INC2,-100,0,?,29/2/2016 08:05,Desk,?,?,?,?,?"),
  );
  const json: unknown = JSON.parse(JSON.stringify(report));
  expect(json).toMatchObject({
    rows: 3,
    used: 2,
    setAside: 1,
    ignored: 0,
    tickets: 1,
    visits: 1,
    openTickets: 0,
    preset: { id: "servicenow-audit", evidence: expect.any(Array) },
    columns: expect.arrayContaining([{ name: "number", use: "ticket id" }]),
    tiers: [{ tier: "L1", groups: ["Desk"], proposed: true }],
    period: { from: "2016-02-29T00:00:00.000Z", to: "2016-03-01T00:00:00.000Z" },
    problems: [
      {
        code: "unknown-status",
        file: "export.csv",
        line: 4,
        column: "incident_state",
        value: "-100",
        message: expect.any(String),
        count: 1,
      },
    ],
  });
});
