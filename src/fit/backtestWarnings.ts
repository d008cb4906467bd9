import { percentChange } from "../model/percentText.ts";
import type { BacktestRow } from "./backtest.ts";

/** Beyond this a figure of the model isn't the desk's; below so many cases it may be chance. */
const mostDifference = 0.15;
const leastCases = 30;

/** Says which figures of a fitted scenario, simulated, are not those of its log; nothing where all are within 15 %. */
export function backtestWarnings(rows: readonly BacktestRow[]): string[] {
  const off = rows.filter(
    ({ difference, loggedCount }) =>
      difference !== null && Math.abs(difference) > mostDifference && loggedCount >= leastCases,
  );
  if (off.length === 0) return [];
  const figures = off.map(({ measure, difference }) => `${measure} ${percentChange(difference!)}`);
  return [
    `the model doesn't hold what the log shows: ${figures.join(", ")}. Comparisons on it tell little about this desk: check the stated agents, hours and occupancies`,
  ];
}
