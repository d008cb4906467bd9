import type { PaidBack, Payback } from "../../experiment/payback/payback.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { estimateText, notKnown } from "../estimateText.ts";
import { labelOf } from "../labelOf.ts";
import { type Scale, scaleFor } from "../scale.ts";
import { type TableRow, textTable } from "../textTable.ts";
import { breakEvenWords } from "./breakEvenWords.ts";

export interface MoneyTableOptions {
  readonly width: number;
  readonly currency: string;
  readonly replications: number;
}

/**
 * What an alternative pays and saves against the baseline, as amounts that add up to its balance, and when that is paid back:
 * on money alone, and as if the hours freed were worth their cost.
 */
export function moneyTable(payback: Payback, options: MoneyTableOptions): string[] {
  const { weeks, lastWeeks: last, money, withHours, fees, help, savedElsewhere, worth } = payback;
  const { onCall, hiring, takenBefore } = payback;
  const sure = (mean: number) => ({ mean, low: mean, high: mean, n: options.replications });
  const amounts = [
    fees,
    help,
    onCall,
    hiring,
    savedElsewhere,
    worth,
    ...money.balance,
    ...withHours.balance,
  ];
  const means = amounts.map(({ mean }) => mean ?? 0);
  const scale = scaleFor("money", means, options.currency);
  const amount = (estimate: Estimate) => amountText(estimate, scale, options.replications);
  const alike = (label: string, estimate: Estimate): TableRow => {
    const text = amount(estimate);
    return [labelOf(label, scale), text, text];
  };
  const both = (label: string, of: (paidBack: PaidBack) => string): TableRow => [
    label,
    of(money),
    of(withHours),
  ];
  const rows = [
    ...(isNothing(fees) ? [] : [alike("Paid for improvements", negative(fees))]),
    ...(isNothing(help) ? [] : [alike("Paid for help before a person", negative(help))]),
    ...(isNothing(onCall) ? [] : [alike("Paid for being on call", negative(onCall))]),
    ...(isNothing(hiring) ? [] : [alike("Paid for hiring", negative(hiring))]),
    alike("Saved elsewhere", savedElsewhere),
    [labelOf("Worth of the hours freed, if they are used", scale), "", amount(worth)],
    ...(takenBefore === 0
      ? []
      : [[labelOf("Hours taken before, at their cost", scale), "", amount(sure(0 - takenBefore))]]),
    both(labelOf(`Balance after ${weeks} ${weeks === 1 ? "week" : "weeks"}`, scale), (of) =>
      amount(of.balance.at(-1)!),
    ),
    both(
      labelOf(
        `Saved a week (${last === weeks ? "all" : "last"} ${last}), without what is paid once`,
        scale,
      ),
      (of) => amount(of.perWeek),
    ),
    both("Paid back", (of) => paidBackText(of, weeks)),
    both("Replications that have by then", ({ atEnd }) => `${atEnd.paidBack} of ${atEnd.of}`),
  ];
  const head = ["", "on money alone", "with the hours freed"];
  return textTable(head, rows, { width: options.width, labelWidth: 36, headWidth: 20 });
}

function paidBackText({ when, balance }: PaidBack, weeks: number): string {
  if (balance.at(-1)!.mean === null) return notKnown;
  return breakEvenWords(when, weeks).join("\n");
}

function amountText(estimate: Estimate, scale: Scale, of: number): string {
  return estimateText(estimate, { scale, of, isSigned: true });
}

function isNothing({ mean, low, high }: Estimate): boolean {
  return mean === 0 && (low ?? 0) === 0 && (high ?? 0) === 0;
}

function negative({ mean, low, high, n }: Estimate): Estimate {
  const of = (value: number | null) => (value === null ? null : 0 - value);
  return { mean: of(mean), low: of(high), high: of(low), n };
}
