import type { BacktestRow } from "../fit/backtest.ts";
import type { FittedScenario } from "../fit/fitScenario.ts";

/** What a fit found, for programs; what isn't known is null. */
export function fitJson(
  { input, report, warnings }: FittedScenario,
  backtest: readonly BacktestRow[],
) {
  return {
    scenario: input.name,
    tickets: report.counts,
    parameters: report.parameters,
    backtest: backtest.map(({ logged, loggedCount, ...row }) =>
      Object.assign(row, { logged: orNull(logged), loggedCount: orNull(loggedCount) }),
    ),
    warnings,
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
