import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cellBeforeOpenQuote } from "../../../../src/import/rows/cellBeforeOpenQuote.ts";
import { importFiles, type ImportResult } from "../../../../src/import/importFiles.ts";
import { mendedFile } from "../../../../src/import/setAside/mendedFile.ts";
import { setAsideCsv } from "../../../../src/import/setAside/setAsideCsv.ts";
import { writeLog } from "../../../../src/log/writeLog.ts";
import { audit, auditHeader, fileOf } from "../importText.ts";

const good = "INC1,New,0,29/2/2016 08:00,29/2/2016 08:05,Desk,?,VPN,3 - Moderate,?,?";
const later =
  "INC1,Resolved,1,29/2/2016 08:00,29/2/2016 09:00,Desk,Ann,VPN,3 - Moderate,29/2/2016 09:00,?";
const other = "INC2,New,0,1/3/2016 08:00,1/3/2016 08:05,Desk,?,VPN,3 - Moderate,?,?";

const all = (files: Readonly<Record<string, string>>) =>
  importFiles(
    Object.entries(files).map(([name, text]) => fileOf(text, name)),
    { timezone: "UTC" },
  );
const saved = ({ setAside }: ImportResult) => [...setAsideCsv(setAside)].join("");
const tableOf = (text: string) =>
  Papa.parse<string[]>(text.replace("\uFEFF", "").trimEnd(), { newline: "\r\n" }).data;
const bytesOf = ({ log }: ImportResult) => Buffer.concat(writeLog(log!));
const counts = ({ report: { rows, used, setAside, ignored } }: ImportResult) => [
  rows,
  used,
  setAside,
  ignored,
];
const incomplete = ({ log }: ImportResult) => {
  const { columns, length } = log!.tickets;
  return log!.names.tickets.filter((_, row) => row < length && columns.isIncomplete[row] === 1);
};

describe("rows set aside, saved", () => {
  it("say where they stood and why, then have the export's columns in their order", async () => {
    const text = saved(
      await all({ "a.csv": audit(good, later.replace("29/2/2016 09:00", "soon")) }),
    );
    expect(tableOf(text)).toEqual([
      [
        "tierlab file",
        "tierlab line",
        "tierlab column",
        "tierlab reason",
        ...auditHeader.split(","),
      ],
      [
        "a.csv",
        "3",
        "sys_updated_on",
        "the time of the change can't be read as a date",
        ...later.replace("29/2/2016 09:00", "soon").split(","),
      ],
    ]);
    expect(text).toMatch(/^\uFEFF/);
  });

  it("keep too few or too many cells as they stood, so that nobody takes them for mended", async () => {
    const first = await all({ "a.csv": audit(good, "INC1,New", `${later},more`) });
    const rows = tableOf(saved(first)).slice(1);
    expect(rows.map((cells) => cells.slice(4))).toEqual([
      ["INC1", "New"],
      [...later.split(","), "more"],
    ]);
    const again = await all({
      "a.csv": audit(good, "INC1,New", `${later},more`),
      "m.csv": saved(first),
    });
    expect(counts(again)).toEqual([5, 1, 2, 2]);
  });

  it("of files with different columns have those of all", async () => {
    const wide = `note,${auditHeader},note\nx,${later.replace("Resolved", "Odd")},y\n`;
    const text = saved(
      await all({ "a.csv": audit(good, other.replace("New", "Odd")), "b.csv": wide }),
    );
    const [head, ...rows] = tableOf(text);
    expect(head.slice(4)).toEqual([...auditHeader.split(","), "note", "note"]);
    expect(rows.map((cells) => cells.slice(-3))).toEqual([
      ["?", "", ""],
      ["?", "x", "y"],
    ]);
  });

  it("run nothing in a spreadsheet, and come back as they were", async () => {
    const evil = later.replace("Resolved", "=cmd|' /C calc'!A0").replace("Ann", "-5");
    const first = await all({ "a.csv": audit(good, evil) });
    const [, row] = tableOf(saved(first));
    expect(row.slice(5, 6)).toEqual(["'=cmd|' /C calc'!A0"]);
    expect(row).toContain("-5");
    const again = await all({ "m.csv": saved(first), "a.csv": audit(good) });
    expect(again.setAside.map(({ cells }) => cells)).toEqual([evil.split(",")]);
  });
});

