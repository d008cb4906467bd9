import { describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/importFiles.ts";
import { audit, auditHeader, fileOf, good, importText, rows } from "./importText.ts";

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
