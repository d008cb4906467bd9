import { expect, test } from "vitest";
import type { BacktestRow } from "../../../src/fit/backtest.ts";
import { backtestWarnings } from "../../../src/fit/backtestWarnings.ts";

function row(measure: string, difference: number | null, loggedCount = 500): BacktestRow {
  const simulated = { mean: 1, low: 1, high: 1, n: 3 };
  return { measure, unit: "min", logged: 1, loggedCount, simulated, difference };
}

test("a model within 15 % of its log on every figure is left alone", () => {
  expect(backtestWarnings([row("median", 0.149), row("p90", -0.15), row("moves", null)])).toEqual(
    [],
  );
});

test("figures that are further off are named with their distance, in one warning", () => {
  const [warning, ...others] = backtestWarnings([
    row("median resolution time", -0.648),
    row("p90 resolution time", 0.2),
    row("tickets at L1", 0.01),
  ]);
  expect(others).toEqual([]);
  expect(warning).toContain("median resolution time −64.8 %, p90 resolution time +20.0 %. ");
});

test("figures on fewer than 30 cases may be off by chance", () => {
  expect(backtestWarnings([row("moves L3 → L1", 0.5, 29)])).toEqual([]);
});