describe("rows set aside, mended and imported again", () => {
  const broken = audit(good, later.replace("29/2/2016 09:00", "soon"), other);

  it("take the places of the old ones, in whatever order the files are given", async () => {
    const first = await all({ "a.csv": broken });
    expect([counts(first), incomplete(first)]).toEqual([[3, 2, 1, 0], ["INC1"]]);
    const mended = saved(first).replace("soon", "29/2/2016 09:00");
    const right = await all({ "a.csv": audit(good, later, other) });
    for (const files of [
      { "a.csv": broken, "m.csv": mended },
      { "m.csv": mended, "a.csv": broken },
    ]) {
      const again = await all(files);
      expect(counts(again)).toEqual([4, 3, 0, 1]);
      expect(again.report.problems).toMatchObject([
        { code: "mended-row", severity: "ignored", file: "a.csv", line: 3, count: 1 },
      ]);
      expect(incomplete(again)).toEqual([]);
      expect(bytesOf(again)).toEqual(bytesOf(right));
    }
  });

  it("are set aside again where they still can't be used, once", async () => {
    const first = await all({ "a.csv": broken });
    const again = await all({ "a.csv": broken, "m.csv": saved(first) });
    expect(counts(again)).toEqual([4, 2, 1, 1]);
    expect(again.setAside[0]).toMatchObject({ file: "m.csv", line: 2, ticket: "INC1" });
    expect(incomplete(again)).toEqual(["INC1"]);
  });

  it("take the places of rows that were mended before, and set aside again", async () => {
    const first = await all({ "a.csv": audit(good, later.replaceAll("29/2/2016 09:00", "soon")) });
    const once = saved(first).replace("soon", "29/2/2016 09:00,");
    const third = await all({
      "a.csv": audit(good, later.replaceAll("29/2/2016 09:00", "soon")),
      "once.csv": once,
      "twice.csv": saved(first)
        .replaceAll("soon", "29/2/2016 09:00")
        .replace("a.csv,3", "once.csv,2"),
    });
    expect(counts(third)).toEqual([4, 2, 0, 2]);
    expect(incomplete(third)).toEqual([]);
    expect(bytesOf(third)).toEqual(bytesOf(await all({ "a.csv": audit(good, later) })));
    const without = await all({
      "once.csv": once,
      "twice.csv": saved(first)
        .replaceAll("soon", "29/2/2016 09:00")
        .replace("a.csv,3", "once.csv,2"),
      "b.csv": audit(good),
    });
    expect(incomplete(without)).toEqual(["INC1"]);
    expect(
      without.report.problems.find(({ code }) => code === "mended-without-original")?.file,
    ).toBe("a.csv");
  });

  it("take the place of a row that can be used, too", async () => {
    const first = await all({ "a.csv": audit(good, later.replace("Resolved", "Odd"), other) });
    const mended = saved(first).replace("Odd", "Canceled");
    const now = audit(good, later, other);
    const again = await all({ "a.csv": now, "m.csv": mended });
    expect(counts(again)).toEqual([4, 3, 0, 1]);
    expect(bytesOf(again)).toEqual(
      bytesOf(await all({ "a.csv": audit(good, later.replace("Resolved", "Canceled"), other) })),
    );
  });

  it("may stand in another folder, under another name, with columns moved and semicolons", async () => {
    const first = await all({ "old/a.csv": broken });
    const moved = tableOf(saved(first).replace("soon", "29/2/2016 09:00"))
      .map((cells) => cells.toReversed().join(";"))
      .join("\n");
    const again = await all({ "C:\\new\\a.csv": broken, "x.csv": `${moved}\n` });
    expect(counts(again)).toEqual([4, 3, 0, 1]);
  });

  it("without the export are used by themselves, their tickets incomplete", async () => {
    const first = await all({ "a.csv": broken });
    const alone = await all({ "m.csv": saved(first).replace("soon", "29/2/2016 09:00") });
    expect([counts(alone), incomplete(alone)]).toEqual([[1, 1, 0, 0], ["INC1"]]);
    expect(alone.report.problems).toContainEqual(
      expect.objectContaining({ code: "mended-without-original", file: "a.csv", count: 1 }),
    );
  });

  it("tell the day from the month as the export does, where they can't themselves", async () => {
    const soon = later.replace("29/2/2016 09:00", "soon");
    const closed = later.replaceAll("INC1", "INC2").replaceAll("09:00", "10:00");
    const first = await all({ "a.csv": audit(good, soon, other, closed) });
    const mended = saved(first).replace("soon", "1/3/2016 09:00").replaceAll("29/2", "1/3");
    const again = await all({ "a.csv": audit(good, soon, other, closed), "m.csv": mended });
    const { resolvedAt } = again.log!.tickets.columns;
    const at = new Date(again.log!.startsAt + resolvedAt[0]).toISOString();
    expect(at).toBe("2016-03-01T09:00:00.000Z");
  });

  it("of a product that nobody knows are read as its export is, wherever that is given", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, i) => `T${i},2026-01-${12 + (i % 9)} 08:00,Solved,2026-01-${12 + (i % 9)} 09:00`,
    );
    const text = (lines: readonly string[]) =>
      `${["Ticket ID,Created at,Status,Resolved at", ...lines].join("\n")}\n`;
    const spoilt = text(rows.with(5, rows[5].replace("2026-01-17 08:00", "soon")));
    const mended = saved(await all({ "a.csv": spoilt })).replace("soon", "2026-01-17 08:00");
    expect(mended).toContain("T5,2026-01-17 08:00");
    const right = await all({ "a.csv": text(rows) });
    for (const files of [
      { "a.csv": spoilt, "m.csv": mended },
      { "m.csv": mended, "a.csv": spoilt },
    ])
      expect(bytesOf(await all(files))).toEqual(bytesOf(right));
  });

  it.each<[string, (lines: readonly string[]) => string]>([
    ["a.ndjson", (lines) => `${lines.join("\n")}\n`],
    ["a.json", (lines) => `[${lines.join(",\n")}]`],
  ])("of %s are read together with it, too", async (name, fileOfLines) => {
    const record = (state: string, count: number, changed: string) =>
      JSON.stringify({
        number: "INC1",
        incident_state: state,
        sys_mod_count: count,
        sys_updated_on: changed,
        note: "=1+1",
      });
    const right = [
      record("New", 0, "2026-01-12T08:00:00Z"),
      record("Resolved", 1, "2026-01-12T09:00:00Z"),
    ];
    const spoilt = fileOfLines(right.with(1, record("Resolved", 1, "soon")));
    const first = await all({ [name]: spoilt });
    const mended = saved(first).replace("soon", "2026-01-12T09:00:00Z");
    const again = await all({ [name]: spoilt, "m.csv": mended });
    expect(counts(again)).toEqual([3, 2, 0, 1]);
    expect(bytesOf(again)).toEqual(bytesOf(await all({ [name]: fileOfLines(right) })));
  });

  it("may be none at all", async () => {
    const none = saved(await all({ "a.csv": audit(good) }));
    const again = await all({ "m.csv": `${none}a.csv,3,x,y\r\n`, "a.csv": audit(good) });
    expect(counts(again)).toEqual([2, 1, 0, 1]);
    expect(again.report.problems).toMatchObject([{ code: "blank-row", file: "m.csv", line: 2 }]);
  });

  it("are rows like any other where they have lost their marks", async () => {
    const first = await all({ "a.csv": broken });
    const unmarked = saved(first).replace("soon", "29/2/2016 09:00").replace("a.csv,3,", ",,");
    const again = await all({ "a.csv": broken, "m.csv": unmarked });
    expect(counts(again)).toEqual([4, 3, 1, 0]);
  });
});

