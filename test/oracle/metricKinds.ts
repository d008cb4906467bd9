import { type MetricName, parseMetric } from "./metricName.ts";
import type { OracleScenario } from "./oracleCase.ts";
import type { TicketTally } from "./ticketTally.ts";
import type { TierTally } from "./tierTally.ts";
import type { VisitSums } from "./visitSums.ts";

/** Why a metric can't be measured, or null. */
export function metricGap(full: string, { tiers, classes }: OracleScenario): string | null {
  const metric = parseMetric(full);
  if (metric === null) return `a metric called ${full}`;
  const { place, className, kind } = metric;
  const isPlace = place === "total" || tiers.some(({ name }) => name === place);
  const isClass = className === null || classes.some(({ name }) => name === className);
  const isKind = Object.hasOwn(place === "total" ? totalKinds : tierKinds, kind);
  const isByClass = className === null || !ofAllClasses.has(kind);
  return isPlace && isClass && isKind && isByClass ? null : `a metric called ${full}`;
}

const ofAllClasses: ReadonlySet<string> = new Set([
  "utilization",
  "mean_busy",
  "mean_in_system_at",
  "p_all_busy_at",
]);

interface AtTier {
  readonly sums: VisitSums;
  readonly tier: TierTally;
  readonly tickets: TicketTally;
  readonly metric: MetricName;
}

/** The metrics of a tier; a division of nothing by nothing is NaN, which is what it should be. */
export const tierKinds: Readonly<Record<string, (at: AtTier) => number>> = {
  mean_wait: ({ sums }) => sums.wait / sums.visits,
  mean_wait_served: ({ sums }) => sums.servedWait / sums.served,
  mean_wait_if_wait: ({ sums }) => sums.wait / sums.waited,
  mean_total_wait: ({ sums }) => (sums.sojourn - sums.handling) / sums.left,
  var_wait: ({ sums }) => sums.waitSquared / sums.visits - (sums.wait / sums.visits) ** 2,
  mean_sojourn: ({ sums }) => sums.sojourn / sums.left,
  p_wait: ({ sums }) => sums.waited / sums.visits,
  p_abandon: ({ sums }) => (sums.visits - sums.served) / sums.visits,
  p_block: ({ sums }) => sums.lost / (sums.visits + sums.lost),
  p_wait_gt: ({ sums, metric }) =>
    sums.waitAbove[sums.asked.wait.indexOf(metric.parameter)] / sums.visits,
  p_served_within: ({ sums, metric }) =>
    sums.servedWithin[sums.asked.wait.indexOf(metric.parameter)] / sums.visits,
  p_sojourn_gt: ({ sums, metric }) =>
    sums.sojournAbove[sums.asked.sojourn.indexOf(metric.parameter)] / sums.left,
  wait_quantile: ({ sums, metric }) => quantileOf(sums.waits!, metric.parameter),
  throughput: ({ sums, tier }) => sums.visits / tier.windowTime,
  visits_per_ticket: ({ sums, tickets, metric }) =>
    sums.visits / tickets.sumsOf(metric.className).arrived,
  utilization: ({ tier }) => tier.busyTime / tier.available,
  mean_busy: ({ tier }) => tier.busyTime / tier.windowTime,
  mean_queue: ({ sums, tier, metric }) =>
    (metric.className === null ? sums.present - tier.busyTime : sums.queued) / tier.windowTime,
  mean_in_system: ({ sums, tier }) => sums.present / tier.windowTime,
  mean_in_system_at: ({ tier, metric }) => meanOf(tier.present.get(metric.parameter)!.counts),
  p_all_busy_at: ({ tier, metric }) => {
    const staffed = tier.staffed.get(metric.parameter)!.counts;
    const busy = tier.busy.get(metric.parameter)!.counts;
    return meanOf(busy.map((count, at) => (count >= staffed[at] ? 1 : 0)));
  },
};

/** The metrics of the whole desk. */
export const totalKinds: Readonly<
  Record<
    string,
    (tickets: TicketTally, className: string | null, tiers: readonly TierTally[]) => number
  >
> = {
  mean_sojourn: (tickets, className) => {
    const { sojourn, resolved } = tickets.sumsOf(className);
    return sojourn / resolved;
  },
  throughput: (tickets, className, [{ windowTime }]) =>
    tickets.sumsOf(className).arrived / windowTime,
  p_abandon: (tickets, className) => {
    const { arrived, resolved } = tickets.sumsOf(className);
    return (arrived - resolved) / arrived;
  },
  mean_in_system: (_, __, tiers) =>
    tiers.reduce((sum, tier) => sum + tier.sumsOf(null).present / tier.windowTime, 0),
};

function meanOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

/** By nearest rank. */
function quantileOf(values: readonly number[], p: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted.length === 0 ? Number.NaN : sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
}
