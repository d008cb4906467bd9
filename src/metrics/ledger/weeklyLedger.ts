import type { LogFold } from "../../log/ticketLog.ts";
import { isRosterKnown, type ImprovementTerms, type MeasureContext } from "../measureContext.ts";
import type { Use } from "../measure.ts";
import { tallyRun } from "../tallyRun.ts";
import { costs } from "../tallies/costs.ts";
import { offeredTime, offeredWork } from "../tallies/offeredWork.ts";
import { staffedTime } from "../tallies/staffedTime.ts";
import { stateTimes } from "../tallies/stateTimes.ts";
import { teamWork } from "../tallies/teamWork.ts";
import { tierHours } from "../tallies/tierHours.ts";
import { tierWork } from "../tallies/tierWork.ts";
import { week } from "../units.ts";
import { type LedgerColumn, ledgerColumns } from "./ledgerColumns.ts";
import { type PaidBefore, paidBefore } from "./paidBefore.ts";
import { toWeeks } from "./toWeeks.ts";

/**
 * What each week of the window cost and how its hours were spent. A week's figures are those that are measured of the whole
 * window, taken over a window of that week alone: whatever counts as cost there counts here, and the weeks add up to it. But
 * for one thing: fees of improvements stand in the week in which they are paid. What is paid once isn't spread over a time,
 * and the first week has all that was paid before the window, by the month too.
 */
export function weeklyLedger(context: MeasureContext): {
  readonly fold: LogFold;
  /** Week by week, in each in the order of `ledgerColumns`. */
  readonly values: () => Float64Array;
} {
  const { from, to } = context.window;
  const cash = { ...context, breakdowns: [], ...inCash(context) };
  const weeks = Array.from({ length: Math.ceil((to - from) / week) }, (_, i) => {
    const begin = from + i * week;
    const window = { from: begin, to: Math.min(to, begin + week) };
    return { window, ...oneWeek({ ...cash, window }, i === 0 ? paidBefore(context) : nothing) };
  });
  return {
    fold: toWeeks(weeks),
    values: () => Float64Array.from(weeks.flatMap(({ values }) => values())),
  };
}

const nothing: PaidBefore = { fees: 0, help: 0 };

function inCash({ improvements, window }: MeasureContext): Pick<MeasureContext, "improvements"> {
  if (improvements === undefined) return {};
  const paidAtOnce = (terms: ImprovementTerms) => ({
    ...terms,
    from: Math.max(terms.from, window.from),
    once: terms.from < window.from ? 0 : terms.once,
    spreadOver: 1,
  });
  return { improvements: improvements.map(paidAtOnce) };
}

function oneWeek(
  context: MeasureContext,
  before: PaidBefore,
): {
  readonly fold: Required<LogFold>;
  readonly values: () => number[];
} {
  const { use, fold } = tallyRun(context);
  const valueOf = figures(context, use, before);
  return { fold, values: () => ledgerColumns(context).map(valueOf) };
}

function figures(
  context: MeasureContext,
  use: Use,
  before: PaidBefore,
): (column: LedgerColumn) => number {
  const cost = use(costs);
  const onTickets = use(teamWork);
  const staffed = use(staffedTime);
  const work = use(tierWork);
  const hours = use(tierHours);
  const offered = use(offeredWork);
  const times = use(stateTimes);
  const freeTime = (team: number) =>
    isRosterKnown(context, team) ? staffed.available[team] - onTickets.of(team) : NaN;
  const of = {
    cost: () => cost.total() + before.fees + before.help,
    fees: () => cost.ofImprovements() + before.fees,
    help: () => cost.ofDeflection() + before.help,
    onCall: () => cost.ofOnCall(),
    hiring: () => cost.ofHiring(),
    staff: () => cost.ofStaff(),
    penalties: () => cost.ofPenalties(),
    free: freeTime,
    work: (tier: number) => work.ofTier(tier),
    available: (tier: number) => hours.available(tier),
    offered: (tier: number) => offeredTime(offered, times, tier),
  };
  return ({ what, place }) => of[what](place);
}
