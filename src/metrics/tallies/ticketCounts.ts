import { ticketOutcomes, type TicketTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const resolved = ticketOutcomes.indexOf("resolved");

/** Tickets that arrived in the window, counted by what became of them. */
export interface TicketCounts {
  arrived: number;
  readonly byOutcome: Float64Array;
  /** By tier: those with a visit to it. */
  readonly touched: Float64Array;
  /** By tier: those it resolved in the end. */
  readonly resolvedAt: Float64Array;
  /** Resolved ones whose first tier is known, and of them those that never left it. */
  resolvedWithEntry: number;
  resolvedAtEntry: number;
  /** Resolved on one visit, never reopened. */
  resolvedAtOnce: number;
  /** Resolved at least once, and of them those reopened. */
  everResolved: number;
  reopened: number;
  pingPonged: number;
  tickets(table: TicketTable): void;
}

export function ticketCounts({ window, names }: MeasureContext): TicketCounts {
  const counts: TicketCounts = {
    arrived: 0,
    byOutcome: new Float64Array(ticketOutcomes.length),
    touched: new Float64Array(names.tiers.length),
    resolvedAt: new Float64Array(names.tiers.length),
    resolvedWithEntry: 0,
    resolvedAtEntry: 0,
    resolvedAtOnce: 0,
    everResolved: 0,
    reopened: 0,
    pingPonged: 0,
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        counts.arrived++;
        counts.byOutcome[columns.outcome[row]]++;
        countTouched(counts, columns.tiersTouched[row]);
        if (columns.pingPongs[row] > 0) counts.pingPonged++;
        // Some exports count reopenings without saying when the first resolution was.
        if (columns.firstResolvedAt[row] >= 0 || columns.reopens[row] > 0)
          countReopened(counts, columns.reopens[row]);
        if (columns.outcome[row] === resolved) countResolved(counts, columns, row);
      }
    },
  };
  return counts;
}

function countTouched({ touched }: TicketCounts, tiers: number): void {
  for (let tier = 0; tier < touched.length; tier++) touched[tier] += (tiers >>> tier) & 1;
}

function countReopened(counts: TicketCounts, reopens: number): void {
  counts.everResolved++;
  if (reopens > 0) counts.reopened++;
}

function countResolved(counts: TicketCounts, columns: TicketTable["columns"], row: number): void {
  const entry = columns.entryTier[row];
  const tier = columns.resolvedTier[row];
  if (tier < counts.resolvedAt.length) counts.resolvedAt[tier]++;
  if (columns.visits[row] === 1 && columns.reopens[row] === 0) counts.resolvedAtOnce++;
  if (entry >= counts.touched.length) return;
  counts.resolvedWithEntry++;
  if (columns.tiersTouched[row] === (1 << entry) >>> 0) counts.resolvedAtEntry++;
}
