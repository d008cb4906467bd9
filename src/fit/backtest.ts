import type { Estimate } from "../statistics/estimate.ts";
import { studentInterval } from "../statistics/studentInterval.ts";
import type { FlowSummary } from "./flowSummary.ts";

/** One figure of a log beside the same figure of its fitted scenario, simulated. */
export interface BacktestRow {
  readonly measure: string;
  readonly unit: "min" | "per 100 tickets";
  /** NaN where the log has none. */
  readonly logged: number;
  /** Tickets resolved, tickets at the tier, or moves, behind the logged figure. */
  readonly loggedCount: number;
  /** Mean over replications with its 95 % interval. */
  readonly simulated: Estimate;
  /** Simulated ÷ logged − 1; null where either is missing or the log's is 0. */
  readonly difference: number | null;
}

/**
 * Sets the simulated flow of a fitted scenario beside the log it was fitted to: median and p90 of
 * the resolution time, and, where the log tells them, tickets per tier and moves between tiers. The scenario saw the same log, so this tells
 * whether it can hold what the log shows, not how well it foretells.
 *
 * @param simulated One summary a replication.
 * @example
 * import { backtest, flowSummary, parseScenario, simulateLog } from "tierlab";
 * const types = [{ name: "Question", share: "100%" }];
 * const tiers = [{ name: "L1", capacity: "unknown", visitTime: "2 h" }];
 * const desk = { name: "Desk", demand: { ticketsPerWeek: 500 }, types, tiers };
 * const flow = flowSummary(simulateLog(parseScenario(desk).scenario, "any seed"));
 * const [median] = backtest(flow, [flow, flow]);
 * median.measure // => "median resolution time"
 * median.difference // => 0
 */
export function backtest(logged: FlowSummary, simulated: readonly FlowSummary[]): BacktestRow[] {
  const time = (measure: string, of: (summary: FlowSummary) => number): BacktestRow =>
    rowOf(
      { measure, unit: "min", loggedCount: logged.resolved },
      logged,
      simulated,
      (summary) => of(summary) / 60_000,
    );
  const share = (measure: string, of: (summary: FlowSummary) => number): BacktestRow =>
    rowOf(
      { measure, unit: "per 100 tickets", loggedCount: of(logged) },
      logged,
      simulated,
      (summary) => (summary.tickets === 0 ? Number.NaN : (100 * of(summary)) / summary.tickets),
    );
  const times = [
    time("median resolution time", (summary) => summary.resolutionTimeP50),
    time("p90 resolution time", (summary) => summary.resolutionTimeP90),
  ];
  if (!logged.isFlowKnown) return times;
  return [
    ...times,
    ...namesIn(logged, simulated, "touched").map((tier) =>
      share(`tickets at ${tier}`, (summary) => summary.touched.get(tier) ?? 0),
    ),
    ...namesIn(logged, simulated, "moves").map((move) =>
      share(`moves ${move}`, (summary) => summary.moves.get(move) ?? 0),
    ),
  ];
}

function rowOf(
  about: Pick<BacktestRow, "measure" | "unit" | "loggedCount">,
  logged: FlowSummary,
  simulated: readonly FlowSummary[],
  of: (summary: FlowSummary) => number,
): BacktestRow {
  const estimate = studentInterval(simulated.map(of));
  const actual = of(logged);
  const isComparable = estimate.mean !== null && actual > 0;
  return {
    ...about,
    logged: actual,
    simulated: estimate,
    difference: isComparable ? estimate.mean / actual - 1 : null,
  };
}

/** Tiers or moves that occur anywhere: in the log's order, then what only the simulation has. */
function namesIn(
  logged: FlowSummary,
  simulated: readonly FlowSummary[],
  kind: "touched" | "moves",
): string[] {
  const names = new Set<string>();
  for (const summary of [logged, ...simulated])
    for (const [name, count] of summary[kind]) if (count > 0) names.add(name);
  return [...names];
}
