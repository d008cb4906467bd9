import { expect, test } from "vitest";
import { CodeColumn } from "../../../../src/import/rows/codeColumn.ts";
import { NumberColumn } from "../../../../src/import/rows/numberColumn.ts";
import { RowColumn } from "../../../../src/import/rows/rowColumn.ts";
import { RowTable } from "../../../../src/import/rows/rowColumns.ts";

/** Rows that a column has room for once so many are written. */
function roomOf(rows: number, expected: number): number {
  const table = new RowTable();
  for (let row = 0; row < rows; row++) {
    table.expect(expected);
    table.writers.line.set(table.next(), row);
  }
  const { line } = table.columns;
  expect([line[0], line[rows - 1]]).toEqual([0, rows - 1]);
  return line.buffer.byteLength / line.BYTES_PER_ELEMENT;
}

test("a column makes room at one go for the rows that are to be expected, not trusting the first too far", () => {
  expect(roomOf(5000, 300_000)).toBe(300_000);
  expect(roomOf(5000, 1e12)).toBe(256 * 4096);
});

test("a column that more rows come to than expected, or that nothing is known of, doubles", () => {
  expect(roomOf(5000, 4500)).toBe(8192);
  expect(roomOf(5000, 0)).toBe(8192);
  expect(roomOf(5000, Number.NaN)).toBe(8192);
});

test("a row that a column leaves out holds what stands for missing, wherever it is", () => {
  const column = new RowColumn("int32", -1);
  column.set(2, 7);
  column.set(10_000, 8);
  const values = column.values(10_003);
  expect([...values.subarray(0, 4)]).toEqual([-1, -1, 7, -1]);
  expect([...values.subarray(9_999)]).toEqual([-1, 8, -1, -1]);
});

test("columns that no file has share one array, and so take no memory of their own", () => {
  const table = new RowTable();
  const row = table.next();
  table.writers.ticket.set(row, 3);
  const { ticket, group, tier, opened, time, status } = table.columns;
  expect([...ticket]).toEqual([3]);
  expect([...group, ...opened, ...status]).toEqual([-1, Number.NaN, 255]);
  expect(group).toBe(tier);
  expect(opened).toBe(time);
});

test("columns are as long as the table whenever they are read", () => {
  const table = new RowTable();
  table.writers.line.set(table.next(), 2);
  expect([...table.columns.line]).toEqual([2]);
  table.writers.line.set(table.next(), 3);
  table.next();
  expect([...table.columns.line]).toEqual([2, 3, 0]);
});

test("a column that is released is as if no file had it", () => {
  const table = new RowTable();
  table.writers.hash0.set(table.next(), 5);
  table.release("hash0");
  expect([...table.columns.hash0]).toEqual([0]);
});

test("a column of codes takes a byte a row until a code needs more, and keeps what it holds", () => {
  const column = new CodeColumn();
  const bytes = [127, 128, 32_767, 32_768].map((code, row) => {
    column.set(2 * row, code);
    return column.values(2 * row + 1).BYTES_PER_ELEMENT;
  });
  expect(bytes).toEqual([1, 2, 2, 4]);
  expect([...column.values(8)]).toEqual([127, -1, 128, -1, 32_767, -1, 32_768, -1]);
});

test("a column of numbers takes four bytes a row until a number needs more, and keeps what it holds", () => {
  const column = new NumberColumn();
  const bytes = [3, Number.NaN, -0.5, 16_777_217].map((value, row) => {
    column.set(2 * row, value);
    return column.values(2 * row + 1).BYTES_PER_ELEMENT;
  });
  expect(bytes).toEqual([4, 4, 4, 8]);
  const missing = Number.NaN;
  expect([...column.values(8)]).toEqual([
    3,
    missing,
    missing,
    missing,
    -0.5,
    missing,
    16_777_217,
    missing,
  ]);
});
