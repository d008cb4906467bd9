import type { LevelFigures } from "../../src/metrics/theory/levelFigures.ts";
import type { TicketFigures } from "../../src/metrics/theory/ticketFigures.ts";
import type { VisitFigures } from "../../src/metrics/theory/visitFigures.ts";
import { type MetricName, parseMetric } from "./metricName.ts";
import type { OracleScenario } from "./oracleCase.ts";

/** What a metric of a tier is read from; `at` is its place among those of its kind that have a parameter. */
export interface AtTier {
  readonly visits: VisitFigures;
  readonly levels: LevelFigures;
  readonly occupancy: () => number;
  readonly at: number;
  readonly parameter: number;
}

/** The oracle's metrics of a tier in the words of ours. */
export const tierKinds: Readonly<Record<string, (from: AtTier) => number>> = {
  mean_wait: ({ visits }) => visits.meanWaiting(),
  mean_wait_served: ({ visits }) => visits.meanWaitingOfServed(),
  mean_wait_if_wait: ({ visits }) => visits.meanWaitingOfThoseWhoWait(),
  mean_total_wait: ({ visits }) => visits.meanUnworkedStay(),
  var_wait: ({ visits }) => visits.varianceOfWaiting(),
  mean_sojourn: ({ visits }) => visits.meanStay(),
  p_wait: ({ visits }) => visits.waitProbability(),
  p_abandon: ({ visits }) => visits.leftUnserved(),
  p_block: ({ visits }) => visits.lostShare(),
  p_wait_gt: ({ visits, at }) => visits.waitsAbove(at),
  p_served_within: ({ visits, at }) => visits.servedWithin(at),
  p_sojourn_gt: ({ visits, at }) => visits.staysAbove(at),
  wait_quantile: ({ visits, parameter }) => visits.waitingQuantile(parameter),
  visits_per_ticket: ({ visits }) => visits.visitsPerTicket(),
  // The oracle counts those who get in.
  throughput: ({ visits, levels }) => levels.throughput() * (1 - visits.lostShare()),
  utilization: ({ occupancy }) => occupancy(),
  mean_busy: ({ levels }) => levels.meanBusy(),
  mean_queue: ({ levels }) => levels.meanQueue(),
  mean_in_system: ({ levels }) => levels.meanPresent(),
  mean_in_system_at: ({ levels, at }) => levels.presentAt(at),
  p_all_busy_at: ({ levels, at }) => levels.allBusyAt(at),
};

/** The oracle's metrics of tickets, from arrival to the last resolution; `at` as above. */
export const ticketKinds: Readonly<Record<string, (from: TicketFigures, at: number) => number>> = {
  mean_sojourn: (figures) => figures.meanStay(),
  p_sojourn_gt: (figures, at) => figures.staysAbove(at),
};

/** What a kind's parameter is: a waiting time, a time at the tier, a minute of the period. */
export type ParameterOf = "wait" | "stay" | "snapshot";

export const parameterOf: Readonly<Record<string, ParameterOf>> = {
  p_wait_gt: "wait",
  p_served_within: "wait",
  p_sojourn_gt: "stay",
  mean_in_system_at: "snapshot",
  p_all_busy_at: "snapshot",
};

/** Kinds that are known of all classes together only. */
const ofAllClasses: ReadonlySet<string> = new Set([
  "utilization",
  "mean_busy",
  "mean_queue",
  "p_all_busy_at",
]);

/** Why a metric can't be measured, or null. */
export function metricGap(full: string, scenario: OracleScenario): string | null {
  const metric = parseMetric(full);
  if (metric === null || !isKnown(metric, scenario)) return `a metric called ${full}`;
  return null;
}

function isKnown(
  { place, className, kind, parameter }: MetricName,
  { tiers, classes }: OracleScenario,
): boolean {
  if (className !== null && !classes.some(({ name }) => name === className)) return false;
  if (!isParameter(kind, parameter)) return false;
  if (place === "total") return Object.hasOwn(ticketKinds, kind);
  if (!tiers.some(({ name }) => name === place)) return false;
  return Object.hasOwn(tierKinds, kind) && (className === null || !ofAllClasses.has(kind));
}

/** Whether a kind has the number in brackets that it needs, and no other. */
function isParameter(kind: string, parameter: number): boolean {
  if (kind === "wait_quantile") return parameter >= 0 && parameter <= 1;
  return kind in parameterOf ? parameter >= 0 && parameter < Infinity : Number.isNaN(parameter);
}
