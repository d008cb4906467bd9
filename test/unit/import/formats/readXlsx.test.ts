import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type CellValue, writeXlsx, type WriteSheet } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { recordsOf } from "./recorded.ts";

const day = (text: string) => new Date(`${text}Z`);
const header = ["number", "opened", "worked", "state"];
const rows: CellValue[][] = [
  header,
  ["INC1", day("2016-02-29T08:05:00"), 26.5 / 24, "New"],
  ["INC2", day("2016-03-01T00:00:00"), 60.5, "Closed"],
];
const shown = (numFmt: string) => ({ style: { numFmt } });
const formats = new Map([
  ["1,1", shown("d/m/yyyy h:mm")],
  ["2,1", shown("d/m/yyyy h:mm")],
  ["1,2", shown("[h]:mm")],
  ["2,2", shown("[h]:mm")],
]);
const records = [
  [2, "INC1", "2016-02-29 08:05:00", "26:30:00", "New"],
  [3, "INC2", "2016-03-01 00:00:00", "1452:00:00", "Closed"],
];
const table: WriteSheet = { name: "Tickets", rows, cells: formats };
const cover: WriteSheet = { name: "Cover", rows: [["Incident report"], ["2016"]] };

/** The workbook with one of its parts changed. */
function edited(bytes: Uint8Array, part: string, edit: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(edit(strFromU8(parts[part]))) });
}

describe("the first sheet with a table is read, its rows by their numbers", () => {
  test.each(["1900", "1904"] as const)("dates and durations of %s", async (dateSystem) => {
    for (const chunkSize of [1000, 64 * 1024]) {
      const recorded = await recordsOf(await writeXlsx({ sheets: [table], dateSystem }), {
        chunkSize,
      });
      expect(recorded.files).toEqual(["export by row"]);
      expect([recorded.header, recorded.headerLine]).toEqual([header, 1]);
      expect(recorded.records).toEqual(records);
      expect(recorded.notes).toEqual([]);
    }
  });

  test("texts within cells", async () => {
    const recorded = await recordsOf(await writeXlsx({ sheets: [table], stringMode: "inline" }));
    expect(recorded.records).toEqual(records);
  });

  test("a cover and hidden sheets come before it, and the choice is told", async () => {
    const hidden = { ...table, name: "Old", hidden: true };
    const bytes = await writeXlsx({ sheets: [hidden, cover, table] });
    const recorded = await recordsOf(bytes);
    expect(recorded.records).toEqual(records);
    expect(recorded.notes).toMatchObject([{ code: "sheet-chosen", severity: "note" }]);
    expect(recorded.notes[0].message).toBe(
      'the sheet "Tickets" was read, the first of export with a table; it also has "Old", "Cover"',
    );
  });

  test("the user may name another, hidden ones too", async () => {
    const other = {
      name: "Other",
      rows: [
        ["a", "b"],
        [1, 2],
      ],
      hidden: true,
    };
    const bytes = await writeXlsx({ sheets: [table, other] });
    expect((await recordsOf(bytes, { sheet: "Other" })).records).toEqual([[2, "1", "2"]]);
    await expect(recordsOf(bytes, { sheet: "Others" })).rejects.toMatchObject({
      problem: {
        code: "unknown-sheet",
        message: 'export has no sheet named "Others": it has "Tickets", "Other"',
      },
    });
  });

  test("rows above and below the table are told apart, and empty ones counted", async () => {
    const sheet = {
      name: "A",
      rows: [["Incident report"], [], ...rows.slice(0, 2), [null], rows[2], [], ["Total: 2"]],
    };
    const recorded = await recordsOf(await writeXlsx({ sheets: [sheet] }));
    expect(recorded.headerLine).toBe(3);
    expect(recorded.outside).toEqual([
      [1, "Incident report", "above"],
      [8, "Total: 2", "below"],
    ]);
    expect(recorded.records.map(([row, id]) => [row, id])).toEqual([
      [4, "INC1"],
      [5, ""],
      [6, "INC2"],
      [7, ""],
    ]);
  });

  test("a row is as wide as the header, or as far as it holds something", async () => {
    const sheet = { name: "A", rows: [["a", "b", null], ["1"], ["1", "2", "3"], ["1", "2", " "]] };
    const recorded = await recordsOf(await writeXlsx({ sheets: [sheet] }));
    expect(recorded.header).toEqual(["a", "b"]);
    expect(recorded.records).toEqual([
      [2, "1", ""],
      [3, "1", "2", "3"],
      [4, "1", "2"],
    ]);
  });

  test("an id of 16 digits and one with zeros that are shown", async () => {
    const sheet = {
      name: "A",
      rows: [
        ["id", "short"],
        [1_200_000_000_000_000, 42],
      ],
      cells: new Map([["1,1", shown("00000")]]),
    };
    const recorded = await recordsOf(await writeXlsx({ sheets: [sheet] }));
    expect(recorded.records).toEqual([[2, "1200000000000000", "00042"]]);
  });
});

