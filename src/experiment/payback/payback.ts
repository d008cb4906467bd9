import type { Estimate } from "../../statistics/estimate.ts";
import { studentInterval } from "../../statistics/studentInterval.ts";
import type { LedgerFigure } from "../../metrics/ledger/ledgerColumns.ts";
import { hour } from "../../metrics/units.ts";
import { unlessRounding } from "../unlessRounding.ts";
import type { HoursTaken } from "./hoursTaken.ts";
import type { Introduction } from "./introduction.ts";
import type { Ledger } from "./ledger.ts";
import { mostLastWeeks, type PaidBack, paidBack } from "./paidBack.ts";
import type { Phase } from "./phases.ts";
import { type TierLoad, tierLoads } from "./tierLoad.ts";
import type { Uncounted } from "./uncounted.ts";

/**
 * What an alternative has cost and saved by the end of each week of the measured window, against the baseline, and when it has
 * paid for itself. All of it from pairs of replications on common random numbers; money in cash. What a breach costs counts
 * whole in the week in which its promise was due, as in all costs, also where it grows by the hour after that.
 */
export interface Payback {
  readonly weeks: number;
  /** Over how many weeks at the window's end it is told what is saved a week. */
  readonly lastWeeks: number;
  readonly phases: readonly Phase[];
  readonly introduction: Introduction;
  /** What it pays more than the baseline over the window: for improvements, help before a person, being on call and hiring. */
  readonly fees: Estimate;
  readonly help: Estimate;
  readonly onCall: Estimate;
  readonly hiring: Estimate;
  /** Fees of improvements and of help before a person, paid once or by the month, that were paid before the window: they count in its first week. */
  readonly paidBefore: number;
  /** What the hours cost that were taken before the window; with the hours freed, they count in its first week. */
  readonly takenBefore: number;
  /**
   * What the baseline spent before the window beyond the alternative, in fees and on hours: that isn't saved by an
   * alternative without it, and counts nowhere.
   */
  readonly spentEitherWay: number;
  readonly taken: readonly HoursTaken[];
  readonly uncounted: readonly Uncounted[];
  /** Tiers of either whose cost nobody knows, so that no balance is known. */
  readonly unpriced: readonly string[];
  /** What all else costs less than in the baseline. */
  readonly savedElsewhere: Estimate;
  /** Its parts: paid hours and overtime, penalties, and the rest: vendors, and rules that cost when they act. */
  readonly savedOn: {
    readonly staff: Estimate;
    readonly penalties: Estimate;
    readonly other: Estimate;
  };
  /** On money alone. */
  readonly money: PaidBack;
  /** Agents' hours on shift without a ticket, more than in the baseline, by team; and what they are worth at the team's hourly cost. */
  readonly freed: readonly FreedHours[];
  readonly worth: Estimate;
  /** As if the hours freed were put to use for what they cost. */
  readonly withHours: PaidBack;
  readonly tiers: readonly TierLoad[];
}

export interface FreedHours {
  readonly team: string;
  readonly hours: Estimate;
}

/** A scenario's ledger and what is needed to price it. */
export interface Priced {
  readonly ledger: Ledger;
  /** By team, in the ledger's order. */
  readonly hourlyCosts: readonly number[];
  /** What is paid once in each week of the window, in the first also all fees before it; and those alone. */
  readonly once: readonly number[];
  readonly paidBefore: number;
  /** Tiers whose cost isn't known. */
  readonly unpriced: readonly string[];
}

/** What the alternative's levers are about. */
export interface PaybackSetting {
  readonly phases: readonly Phase[];
  readonly introduction: Introduction;
  /** The first week in which they can make a difference. */
  readonly firstWeek: number;
  readonly taken: readonly HoursTaken[];
  readonly uncounted: readonly Uncounted[];
  /** What the hours cost that they took before the window, more than those that the baseline alone has. */
  readonly takenBefore: number;
  readonly spentEitherWay: number;
}

