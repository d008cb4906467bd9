import type { Change, Load } from "../../experiment/payback/tierLoad.ts";
import type { PaidBack } from "../../experiment/payback/paidBack.ts";
import type { Payback } from "../../experiment/payback/payback.ts";
import type { CsvCell } from "../../log/csvText.ts";
import type { Estimate } from "../../statistics/estimate.ts";

/** A figure of a payback as a program reads it: its name, unit and estimate. */
export interface PaybackCell {
  readonly name: string;
  readonly unit: string;
  readonly estimate: readonly [mean: CsvCell, low: CsvCell, high: CsvCell, n: CsvCell];
  /** What is shown of it, where it says whether something is paid back. */
  readonly verdict?: string;
}

/** All figures of a payback; names begin with `payback`. Weeks count from 1; those of `paidBack` that aren't reached in the window are empty, and its verdict says what is shown. */
export function paybackCells(payback: Payback, currency: string): readonly PaybackCell[] {
  const { fees, help, savedElsewhere, savedOn, worth, money, withHours, freed, tiers } = payback;
  const amount = (name: string, estimate: Estimate) => cell(name, currency, estimate);
  return [
    amount("fees", fees),
    amount("help", help),
    amount("onCall", payback.onCall),
    amount("hiring", payback.hiring),
    amount("savedElsewhere", savedElsewhere),
    amount("savedOn.staff", savedOn.staff),
    amount("savedOn.penalties", savedOn.penalties),
    amount("savedOn.other", savedOn.other),
    amount("worth", worth),
    amount("paidBefore", sure(payback.paidBefore, worth.n)),
    amount("takenBefore", sure(payback.takenBefore, worth.n)),
    amount("spentEitherWay", sure(payback.spentEitherWay, worth.n)),
    ...freed.map(({ team, hours }) => cell(`freed.${team}`, "hours", hours)),
    ...paidBackCells("money", money, currency),
    ...paidBackCells("withHours", withHours, currency),
    ...tiers.flatMap(({ tier, weeks }) =>
      weeks.flatMap((load, at) => loadCells(`tiers.${tier}.week ${at + 1}`, load)),
    ),
  ];
}

/** Of what is paid and taken in every replication alike. */
function sure(mean: number, n: number): Estimate {
  return { mean, low: mean, high: mean, n };
}

function paidBackCells(
  name: string,
  { when, shown, atEnd, perWeek, perWeekDuring, perWeekAfter, balance }: PaidBack,
  currency: string,
): PaybackCell[] {
  const n = balance.at(-1)!.n;
  return [
    {
      name: `payback.${name}.paidBack`,
      unit: "week",
      estimate: [when.point, when.earliest, when.latest, n],
      verdict: shown,
    },
    {
      name: `payback.${name}.paidBackReplications`,
      unit: "share",
      estimate: [atEnd.of === 0 ? null : atEnd.paidBack / atEnd.of, null, null, atEnd.of],
    },
    cell(`${name}.perWeek`, currency, perWeek),
    ...(perWeekDuring === null ? [] : [cell(`${name}.perWeekDuring`, currency, perWeekDuring)]),
    ...(perWeekAfter === null ? [] : [cell(`${name}.perWeekAfter`, currency, perWeekAfter)]),
    ...balance.map((estimate, at) => cell(`${name}.balance.week ${at + 1}`, currency, estimate)),
  ];
}

const units = {
  occupancy: "share",
  offeredLoad: "agents",
  workHours: "hours",
  availableHours: "hours",
} as const satisfies Record<keyof Load, string>;

function loadCells(name: string, load: Load): PaybackCell[] {
  return (Object.entries(load) as [keyof Load, Change][]).map(([what, { difference }]) =>
    cell(`${name}.${what}`, units[what], difference),
  );
}

function cell(name: string, unit: string, { mean, low, high, n }: Estimate): PaybackCell {
  return { name: `payback.${name}`, unit, estimate: [mean, low, high, n] };
}
