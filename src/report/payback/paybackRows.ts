import type { PaidBack } from "../../experiment/payback/paidBack.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { weekList } from "./weekList.ts";

/** An amount on money alone and with the hours freed, or words in its place. */
export interface PaybackRow {
  readonly label: string;
  readonly money: Estimate | string;
  readonly withHours: Estimate | string;
}

const leftOut = "left out";

/** What an alternative pays and saves against the baseline: amounts that add up to its balance, and what it saves a week. */
export function paybackRows(payback: Payback): readonly PaybackRow[] {
  const { weeks, fees, help, onCall, hiring, savedOn, worth, takenBefore } = payback;
  const { n } = worth;
  const paid = (
    [
      ["Paid for improvements", fees],
      ["Paid for self-service and bots", help],
      ["Paid for being on call", onCall],
      ["Paid for hiring", hiring],
    ] as const
  ).filter(([, estimate]) => !isNothing(estimate));
  const saved = (
    [
      ["Staff: paid hours, overtime", savedOn.staff],
      ["Penalties", savedOn.penalties],
      ["Vendors, rules", savedOn.other],
    ] as const
  ).filter(([, estimate]) => !isNothing(estimate));
  const hours = { mean: 0 - takenBefore, low: 0 - takenBefore, high: 0 - takenBefore, n };
  return [
    ...paid.map(([label, estimate]) => alike(label, negative(estimate))),
    ...saved.map(([label, estimate]) => alike(label, estimate)),
    ...(paid.length + saved.length === 0 ? [alike("Saved", savedOn.other)] : []),
    { label: "Worth of the hours freed, if used", money: leftOut, withHours: worth },
    ...(takenBefore === 0
      ? []
      : [{ label: "Hours taken before, at their cost", money: leftOut, withHours: hours }]),
    both(payback, `Balance after ${weeks} ${weeks === 1 ? "week" : "weeks"}`, ({ balance }) =>
      balance.at(-1)!,
    ),
    ...perWeekRows(payback),
  ];
}

/** During the introduction and after it; neither where no lever has begun. */
function perWeekRows(payback: Payback): PaybackRow[] {
  const { during, after } = payback.introduction;
  const weekly = (label: string, of: (paidBack: PaidBack) => Estimate | string) =>
    both(payback, label, of);
  const introduced = weekly(
    `Saved a week while it is introduced (${weekList(during)})`,
    (of) => of.perWeekDuring!,
  );
  const afterwards = `Saved a week${during.length === 0 ? "" : " after that"}`;
  if (after.length > 0)
    return [
      ...(during.length === 0 ? [] : [introduced]),
      weekly(`${afterwards} (${weekList(after)})`, (of) => of.perWeekAfter!),
    ];
  return during.length === 0 ? [] : [introduced, weekly(afterwards, () => "not there yet")];
}

function alike(label: string, estimate: Estimate): PaybackRow {
  return { label, money: estimate, withHours: estimate };
}

function both(
  { money, withHours }: Payback,
  label: string,
  of: (paidBack: PaidBack) => Estimate | string,
): PaybackRow {
  return { label, money: of(money), withHours: of(withHours) };
}

function isNothing({ mean, low, high }: Estimate): boolean {
  return mean === 0 && (low ?? 0) === 0 && (high ?? 0) === 0;
}

function negative({ mean, low, high, n }: Estimate): Estimate {
  const of = (value: number | null) => (value === null ? null : 0 - value);
  return { mean: of(mean), low: of(high), high: of(low), n };
}
