import type { RunnableScenario } from "../../execution/execution.ts";
import type { ReplicationResult } from "../../execution/replicationResult.ts";
import { paidBefore } from "../../metrics/ledger/paidBefore.ts";
import type { MeasureContext } from "../../metrics/measureContext.ts";
import { week } from "../../metrics/units.ts";
import { addedLevers, differingLevers } from "../../model/levers.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { costOfHoursBefore, hoursTaken } from "./hoursTaken.ts";
import { firstWeekOf, introductionOf } from "./introduction.ts";
import { ledgerOf } from "./ledger.ts";
import { type Payback, payback, type Priced } from "./payback.ts";
import { phasesOf } from "./phases.ts";
import { notCarrying, paidBeyond } from "./spentBefore.ts";
import { uncountedOf } from "./uncounted.ts";
import { unpricedTiers } from "./unpricedTiers.ts";

/** Of which alternatives it is asked when they have paid for themselves: those that differ from the baseline in a lever, or all. */
export type PaybackOf = "levers" | "all";

/** A scenario that was run, with its ledgers. */
export interface LedgerRun {
  readonly scenario: Scenario;
  readonly runnable: RunnableScenario;
  readonly results: readonly ReplicationResult[];
}

/** Whether a payback is asked for, and of which: the baseline first, then the alternatives. */
export function asksForPayback(
  [baseline, ...alternatives]: readonly Scenario[],
  of: PaybackOf = "levers",
): boolean[] {
  return alternatives.map(
    (alternative) => of === "all" || differingLevers(baseline, alternative).length > 0,
  );
}

/** What an alternative cost and saved by the end of each week; null where no ledger was kept. */
export function paybackOf(baseline: LedgerRun, alternative: LedgerRun): Payback | null {
  const [before, after] = [pricedRun(baseline), pricedRun(alternative)];
  if (before === null || after === null) return null;
  const { scenario, runnable } = alternative;
  const levers = addedLevers(baseline.scenario, scenario);
  const { window } = runnable.context;
  const taken = hoursTaken(scenario, levers, window);
  const dropped = addedLevers(scenario, baseline.scenario);
  const spared = hoursTaken(baseline.scenario, dropped, window);
  const [takenOnce, sparedOnce] = [
    costOfHoursBefore(scenario, taken),
    costOfHoursBefore(baseline.scenario, spared),
  ];
  const beyond = paidBeyond(
    paidBefore(baseline.runnable.context),
    paidBefore(alternative.runnable.context),
  );
  return payback(notCarrying(before, beyond), after, {
    phases: phasesOf(scenario, levers, window),
    introduction: introductionOf(scenario, levers, window),
    firstWeek: firstWeekOf(baseline.scenario, scenario, window),
    taken,
    uncounted: uncountedOf(scenario, levers, window),
    takenBefore: Math.max(0, takenOnce - sparedOnce),
    spentEitherWay: beyond.fees + beyond.help + Math.max(0, sparedOnce - takenOnce),
  });
}

function pricedRun({ runnable: { context }, results }: LedgerRun): Priced | null {
  const runs = results.flatMap(({ ledger }) => (ledger === undefined ? [] : [ledger]));
  if (runs.length < results.length || runs.length === 0) return null;
  const ledger = ledgerOf(context.names, runs);
  return {
    ledger,
    hourlyCosts: context.hourlyCosts,
    unpriced: unpricedTiers(context),
    ...paidOnce(context, ledger.weeks),
  };
}

function paidOnce(context: MeasureContext, weeks: number): Pick<Priced, "once" | "paidBefore"> {
  const { improvements = [], window } = context;
  const once = Array.from({ length: weeks }, () => 0);
  for (const { from, once: paid } of improvements)
    if (from >= window.from && from < window.to)
      once[Math.floor((from - window.from) / week)] += paid;
  const { fees, help } = paidBefore(context);
  once[0] += fees + help;
  return { once, paidBefore: fees + help };
}
