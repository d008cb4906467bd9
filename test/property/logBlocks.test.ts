import * as fc from "fast-check";
import { expect, test } from "vitest";
import { foldingSink } from "../../src/log/foldingSink.ts";
import type { TableSpec, TableView } from "../../src/log/table.ts";
import {
  type LogFold,
  logSpecs,
  type LogTableName,
  type TicketLog,
} from "../../src/log/ticketLog.ts";
import { measureLog, measureRun } from "../../src/metrics/measureRun.ts";
import { logOf, push, type Rows } from "../unit/log/logOf.ts";
import { dimensions } from "../../src/metrics/dimension.ts";
import { context as whole } from "../unit/metrics/world.ts";

const context = { ...whole, breakdowns: dimensions, keepsLedger: true };

const instant = fc.oneof(fc.integer({ min: 0, max: 20_000_000 }), fc.constant(NaN));
const count = fc.nat(3);
const time = fc.nat(100_000_000);

const rows = fc
  .record({
    tickets: fc.array(
      fc.record({
        type: fc.nat(1),
        priority: fc.nat(1),
        arrivedAt: instant,
        resolvedAt: instant,
        firstResponseAt: instant,
        outcome: fc.nat(5),
        entryTier: fc.nat(1),
        tiersTouched: count,
        visits: count,
        isOverEscalated: fc.nat(1),
        isOverHeld: fc.nat(1),
      }),
      { minLength: 1 },
    ),
    visits: fc.array(
      fc.record({
        tier: fc.nat(1),
        team: fc.nat(1),
        type: fc.nat(1),
        priority: fc.nat(1),
        arrivedAt: instant,
        joinedAt: instant,
        startedAt: instant,
        endedAt: instant,
        ending: fc.nat(8),
        handlingTime: time,
        sharedTime: time,
        queuedTime: time,
      }),
      { minLength: 1 },
    ),
    spans: fc.array(
      fc.record({
        tier: fc.nat(1),
        team: fc.nat(1),
        state: fc.nat(11),
        from: instant,
        to: instant,
        offShiftTime: time,
        isMisplaced: fc.nat(2),
        isRework: fc.nat(1),
      }),
    ),
    staffing: fc.array(
      fc.record({
        team: fc.nat(1),
        from: instant,
        to: instant,
        available: count,
        paid: count,
        overtime: count,
      }),
    ),
    clocks: fc.array(
      fc.record({
        promise: fc.nat(1),
        type: fc.nat(1),
        priority: fc.nat(1),
        startedAt: instant,
        dueAt: instant,
        ending: fc.nat(3),
        lateTime: time,
        queuedOnShiftTime: time,
        reworkTime: time,
      }),
    ),
    events: fc.array(fc.record({ at: instant, kind: fc.nat(4), rule: fc.constantFrom(-1, 0) })),
  })
  .map((tables): Rows => ({
    tickets: tables.tickets,
    visits: tables.visits.map((row) => Object.assign(row, { ticket: 0 })),
    spans: tables.spans.map((row) => Object.assign(row, { ticket: 0, visit: 0 })),
    staffing: tables.staffing,
    clocks: tables.clocks.map((row) => Object.assign(row, { ticket: 0 })),
    events: tables.events.map((row) => Object.assign(row, { ticket: 0 })),
  }));

function bytesOf({ values, weeklyBacklog, ledger }: ReturnType<typeof measureLog>): number[] {
  const columns = [values, weeklyBacklog, ledger!];
  return columns.flatMap(({ buffer }) => [...new Uint8Array(buffer)]);
}

/** The table's rows in blocks of a size, the last block first. */
function blocks<S extends TableSpec>(
  { columns, length }: TableView<S>,
  size: number,
): TableView<S>[] {
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => {
    const end = length - i * size;
    const begin = Math.max(0, end - size);
    const cut = Object.entries(columns).map(([name, column]) => [name, column.slice(begin, end)]);
    return { columns: Object.fromEntries(cut) as TableView<S>["columns"], length: end - begin };
  });
}

function foldInBlocks(log: TicketLog, fold: LogFold, size: number): void {
  for (const table of Object.keys(logSpecs) as LogTableName[])
    for (const block of blocks(log[table] as TableView<TableSpec>, size))
      fold[table]?.(block as never);
}

test("a log measured in blocks of any size, in another order, gives the same bytes as the log as a whole", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 9 }), (given, size) => {
      const log = logOf(given, { window: context.window });
      const { fold, result } = measureRun(context);
      foldInBlocks(log, fold, size);
      expect(bytesOf(result())).toEqual(bytesOf(measureLog(log, context)));
    }),
  );
});

test("a run measured through the folding sink gives the same bytes as its log kept", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 40 }), (given, times) => {
      const { fold, result } = measureRun(context);
      const { sink, flush } = foldingSink(fold);
      const kept: Rows = Object.fromEntries(
        Object.entries(given).map(([table, list]) => [
          table,
          Array.from({ length: times }, () => list).flat(),
        ]),
      );
      push(sink, kept);
      flush();
      const log = logOf(kept, { window: context.window });
      expect(bytesOf(result())).toEqual(bytesOf(measureLog(log, context)));
    }),
  );
});
