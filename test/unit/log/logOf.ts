import { logFrom } from "../../../src/log/logFrom.ts";
import type { Columns, TableSpec } from "../../../src/log/table.ts";
import {
  keepingSink,
  type LogNames,
  type LogSink,
  type LogTableName,
  logSpecs,
  none,
  type TicketLog,
} from "../../../src/log/ticketLog.ts";

type Row<S extends TableSpec> = { readonly [K in keyof S]?: number };

/** The rows of a hand-written log; what a row doesn't say is "none", "not known", or 0 for counts and flags. */
export type Rows = { readonly [T in LogTableName]?: readonly Row<(typeof logSpecs)[T]>[] };

export const names: LogNames = {
  types: ["password", "network"],
  priorities: ["P1", "P2"],
  impacts: ["high", "low"],
  channels: [],
  tiers: ["L1", "L2"],
  teams: ["desk", "experts"],
  teamTiers: [0, 1],
  promises: ["answer", "solve"],
  rules: ["too long"],
  agents: [],
  tickets: [],
};

export function logOf(rows: Rows, meta: Partial<TicketLog> = {}): TicketLog {
  const sink = keepingSink();
  push(sink, rows);
  return logFrom(sink, {
    origin: "simulation",
    startsAt: Date.UTC(2026, 0, 5),
    timezone: "UTC",
    window: { from: 0, to: 1000 },
    endsAt: 1000,
    names,
    ...meta,
  });
}

/** Appends rows to a sink, table by table. */
export function push(sink: LogSink, rows: Rows): void {
  for (const table of Object.keys(logSpecs) as LogTableName[])
    for (const [index, row] of (rows[table] ?? []).entries())
      write(sink, table, { id: index, ...row });
}

function write(sink: LogSink, table: LogTableName, given: Readonly<Record<string, number>>): void {
  const row = sink[table].next();
  const columns = sink[table].columns as Columns<TableSpec>;
  for (const name of Object.keys(logSpecs[table]))
    columns[name][row] = given[name] ?? absent(table, name);
}

const zeros =
  /^(is|visits|moves|pingPongs|reopens|tiersTouched|available|paid|overtime|calledOut|besides|.*Time$)/;

function absent(table: LogTableName, name: string): number {
  if (zeros.test(name) && !(table === "tickets" && name.startsWith("isOver"))) return 0;
  if (name === "visit") return -1;
  const specs: TableSpec = logSpecs[table];
  const { kind } = specs[name];
  if (kind === "float64") return NaN;
  return kind === "uint32" ? 0 : none[kind];
}
