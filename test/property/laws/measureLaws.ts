import { foldingSink } from "../../../src/log/foldingSink.ts";
import { simulate } from "../../../src/engine/simulate.ts";
import { dimensions } from "../../../src/metrics/dimension.ts";
import { ledgerColumns, type LedgerFigure } from "../../../src/metrics/ledger/ledgerColumns.ts";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { measureLog, measureRun, type RunMeasurement } from "../../../src/metrics/measureRun.ts";
import { weeklyLedger } from "../../../src/metrics/ledger/weeklyLedger.ts";
import { costs } from "../../../src/metrics/tallies/costs.ts";
import { offeredTime, offeredWork } from "../../../src/metrics/tallies/offeredWork.ts";
import { stateTimes } from "../../../src/metrics/tallies/stateTimes.ts";
import { tallyRun } from "../../../src/metrics/tallyRun.ts";
import { foldLog, foldTogether } from "../../../src/log/foldTogether.ts";
import { week } from "../../../src/metrics/units.ts";
import { type Law, lawOfRun, mustBe, mustHold } from "./law.ts";
import { type Played, seed } from "./play.ts";

/** What is measured of a run. */
export const measureLaws: readonly Law[] = [
  lawOfRun("what is measured is a number wherever it is defined", defineValues),
  lawOfRun("arrived = resolved + open + abandoned + deflected + lost + cancelled", conserve),
  lawOfRun("shares of a whole add up to it", addUp),
  lawOfRun("Little's law is exact where a run begins and ends empty", relateByLittle),
  lawOfRun("the weeks of the ledger add up to the window", addUpWeeks),
  lawOfRun("a run is measured to the same bytes with its log kept or not", foldAlike),
];

/** A measured value by its keys, `overall.arrived`. */
export type Values = ReadonlyMap<string, number>;

export function measured({ log, context }: Played): Values {
  const { values } = measureLog(log, context);
  const paths = measurePaths(context);
  return new Map(paths.map(({ keys }, at) => [keys.join("."), values[at]]));
}

/** Counted, so never without a value; `breached` and `notifications` need something that could be. */
const countedUnits: readonly string[] = ["tickets", "times", "hours", "money"];

function defineValues(run: Played): void {
  const { values, weeklyBacklog } = measureLog(run.log, run.context);
  for (const [at, { keys, measure, index }] of measurePaths(run.context).entries()) {
    const value = values[at];
    const what = () => keys.join(".");
    const isFinite = Number.isNaN(value) || (value > -Infinity && value < Infinity);
    // A vendor's credits may be more than its fees, and its cost below 0.
    const isInRange = measure.unit === "money" || !(value < 0);
    mustHold(isFinite && isInRange, () => `${what()} must be at least 0, got ${value}`);
    if (measure.unit === "share" && !isOpenShare(measure.name))
      mustHold(!(value > 1 + 1e-12), () => `${what()} must be a share, got ${value}`);
    const isCounted = countedUnits.includes(measure.unit) && isKnown(run, measure.scope, index);
    if (isCounted && !optional.has(measure.name))
      mustHold(!Number.isNaN(value), () => `${what()} must be defined`);
  }
  for (const backlog of weeklyBacklog)
    mustHold(backlog >= 0 && backlog < Infinity, () => `a weekly backlog is ${backlog}`);
}

/** Reopenings count each time; utilisation counts overtime as paid, so it stays a share. */
function isOpenShare(name: string): boolean {
  return name === "reopenRate" || name === "pingPongRate";
}

/** Undefined where nothing could be counted. */
const optional = new Set([
  "breached",
  "notifications",
  "perResolvedTicket",
  "perSolvedTicket",
  "perWorkedTicket",
  "reminders",
]);

/** Whether staff and their costs are known at the tier, or at all of them. */
function isKnown({ context }: Played, scope: string, index: number): boolean {
  const known = context.tiers.map(({ kind }) => kind === "staffed" || kind === "vendor");
  if (scope === "tier") return context.tiers[index].kind === "staffed";
  if (scope === "cost by tier") return index >= known.length || known[index];
  return scope !== "cost" || known.every(Boolean);
}

function conserve(run: Played): void {
  const values = measured(run);
  const of = (name: string) => values.get(`overall.${name}`) ?? Number.NaN;
  const ends = ["resolved", "open", "abandoned", "deflected", "lost", "cancelled"].map(of);
  mustBe(
    ends.reduce((sum, count) => sum + count, 0),
    of("arrived"),
    () => "the sum of all outcomes",
  );
  for (const promise of run.log.names.promises) {
    const count = (name: string) => values.get(`sla.${promise}.${name}`) ?? Number.NaN;
    mustBe(count("met") + count("breached"), count("due"), () => `met and breached of ${promise}`);
  }
}

