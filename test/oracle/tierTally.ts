import { type LogNames, spanStates, type SpanTable } from "../../src/log/ticketLog.ts";
import type { MetricName } from "./metricName.ts";
import type { OracleScenario } from "./oracleCase.ts";
import { createSnapshot, type Snapshot } from "./snapshots.ts";
import {
  createVisitSums,
  minutesWithin,
  type Thresholds,
  type VisitSums,
  type Window,
} from "./visitSums.ts";

/** What the metrics of a case are measured on. */
export interface ProbeSetup {
  readonly oracle: OracleScenario;
  readonly classOfType: readonly string[];
  readonly names: LogNames;
  readonly window: Window;
}

/** All that is counted at one tier. */
export interface TierTally {
  /** By type: the sums its visits count in. */
  readonly visitSums: readonly (readonly VisitSums[])[];
  sumsOf(className: string | null): VisitSums;
  readonly windowTime: number;
  busyTime: number;
  available: number;
  /** By minute of the period: tickets at the tier, busy agents, agents on duty. */
  readonly present: ReadonlyMap<number, Snapshot>;
  readonly busy: ReadonlyMap<number, Snapshot>;
  readonly staffed: ReadonlyMap<number, Snapshot>;
}

export function createTierTally(
  metrics: readonly MetricName[],
  { oracle, classOfType, names, window }: ProbeSetup,
  tier: number,
): TierTally {
  const here = metrics.filter(({ place }) => place === names.tiers[tier]);
  const sumsByClass = new Map<string | null, VisitSums>();
  for (const { className } of [{ className: null }, ...here])
    if (!sumsByClass.has(className))
      sumsByClass.set(
        className,
        createVisitSums(thresholdsOf(here.filter((metric) => metric.className === className))),
      );
  const period = periodOf(oracle) * 60_000;
  const snapshots = (...kinds: readonly string[]) =>
    new Map(
      here
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ parameter }) => [parameter, createSnapshot(parameter * 60_000, period, window)]),
    );
  return {
    visitSums: classOfType.map((own) =>
      [null, own].flatMap((className) => sumsByClass.get(className) ?? []),
    ),
    sumsOf: (className) => sumsByClass.get(className)!,
    windowTime: minutesWithin(window, window.from, window.to),
    busyTime: 0,
    available: 0,
    present: snapshots("mean_in_system_at"),
    busy: snapshots("p_all_busy_at"),
    staffed: snapshots("p_all_busy_at"),
  };
}

function thresholdsOf(metrics: readonly MetricName[]): Thresholds {
  const of = (...kinds: readonly string[]) =>
    metrics.filter(({ kind }) => kinds.includes(kind)).map(({ parameter }) => parameter);
  return {
    wait: of("p_wait_gt", "p_served_within"),
    sojourn: of("p_sojourn_gt"),
    isQuantileAsked: of("wait_quantile").length > 0,
  };
}

/** Minutes after which arrivals and shifts begin anew; infinite where they never change. */
function periodOf({ arrivals, tiers }: OracleScenario): number {
  const periods = [...arrivals, ...tiers.map(({ schedule }) => schedule ?? {})].flatMap(
    ({ period }: { readonly period?: number }) => period ?? [],
  );
  return periods.length === 0 ? Infinity : Math.max(...periods);
}

const working = new Set(
  ["diagnosing", "handling"].map((name) => spanStates.findIndex((state) => state === name)),
);

export function readSpans(
  { columns, length }: SpanTable,
  tiers: readonly TierTally[],
  window: Window,
) {
  for (let row = 0; row < length; row++) {
    if (!working.has(columns.state[row])) continue;
    const tier = tiers[columns.tier[row]];
    tier.busyTime += minutesWithin(window, columns.from[row], columns.to[row]);
    for (const snapshot of tier.busy.values()) snapshot.add(columns.from[row], columns.to[row]);
  }
}