describe("a file imported twice", () => {
  it("has its rows set aside once", async () => {
    const text = audit(good, later.replace("29/2/2016 09:00", "soon"), "INC2,New", 'INC3,"New');
    const once = await all({ "a.csv": text });
    const twice = await all({ "a.csv": text, "b.csv": text });
    expect([counts(once), counts(twice)]).toEqual([
      [4, 1, 3, 0],
      [8, 1, 3, 4],
    ]);
    expect(incomplete(twice)).toEqual(["INC1"]);
  });
});

describe("a file of mended rows", () => {
  it("is known by its added columns only", () => {
    expect(mendedFile(["number", "tierlab file"])).toBeNull();
    expect(mendedFile(["file", "line", "number"])).toBeNull();
    const header = ["number", " tierlab line", "tierlab file ", "'=state"];
    const file = mendedFile(header)!;
    expect(file.header).toEqual(["number", "=state"]);
    expect(file.rowOf(["'-INC1", "7", "'=a.csv", "New", "more"])).toEqual({
      cells: ["-INC1", "New", "more"],
      origin: { file: "=a.csv", line: 7 },
    });
  });

  it.each(["", "x", "-1", "1.5", undefined])("places no row at line %j", (line) => {
    const file = mendedFile(["tierlab file", "number", "tierlab line"])!;
    expect(file.rowOf(["a.csv", "INC1", ...(line === undefined ? [] : [line])]).origin).toBeNull();
  });
});

