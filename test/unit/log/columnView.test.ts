import { expect, test } from "vitest";
import type { ColumnView } from "../../../src/log/table.ts";
import { logOf } from "./logOf.ts";

/** Each line is an error where the compiler lets a reader write: columns of one value throughout share an array. */
const writes: Readonly<Record<string, (column: ColumnView) => unknown>> = {
  // @ts-expect-error nothing is written to a cell
  cell: (column) => (column[0] = 1),
  // @ts-expect-error nor are cells filled
  fill: (column) => column.fill(1),
  // @ts-expect-error nor set
  set: (column) => column.set([1]),
  // @ts-expect-error nor put in order in their place
  sort: (column) => column.sort(),
  // @ts-expect-error nor in a part of it
  part: (column) => column.subarray(0, 1).sort(),
  // @ts-expect-error a log's column is no array to write to
  array: (column): Float64Array => column,
};

test("readers of a log's columns have no way to write to them", () => {
  const { arrivedAt } = logOf({ tickets: [{ arrivedAt: 20 }] }).tickets.columns;
  const column: ColumnView = arrivedAt;
  expect([column[0], Object.keys(writes).length]).toEqual([20, 6]);
});
