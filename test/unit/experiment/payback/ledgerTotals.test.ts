import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ledgerOf } from "../../../../src/experiment/payback/ledger.ts";
import { replicate, runnable } from "../../../../src/experiment/replicate.ts";
import type { LedgerFigure } from "../../../../src/metrics/ledger/ledgerColumns.ts";
import { measurePaths } from "../../../../src/metrics/measurePaths.ts";
import { loadScenario } from "../../../../src/model/loadScenario.ts";

const week = 604_800_000;
const month = 30 * 86_400_000;

/** A shipped scenario's cost over two measured weeks in one replication, and its ledger's sums over the same weeks. */
async function sums(file: string) {
  const yaml = readFileSync(new URL(`../../../../scenarios/${file}`, import.meta.url), "utf8");
  const { scenario } = loadScenario(yaml, file);
  const short = { ...scenario, warmUp: 4 * week, measured: 2 * week, cap: week };
  const prepared = runnable(short, { keepsLedger: true });
  const [[result]] = await replicate("measures", [prepared], { replications: 1 });
  const { context } = prepared;
  const ledger = ledgerOf(context.names, [result.ledger!]);
  const valueAt = (key: string) =>
    result.values[measurePaths(context).findIndex(({ keys }) => keys.join(".") === key)];
  return {
    of: (what: LedgerFigure) => ledger.sum(0, [0, 1], what),
    valueAt,
    improvements: context.improvements ?? [],
    window: context.window,
  };
}

test.each(["self-service.yaml", "on-call.yaml", "attrition-spiral.yaml", "four-tiers-vendor.yaml"])(
  "the weeks of %s add up to the window's cost, and its parts to the weeks",
  async (file) => {
    const { of, valueAt } = await sums(file);
    expect(of("cost")).toBeCloseTo(valueAt("cost.total"), 6);
    const sumOf = (...whats: readonly LedgerFigure[]) =>
      whats.reduce((sum, what) => sum + of(what), 0);
    // what is left are vendors, and rules that cost when they act
    const rest = of("cost") - sumOf("fees", "help", "onCall", "hiring", "staff", "penalties");
    const rules = valueAt("cost.byTier.shared") - sumOf("fees", "help", "hiring") - of("penalties");
    if (file === "four-tiers-vendor.yaml") expect(rest).toBeGreaterThan(rules);
    else expect(rest).toBeCloseTo(rules, 6);
  },
);

test.each(["training.yaml", "shift-left.yaml"])(
  "the weeks of %s differ from the window's cost by its fees in cash instead of spread",
  async (file) => {
    const { of, valueAt, improvements, window } = await sums(file);
    const spread = improvements.map(({ from, once, spreadOver, perMonth }) => {
      const overlap = Math.min(window.to, from + spreadOver) - Math.max(window.from, from);
      const months = (window.to - Math.max(window.from, from)) / month;
      return (once * Math.max(0, overlap)) / spreadOver + months * perMonth;
    });
    // all that was paid since the improvement began, whole
    const cash = improvements.map(
      ({ from, once, perMonth }) => once + ((window.to - from) / month) * perMonth,
    );
    const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
    expect(sum(cash)).toBeGreaterThan(sum(spread));
    expect(of("fees")).toBeCloseTo(sum(cash), 6);
    expect(of("cost")).toBeCloseTo(valueAt("cost.total") - sum(spread) + sum(cash), 6);
  },
);
