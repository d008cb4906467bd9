import type { PaidBack } from "../../experiment/payback/paidBack.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { estimateText } from "../estimateText.ts";
import { scaleFor } from "../scale.ts";
import { type TableRow, textTable } from "../textTable.ts";
import { breakEvenWords, replicationsWords } from "./breakEvenWords.ts";
import { paybackRows } from "./paybackRows.ts";

export interface MoneyTableOptions {
  readonly width: number;
  readonly currency: string;
  readonly replications: number;
}

/**
 * What an alternative pays and saves against the baseline, as amounts that add up to its balance, and when that is paid back:
 * on money alone, and as if the hours freed were worth their cost.
 */
export function moneyTable(
  payback: Payback,
  { width, currency, replications }: MoneyTableOptions,
): string[] {
  const { money, withHours } = payback;
  const amounts = paybackRows(payback);
  const means = amounts.flatMap((row) => [row.money, row.withHours].map(meanOf));
  const scale = scaleFor("money", means, currency);
  const text = (cell: Estimate | string) =>
    typeof cell === "string"
      ? cell
      : estimateText(cell, { scale, of: replications, isSigned: true });
  const both = (label: string, of: (paidBack: PaidBack) => string): TableRow => [
    label,
    of(money),
    of(withHours),
  ];
  const rows = [
    ...amounts.map(({ label, money: of, withHours: also }) => [label, text(of), text(also)]),
    both("Paid back", (of) => breakEvenWords(of).join("\n").replace(", ", ",\n")),
    both("Replications that have by the end", replicationsWords),
  ];
  const head = [`in ${scale.symbol}: + saved, − paid`, "on money alone", "with the hours freed"];
  return textTable(head, rows, { width, labelWidth: 38, headWidth: 20 });
}

function meanOf(cell: Estimate | string): number {
  return typeof cell === "string" ? 0 : (cell.mean ?? 0);
}