describe("a record whose quotation mark is never closed", () => {
  it.each<[string, number, string | undefined]>([
    ['INC1,New,"Printer', 0, "INC1"],
    ['INC1;New;"Printer', 1, "New"],
    ['"INC1"\t"Printer', 0, "INC1"],
    ['INC1,New,"Printer', 2, undefined],
    ['INC1,New,"Printer', 3, undefined],
    ['"INC1,New', 0, undefined],
    ['12" monitor,"x', 1, undefined],
  ])("%j tells its column %i where that stands before the mark: %j", (line, column, cell) => {
    expect(cellBeforeOpenQuote(line, column)).toBe(cell);
  });

  it("leaves its ticket incomplete, where the line tells which it is", async () => {
    const result = await all({ "a.csv": audit(good, 'INC1,Active,"1,open', later) });
    expect([counts(result), incomplete(result)]).toEqual([[3, 2, 1, 0], ["INC1"]]);
  });
});

describe("the account of a failed import", () => {
  it("counts the rows that were only looked at", async () => {
    const text = `id,changed\n${"1,2016-02-29\n".repeat(1500)}`;
    const { report } = await all({ "a.csv": text });
    expect(report).toMatchObject({ rows: 1500, used: 0, setAside: 0, ignored: 1500 });
    const few = await all({ "a.csv": `id,changed\n1,2016-02-29\n2,"open\n` });
    expect(counts(few)).toEqual([2, 0, 0, 2]);
  });

  it("counts those of files before, and those set aside", async () => {
    const result = await all({ "a.csv": broken(), "b.csv": "id,changed\n1,2016-02-29\n" });
    expect(result.log).toBeNull();
    expect(counts(result)).toEqual([4, 2, 1, 1]);
    expect(result.setAside).toHaveLength(1);
  });

  const broken = () => audit(good, later.replace("29/2/2016 09:00", "soon"), other);
});

describe("the rows set aside", () => {
  it("of an export of which none can be used take a few hundred bytes each", async () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `INC${i},Odd,${i},${"cell,".repeat(40)}`);
    const text = `${auditHeader},${"more,".repeat(32)}\n${lines.join("\n")}\n`;
    const { setAside } = await all({ "a.csv": text });
    expect(setAside).toHaveLength(2000);
    const [first] = setAside;
    expect(first.cells).toEqual(lines[0].split(","));
    expect(Object.values(first).filter((value) => Array.isArray(value))).toEqual([first.header]);
    expect(setAside[1].header).toBe(first.header);
  });
});
