import { compile } from "../../src/engine/compile.ts";
import { simulate } from "../../src/engine/simulate.ts";
import { foldingSink } from "../../src/log/foldingSink.ts";
import { measureContext } from "../../src/metrics/measureContext.ts";
import { parseScenario } from "../../src/model/parseScenario.ts";
import { formatPath } from "../../src/model/scenarioPath.ts";
import { formGaps } from "./caseForm.ts";
import { metricGap } from "./metricKinds.ts";
import { parseMetric } from "./metricName.ts";
import type { QueueingCase } from "./oracleCase.ts";
import { probeCase } from "./probeCase.ts";
import { runLengthOf } from "./runLength.ts";
import { gapsOf, toScenario } from "./toScenario.ts";
import { agrees, isNarrow, type Simulated, summarise, type Verdict } from "./verdict.ts";

export interface CaseResult {
  readonly id: string;
  readonly verdict: Verdict;
  /** What the format can't express, or which metrics disagree or are too wide. */
  readonly reasons: readonly string[];
  readonly replications: number;
  readonly metrics: Readonly<Record<string, Simulated>>;
}

export interface RunOptions {
  /** With the case's id behind it the seed of its runs, so that no two cases share their luck. */
  readonly seed: string;
  /** At least this many, then more until the intervals are narrow enough. */
  readonly replications: number;
  /** Whether to go on, asked before each replication. */
  readonly mayGoOn: (replicationsSoFar: number) => boolean;
  /** Tickets of one replication, about: enough for its mean to be nearly normal, few enough for many replications. */
  readonly tickets?: number;
}

/**
 * Runs a case: replications until both rules can be judged, or `mayGoOn` says no. What is expected
 * is measured, and what else `metrics` names.
 */
export function runCase(oracleCase: QueueingCase, options: RunOptions): CaseResult {
  const wanted = [
    ...new Set([...Object.keys(oracleCase.expected ?? {}), ...(oracleCase.metrics ?? [])]),
  ];
  const gaps = formGaps(oracleCase);
  if (gaps.length === 0)
    gaps.push(
      ...gapsOf(oracleCase),
      ...wanted.flatMap((name) => metricGap(name, oracleCase.scenario) ?? []),
    );
  if (gaps.length > 0) return unjudged(oracleCase.id, "not expressible", gaps);
  const { runOnce, errors } = runnable(oracleCase, wanted, options.tickets ?? 250_000);
  if (runOnce === null) return unjudged(oracleCase.id, "not expressible", errors);
  const values = replicate(oracleCase, wanted, runOnce, options);
  const metrics = Object.fromEntries(wanted.map((name, at) => [name, summarise(values[at])]));
  return { ...judge(oracleCase, metrics), metrics, replications: values[0]?.length ?? 0 };
}

function unjudged(id: string, verdict: Verdict, reasons: readonly string[]): CaseResult {
  return { id, verdict, reasons, replications: 0, metrics: {} };
}

/** By metric, the value of each replication. */
function replicate(
  oracleCase: QueueingCase,
  wanted: readonly string[],
  runOnce: RunOnce,
  { seed, replications, mayGoOn }: RunOptions,
) {
  const values = wanted.map((): number[] => []);
  let checkAt = replications;
  for (let replication = 0; mayGoOn(replication); replication++) {
    if (replication === checkAt) {
      if (isEnough(oracleCase, wanted, values)) break;
      checkAt = Math.ceil(checkAt * 1.05);
    }
    for (const [at, value] of runOnce(seed, replication).entries()) values[at].push(value);
  }
  return values;
}

/** One replication: the value of each metric. */
type RunOnce = (seed: string, replication: number) => number[];

/** Reads the case as a scenario file would be read, and compiles it; or why that is refused. */
function runnable(
  oracleCase: QueueingCase,
  wanted: readonly string[],
  tickets: number,
): { readonly runOnce: RunOnce | null; readonly errors: readonly string[] } {
  const { scenario, errors } = parseScenario(
    toScenario(oracleCase, runLengthOf(oracleCase, tickets)),
  );
  if (scenario === null)
    return {
      runOnce: null,
      errors: errors.map(({ path, message }) => `${formatPath(path)} ${message}`),
    };
  const model = compile(scenario);
  const context = measureContext(scenario, model.names, model.window);
  const metrics = wanted.map((name) => parseMetric(name)!);
  const runOnce: RunOnce = (seed, replication) => {
    const probe = probeCase(metrics, oracleCase.scenario, context);
    const { sink, flush } = foldingSink(probe.fold);
    simulate(model, { seed: `${seed} ${oracleCase.id}`, replication }, sink);
    flush();
    return probe.values();
  };
  return { runOnce, errors: [] };
}

/** Whether the intervals are as narrow as the case wants them; where nothing is expected, the mean stands for it. */
function isEnough(
  oracleCase: QueueingCase,
  wanted: readonly string[],
  values: readonly (readonly number[])[],
): boolean {
  const metrics = Object.fromEntries(wanted.map((name, at) => [name, summarise(values[at])]));
  return tooWide(oracleCase, metrics).length === 0;
}

function tooWide(
  { expected, acceptance }: QueueingCase,
  metrics: Readonly<Record<string, Simulated>>,
): string[] {
  const { max_rel_halfwidth = 0.02, headline = [] } = acceptance ?? {};
  // A case without a headline has to be narrow in all that is expected; one without that, in all its metrics.
  const names = Object.keys(expected ?? {});
  const counting = [headline, names, Object.keys(metrics)].find(({ length }) => length > 0) ?? [];
  return counting.filter((name) => {
    const simulated = metrics[name];
    if (simulated === undefined) return false;
    return !isNarrow(name, simulated, expected?.[name] ?? simulated.mean, max_rel_halfwidth);
  });
}

function judge(oracleCase: QueueingCase, metrics: Readonly<Record<string, Simulated>>) {
  const { id } = oracleCase;
  const expected = oracleCase.expected ?? {};
  const judged = Object.keys(expected);
  if (judged.length === 0) return { id, verdict: "not judged" as const, reasons: [] };
  const wrong = judged.filter((name) => !agrees(metrics[name], expected[name]));
  if (wrong.length > 0) return { id, verdict: "fail" as const, reasons: wrong };
  const wide = tooWide(oracleCase, metrics);
  if (wide.length > 0) return { id, verdict: "too wide" as const, reasons: wide };
  return { id, verdict: "pass" as const, reasons: [] };
}
