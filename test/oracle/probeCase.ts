import { foldTogether } from "../../src/log/foldTogether.ts";
import type { LogFold } from "../../src/log/ticketLog.ts";
import type { MeasureContext } from "../../src/metrics/measureContext.ts";
import { tallyRun } from "../../src/metrics/tallyRun.ts";
import { levelFigures } from "../../src/metrics/theory/levelFigures.ts";
import { ticketFigures } from "../../src/metrics/theory/ticketFigures.ts";
import { visitFigures } from "../../src/metrics/theory/visitFigures.ts";
import { occupancy } from "../../src/metrics/tiers/occupancy.ts";
import { patternsOf } from "./arrivalPatterns.ts";
import { type ParameterOf, parameterOf, ticketKinds, tierKinds } from "./metricKinds.ts";
import type { MetricName } from "./metricName.ts";
import type { OracleScenario } from "./oracleCase.ts";

/** Reads one replication's rows; `values` gives each metric when the run is over, NaN where undefined. */
export interface CaseProbe {
  readonly fold: LogFold;
  values(): number[];
}

/** The metrics of one replication, in the order given. */
export function probeCase(
  metrics: readonly MetricName[],
  oracle: OracleScenario,
  context: MeasureContext,
): CaseProbe {
  const folds: LogFold[] = [];
  const readers = new Map<MetricName, () => number>();
  for (const group of groupsOf(metrics)) {
    const probe = group[0].place === "total" ? probeTickets : probeTier;
    probe(group, { oracle, context, folds, readers });
  }
  return {
    fold: foldTogether(folds),
    values: () => metrics.map((metric) => readers.get(metric)!()),
  };
}

interface Probing {
  readonly oracle: OracleScenario;
  readonly context: MeasureContext;
  readonly folds: LogFold[];
  readonly readers: Map<MetricName, () => number>;
}

/** The metrics of one place and class, which are read from the same figures. */
function groupsOf(metrics: readonly MetricName[]): readonly MetricName[][] {
  const groups = new Map<string, MetricName[]>();
  for (const metric of metrics) {
    const key = JSON.stringify([metric.place, metric.className]);
    groups.set(key, [...(groups.get(key) ?? []), metric]);
  }
  return [...groups.values()];
}

function probeTickets(group: readonly MetricName[], probing: Probing): void {
  const { context, folds, readers } = probing;
  const { stay } = askedOf(group);
  const figures = ticketFigures(context, { ...typesOf(group[0], probing), stays: stay.map(toMs) });
  folds.push(figures);
  for (const metric of group) {
    const at = stay.indexOf(metric.parameter);
    readers.set(metric, () => ticketKinds[metric.kind](figures, at));
  }
}

function probeTier(group: readonly MetricName[], probing: Probing): void {
  const { oracle, context, folds, readers } = probing;
  const tier = context.names.tiers.indexOf(group[0].place);
  const chosen = { tier, ...typesOf(group[0], probing) };
  const asked = askedOf(group);
  const period = periodOf(oracle) * minute;
  const visits = visitFigures(context, {
    ...chosen,
    waits: asked.wait.map(toMs),
    stays: asked.stay.map(toMs),
  });
  const levels = levelFigures(context, {
    ...chosen,
    snapshots: asked.snapshot.map((at) => ({ at: toMs(at), period })),
  });
  const { use, fold } = tallyRun(context);
  const occupancyOf = occupancy.probe(use, context);
  folds.push(visits, levels, fold);
  for (const metric of group) {
    const { kind, parameter } = metric;
    const at = kind in parameterOf ? asked[parameterOf[kind]].indexOf(parameter) : -1;
    const from = { visits, levels, occupancy: () => occupancyOf(tier), at, parameter };
    readers.set(metric, () => tierKinds[kind](from));
  }
}

/** The parameters that figures have to know beforehand. */
function askedOf(group: readonly MetricName[]) {
  const of = (what: ParameterOf) => [
    ...new Set(
      group.filter(({ kind }) => parameterOf[kind] === what).map(({ parameter }) => parameter),
    ),
  ];
  return { wait: of("wait"), stay: of("stay"), snapshot: of("snapshot") };
}

const minute = 60_000;

function toMs(minutes: number): number {
  return minutes * minute;
}

/** A class's tickets are those of the types of its arrival patterns. */
function typesOf(
  { className }: MetricName,
  { oracle, context }: Probing,
): { readonly types?: readonly number[] } {
  if (className === null) return {};
  const own = patternsOf(oracle, className).map(({ name }) => name);
  return { types: own.map((name) => context.names.types.indexOf(name)) };
}

/** Minutes after which arrivals and shifts begin anew; infinite where they never change. */
function periodOf({ arrivals, tiers }: OracleScenario): number {
  const periods = [...arrivals, ...tiers.map(({ schedule }) => schedule ?? {})].flatMap(
    ({ period }: { readonly period?: number }) => period ?? [],
  );
  return periods.length === 0 ? Infinity : Math.max(...periods);
}
