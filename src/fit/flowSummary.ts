import type { TicketLog } from "../log/ticketLog.ts";
import {
  addToLogHistogram,
  createLogHistogram,
  logHistogramQuantile,
} from "../statistics/logHistogram.ts";
import { hidesMoves } from "./hiddenFacts.ts";
import { plainTierNames } from "./plainNames.ts";
import { staysOf } from "./stays.ts";

/** How tickets flowed through the tiers of a log, simulated or imported alike: what a backtest compares. */
export interface FlowSummary {
  /** Tickets that arrived in the window and are complete. */
  readonly tickets: number;
  readonly resolved: number;
  /** Weeks of the window. */
  readonly weeks: number;
  /** Arrival to the last resolution, of resolved tickets, ms; NaN where none is. */
  readonly resolutionTimeP50: number;
  readonly resolutionTimeP90: number;
  /** Whether the log tells where tickets went. */
  readonly isFlowKnown: boolean;
  /** Tickets with at least one visit at the tier, by tier name. */
  readonly touched: ReadonlyMap<string, number>;
  /** Moves from one tier to another, by names such as `L1 → L2`. */
  readonly moves: ReadonlyMap<string, number>;
}

/** The name of a move in a summary. */
function moveName(from: string, to: string): string {
  return `${from} → ${to}`;
}

/** Summarises the tickets that arrived in a window (the log's own by default), incomplete ones left out unless asked for. Reopenings are no moves. */
export function flowSummary(
  log: TicketLog,
  {
    window = log.window,
    withIncomplete = false,
  }: { readonly window?: TicketLog["window"]; readonly withIncomplete?: boolean } = {},
): FlowSummary {
  const { columns, length } = log.tickets;
  const isChosen = new Uint8Array(length);
  const times = createLogHistogram();
  let tickets = 0;
  for (let row = 0; row < length; row++) {
    const { arrivedAt, isIncomplete, resolvedAt } = columns;
    const isInside = arrivedAt[row] >= window.from && arrivedAt[row] < window.to;
    if (!isInside || (isIncomplete[row] === 1 && !withIncomplete)) continue;
    isChosen[row] = 1;
    tickets += 1;
    const time = Math.max(resolvedAt[row] - arrivedAt[row], 0);
    if (!Number.isNaN(time)) addToLogHistogram(times, time);
  }
  return {
    tickets,
    resolved: times.count,
    weeks: (window.to - window.from) / 604_800_000,
    resolutionTimeP50: logHistogramQuantile(times, 0.5) ?? Number.NaN,
    resolutionTimeP90: logHistogramQuantile(times, 0.9) ?? Number.NaN,
    isFlowKnown: !hidesMoves(log),
    ...flowOf(log, isChosen),
  };
}

function flowOf(log: TicketLog, isChosen: Uint8Array): Pick<FlowSummary, "touched" | "moves"> {
  const tiers = plainTierNames(log.names.tiers);
  const touched = new Map<string, Set<number>>(tiers.map((name) => [name, new Set()]));
  const moves = new Map<string, number>();
  for (const stay of staysOf(log).stays) {
    if (isChosen[stay.ticket] === 0) continue;
    touched.get(tiers[stay.tier])!.add(stay.ticket);
    if (stay.ending !== "moved") continue;
    const name = moveName(tiers[stay.tier], tiers[stay.to]);
    moves.set(name, (moves.get(name) ?? 0) + 1);
  }
  return { touched: new Map([...touched].map(([name, rows]) => [name, rows.size])), moves };
}