describe("a workbook that can't be read is refused", () => {
  test("without a table", async () => {
    const recorded = await recordsOf(await writeXlsx({ sheets: [cover] }));
    expect([recorded.header, recorded.records]).toEqual([[], []]);
  });

  test("damaged", async () => {
    const bytes = edited(
      await writeXlsx({ sheets: [table] }),
      "xl/workbook.xml",
      () => "<workbook",
    );
    await expect(recordsOf(bytes)).rejects.toMatchObject({
      problem: { code: "corrupt-workbook", message: expect.stringMatching(/damaged workbook/) },
    });
  });

  test("with a damaged sheet", async () => {
    const bytes = edited(
      await writeXlsx({ sheets: [table] }),
      "[Content_Types].xml",
      (text) => text,
    );
    const name = "xl/worksheets/sheet1.xml";
    const data = strFromU8(bytes, true).indexOf(name) + name.length;
    bytes.fill(0xff, data, data + 40);
    await expect(recordsOf(bytes)).rejects.toMatchObject({ problem: { code: "corrupt-workbook" } });
  });

  test("cut off", async () => {
    const bytes = await writeXlsx({ sheets: [table] });
    await expect(recordsOf(bytes.subarray(0, -40))).rejects.toMatchObject({
      problem: { code: "corrupt-workbook" },
    });
  });

  test("with a part of more than 128 MiB", async () => {
    const bytes = edited(await writeXlsx({ sheets: [table] }), "xl/worksheets/sheet1.xml", (text) =>
      text.replace("</sheetData>", `</sheetData>${" ".repeat(2 ** 27)}`),
    );
    await expect(recordsOf(bytes)).rejects.toMatchObject({
      problem: {
        code: "workbook-too-large",
        message: expect.stringMatching(/save the sheet as CSV/),
      },
    });
  });

  test("with a cell far off, which makes a table of millions", async () => {
    const sheet1 = "xl/worksheets/sheet1.xml";
    const withCell = (bytes: Uint8Array, at: string) =>
      edited(bytes, sheet1, (text) =>
        text.replace(
          "</sheetData>",
          `<row r="${/\d+/.exec(at)![0]}"><c s="0" r="${at}"><v>1</v></c></row></sheetData>`,
        ),
      );
    const bytes = await writeXlsx({ sheets: [cover, table] });
    await expect(recordsOf(withCell(bytes, "P1048576"))).rejects.toMatchObject({
      problem: {
        code: "workbook-too-large",
        message: expect.stringMatching(/"Cover" whose cells span 1,048,576 rows and 16 columns/),
      },
    });
    // one row far off is none of these
    const { records: found } = await recordsOf(withCell(bytes, "B1000"));
    expect(found).toEqual(records);
  });

  test("of more than 32 MiB", async () => {
    const big = zipSync(
      { "[Content_Types].xml": strToU8("<Types/>"), "xl/media/a.bin": new Uint8Array(2 ** 25 + 1) },
      { level: 0 },
    );
    await expect(recordsOf(big)).rejects.toMatchObject({ problem: { code: "workbook-too-large" } });
  });
});
