import { type LedgerFigure, ledgerColumns, ofDesk } from "../../metrics/ledger/ledgerColumns.ts";
import type { LogNames } from "../../log/ticketLog.ts";

/** The ledgers of a scenario's replications, to look figures up by name. */
export interface Ledger {
  readonly teams: readonly string[];
  readonly tiers: readonly string[];
  readonly replications: number;
  readonly weeks: number;
  /** A figure of one replication, summed over weeks that count from 0; NaN where the place doesn't exist, or it isn't known. */
  sum(replication: number, weeks: readonly number[], what: LedgerFigure, place?: string): number;
}

/** @param runs By replication, as `weeklyLedger` gives them. */
export function ledgerOf(names: LogNames, runs: readonly Float64Array[]): Ledger {
  const columns = ledgerColumns({ names });
  const placesOf = (what: LedgerFigure) => (what === "free" ? names.teams : names.tiers);
  const columnOf = new Map(
    columns.map(({ what, place }, at) => [
      keyOf(what, isPlaced(what) ? placesOf(what)[place] : ""),
      at,
    ]),
  );
  return {
    teams: names.teams,
    tiers: names.tiers,
    replications: runs.length,
    weeks: runs.length === 0 ? 0 : runs[0].length / columns.length,
    sum(replication, weeks, what, place = "") {
      const column = columnOf.get(keyOf(what, place));
      if (column === undefined) return NaN;
      const run = runs[replication];
      return weeks.reduce((sum, week) => sum + run[week * columns.length + column], 0);
    },
  };
}

function isPlaced(what: LedgerFigure): boolean {
  return !ofDesk.some((one) => one === what);
}

function keyOf(what: LedgerFigure, place: string): string {
  return JSON.stringify([what, place]);
}
