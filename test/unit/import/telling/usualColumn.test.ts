import { expect, test } from "vitest";
import { usualColumns } from "../../../../src/import/telling/usualColumns.ts";
import { type SharedColumns, UsualColumn } from "../../../../src/import/telling/usualColumn.ts";
import { Table } from "../../../../src/log/table.ts";
import { keepingSink } from "../../../../src/log/ticketLog.ts";

const spec = {
  closedAt: { kind: "float64", unit: "ms", what: "closing" },
  startedAt: { kind: "float64", unit: "ms", what: "start" },
  impact: { kind: "uint8", unit: "code", what: "impact" },
} as const;

/** Each value set in a row of its own, in a table that has to grow for the third. */
function told(name: "closedAt" | "impact", usual: number, values: readonly number[]) {
  const table = new Table(spec, 2);
  const column = new UsualColumn(table, name, usual);
  for (const value of values) column.set(table.next(), value);
  column.settle(new Map());
  return [...table.columns[name].subarray(0, table.length)];
}

test("a column holds what was set, whenever another value than the usual one comes up", () => {
  expect(told("closedAt", Number.NaN, [5, Number.NaN, 7])).toEqual([5, Number.NaN, 7]);
  expect(told("closedAt", Number.NaN, [Number.NaN, 6, Number.NaN])).toEqual([
    Number.NaN,
    6,
    Number.NaN,
  ]);
  expect(told("closedAt", Number.NaN, [Number.NaN, Number.NaN, 7])).toEqual([
    Number.NaN,
    Number.NaN,
    7,
  ]);
  expect(told("impact", 255, [255, 0, 3, 255])).toEqual([255, 0, 3, 255]);
});

test("a column that holds its usual value throughout says so in every row", () => {
  expect(told("closedAt", Number.NaN, [Number.NaN, Number.NaN, Number.NaN])).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect(told("impact", 255, [255, 255, 255])).toEqual([255, 255, 255]);
  expect(told("impact", 255, [])).toEqual([]);
});

test("columns of one value and one length share an array, others don't", () => {
  const table = new Table(spec);
  const shared: SharedColumns = new Map();
  const columns = [
    new UsualColumn(table, "closedAt", Number.NaN),
    new UsualColumn(table, "startedAt", Number.NaN),
    new UsualColumn(table, "impact", 255),
  ];
  for (let row = 0; row < 3; row++) table.next();
  for (const column of columns) column.settle(shared);
  const { closedAt, startedAt, impact } = table.columns;
  expect(startedAt).toBe(closedAt);
  expect([...impact]).toEqual([255, 255, 255]);
});

test("what the tickets, visits and spans of a list tell nothing of is one array of NaN", () => {
  const sink = keepingSink();
  const { settle, tickets, visits } = usualColumns(sink);
  const [ticket, visit] = [sink.tickets.next(), sink.visits.next()];
  tickets.firstResponseAt.set(ticket, 60_000);
  tickets.closedAt.set(ticket, Number.NaN);
  visits.queuedTime.set(visit, Number.NaN);
  sink.spans.next();
  settle();
  expect(sink.tickets.columns.firstResponseAt[ticket]).toBe(60_000);
  expect(sink.tickets.columns.closedAt).toBe(sink.visits.columns.queuedTime);
  expect(sink.spans.columns.offShiftTime).toBe(sink.tickets.columns.closedAt);
});
