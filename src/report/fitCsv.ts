import type { BacktestRow } from "../fit/backtest.ts";
import { csvText } from "../log/csvText.ts";

/** The log's figures beside the simulated ones, a row each. */
export function fitCsv(backtest: readonly BacktestRow[]): string {
  return csvText(
    ["measure", "unit", "logged", "loggedCount", "mean", "low", "high", "n", "difference"],
    backtest.map(({ measure, unit, logged, loggedCount, simulated, difference }) => {
      const { mean, low, high, n } = simulated;
      const known = Number.isNaN(logged) ? null : logged;
      return [measure, unit, known, loggedCount, mean, low, high, n, difference];
    }),
  );
}
