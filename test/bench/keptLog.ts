import { readFileSync } from "node:fs";
import { simulateLog } from "../../src/experiment/simulateLog.ts";
import type { TableSpec, TableView } from "../../src/log/table.ts";
import { loadScenario } from "../../src/model/loadScenario.ts";

/** What a kept log takes: of a visit, with its spans. */
export interface KeptLog {
  readonly what: string;
  readonly visits: number;
  /** Of the rows, and with what is allocated for rows to come. */
  readonly bytesPerVisit: number;
  readonly allocatedPerVisit: number;
}

/** One replication of a scenario with its log kept. */
export function keptLog(what: string, file: URL): KeptLog {
  const { scenario } = loadScenario(readFileSync(file, "utf8"), what);
  const { visits, spans } = simulateLog(scenario);
  const each = (bytes: (table: TableView<TableSpec>) => number) =>
    (bytes(visits) + bytes(spans)) / visits.length;
  return {
    what,
    visits: visits.length,
    bytesPerVisit: each(({ columns, length }) => rowBytes(columns) * length),
    allocatedPerVisit: each(({ columns }) => sum(columns, ({ byteLength }) => byteLength)),
  };
}

function rowBytes(columns: AnyColumns): number {
  return sum(columns, ({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT);
}

function sum(columns: AnyColumns, of: (column: AnyColumns[string]) => number): number {
  return Object.values(columns).reduce((total, column) => total + of(column), 0);
}

type AnyColumns = TableView<TableSpec>["columns"];