function addUp(run: Played): void {
  const values = measured(run);
  const { tiers } = run.log.names;
  const sumOf = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (values.get(key) ?? Number.NaN), 0);
  for (const name of ["resolvedShare", "workShare", "hoursShare"])
    mustBeWhole(sumOf(tiers.map((tier) => `tiers.${tier}.${name}`)), name);
  const states = [...values.keys()].filter((key) => key.startsWith("overall.timeByState."));
  mustBeWhole(sumOf(states), "timeByState");
  const costs = sumOf([...tiers, "shared"].map((place) => `cost.byTier.${place}`));
  const total = values.get("cost.total") ?? Number.NaN;
  const ownShare = sumOf(tiers.map((tier) => `tiers.${tier}.costShare`));
  mustBeWhole(ownShare + (values.get("cost.byTier.shared") ?? 0) / total, "costShare");
  const isTotal = Number.isNaN(total) || Math.abs(costs - total) <= 1e-9 * Math.max(1, total);
  mustHold(isTotal, () => `costs of the tiers and shared ones are ${costs}, the total ${total}`);
}

/** Over weeks before, in and after the window. What is paid once stands in the ledger when it is paid: here it does in the whole, too. */
function addUpWeeks({ log, scenario, context: measured }: Played): void {
  const window = { from: 0, to: measured.window.to + 2 * week };
  const {
    improvements = [],
    deflections = [],
    ...context
  } = measureContext(scenario, log.names, window);
  const paidAtOnce = improvements.map((terms) => ({
    ...terms,
    from: Math.max(terms.from, window.from),
    spreadOver: 1,
  }));
  const helpSinceThen = deflections.map((terms) => ({
    ...terms,
    from: Math.max(terms.from, window.from),
  }));
  const cash = {
    ...context,
    ...(improvements.length > 0 && { improvements: paidAtOnce }),
    ...(deflections.length > 0 && { deflections: helpSinceThen }),
  };
  const { use, fold } = tallyRun(cash);
  const [cost, offered, times] = [use(costs), use(offeredWork), use(stateTimes)];
  const weeks = weeklyLedger(cash);
  foldLog(log, foldTogether([fold, weeks.fold]));
  const ledger = weeks.values();
  const wholeOf: Partial<Record<LedgerFigure, (place: number) => number>> = {
    cost: () => cost.total(),
    fees: () => cost.ofImprovements(),
    help: () => cost.ofDeflection(),
    offered: (tier) => offeredTime(offered, times, tier),
  };
  const columns = ledgerColumns(cash);
  for (const [at, { what, place }] of columns.entries()) {
    const whole = wholeOf[what]?.(place) ?? Number.NaN;
    const sum = ledger.reduce(
      (total, value, i) => (i % columns.length === at ? total + value : total),
      0,
    );
    const isSame = Number.isNaN(whole) || Math.abs(sum - whole) <= 1e-9 * Math.max(1, whole);
    mustHold(isSame, () => `${what} ${place} is ${sum} in the weeks, ${whole} in the window`);
  }
}

function mustBeWhole(sum: number, what: string): void {
  const isWhole = Number.isNaN(sum) || Math.abs(sum - 1) < 1e-9;
  mustHold(isWhole, () => `${what} must add up to 1, got ${sum}`);
}

/** L = λW at each tier and over the desk, for what came and went within the window. */
function relateByLittle(run: Played): void {
  const { log, context } = run;
  const { from, to } = context.window;
  const { endedAt, joinedAt, tier } = log.visits.columns;
  const isWithin = (at: number) => at >= from && at <= to;
  for (let row = 0; row < log.visits.length; row++)
    if (!isWithin(joinedAt[row]) || !isWithin(endedAt[row])) return;
  const values = measured(run);
  for (const [at, name] of log.names.tiers.entries()) {
    let time = 0;
    for (let row = 0; row < log.visits.length; row++)
      if (tier[row] === at) time += endedAt[row] - joinedAt[row];
    const present = values.get(`tiers.${name}.ticketsPresent`) ?? Number.NaN;
    mustBe(present, time / (to - from), () => `tickets present at ${name}`);
  }
}

function foldAlike(run: Played): void {
  const context = { ...run.context, breakdowns: dimensions };
  const { fold, result } = measureRun(context);
  const { sink, flush } = foldingSink(fold);
  const end = simulate(run.model, { seed, replication: 0 }, sink);
  flush();
  const kept = measureLog(run.log, context);
  mustBe(end.events, run.end.events, () => "events");
  mustBe(differs(kept, result()), -1, () => "the first value that differs");
}

function differs(one: RunMeasurement, other: RunMeasurement): number {
  const all = ({ values, weeklyBacklog }: RunMeasurement) => [...values, ...weeklyBacklog];
  const others = all(other);
  return all(one).findIndex((value, at) => !Object.is(value, others[at]));
}