export function payback(baseline: Priced, alternative: Priced, setting: PaybackSetting): Payback {
  const { phases, introduction, firstWeek, taken, takenBefore, spentEitherWay, uncounted } =
    setting;
  const { weeks } = baseline.ledger;
  const all = range(weeks);
  const fees = moneySaved(baseline, alternative, "fees", all);
  const help = moneySaved(baseline, alternative, "help", all);
  const onCall = moneySaved(baseline, alternative, "onCall", all);
  const hiring = moneySaved(baseline, alternative, "hiring", all);
  const cost = all.map((week) => moneySaved(baseline, alternative, "cost", range(week + 1)));
  const worth = all.map((week) => worthFreed(baseline, alternative, range(week + 1)));
  const staff = moneySaved(baseline, alternative, "staff", all);
  const penalties = moneySaved(baseline, alternative, "penalties", all);
  const sizes = range(baseline.ledger.replications).map((r) => baseline.ledger.sum(r, all, "cost"));
  const elsewhere = cost
    .at(-1)!
    .map((saved, r) => restOf(saved, [fees[r], help[r], onCall[r], hiring[r]], sizes[r]));
  const once = all.map((week) => alternative.once[week] - baseline.once[week]);
  return {
    weeks,
    lastWeeks: Math.min(weeks, mostLastWeeks),
    phases,
    introduction,
    fees: paidMore(fees),
    help: paidMore(help),
    onCall: paidMore(onCall),
    hiring: paidMore(hiring),
    paidBefore: alternative.paidBefore - baseline.paidBefore,
    takenBefore,
    spentEitherWay,
    taken,
    uncounted,
    unpriced: [...new Set([...baseline.unpriced, ...alternative.unpriced])],
    savedElsewhere: studentInterval(elsewhere),
    savedOn: {
      staff: studentInterval(staff),
      penalties: studentInterval(penalties),
      other: studentInterval(
        elsewhere.map((saved, r) => restOf(saved, [staff[r], penalties[r]], sizes[r])),
      ),
    },
    money: paidBack(cost, once, { introduction, firstWeek }),
    freed: freedHours(baseline, alternative, all),
    worth: studentInterval(worth.at(-1)!),
    withHours: paidBack(
      cost.map((saved, week) => saved.map((money, r) => money + worth[week][r] - takenBefore)),
      once.map((paid, week) => (week === 0 ? paid + takenBefore : paid)),
      { introduction, firstWeek },
    ),
    tiers: tierLoads(baseline.ledger, alternative.ledger, phases),
  };
}

/** @param saved By replication. */
function paidMore(saved: readonly number[]): Estimate {
  return studentInterval(saved.map((money) => 0 - money));
}

/** What is left of an amount after others, but for what sums of this size lose in rounding. */
function restOf(amount: number, others: readonly number[], size: number): number {
  const rest = amount - others.reduce((sum, other) => sum + other, 0);
  return Math.abs(rest) <= 1e-12 * Math.abs(size) ? 0 : rest;
}

/** By replication: what the baseline costs more in these weeks. */
function moneySaved(
  { ledger }: Priced,
  alternative: Priced,
  what: LedgerFigure,
  weeks: readonly number[],
): number[] {
  return range(ledger.replications).map((r) => {
    const before = ledger.sum(r, weeks, what);
    return before - unlessRounding(before, alternative.ledger.sum(r, weeks, what));
  });
}

/** By replication: the hours that agents have more without a ticket, at their hourly cost. */
function worthFreed(baseline: Priced, alternative: Priced, weeks: readonly number[]): number[] {
  return range(baseline.ledger.replications).map((r) => {
    const before = worthOfFree(baseline, r, weeks);
    return unlessRounding(before, worthOfFree(alternative, r, weeks)) - before;
  });
}

function worthOfFree(
  { ledger, hourlyCosts }: Priced,
  replication: number,
  weeks: readonly number[],
): number {
  return ledger.teams.reduce((sum, team, at) => {
    if (hourlyCosts[at] === 0) return sum;
    return sum + (ledger.sum(replication, weeks, "free", team) / hour) * hourlyCosts[at];
  }, 0);
}

/** Of all teams that either has; a team that only one of them has is without hours in the other. */
function freedHours(
  { ledger: before }: Priced,
  { ledger: after }: Priced,
  weeks: readonly number[],
): FreedHours[] {
  const teams = [...new Set([...before.teams, ...after.teams])];
  const hoursOf = (ledger: Ledger, team: string, r: number) =>
    ledger.teams.includes(team) ? ledger.sum(r, weeks, "free", team) / hour : 0;
  return teams.map((team) => ({
    team,
    hours: studentInterval(
      range(before.replications).map((r) => hoursOf(after, team, r) - hoursOf(before, team, r)),
    ),
  }));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
