import { compile } from "../../src/engine/compile.ts";
import { simulate } from "../../src/engine/simulate.ts";
import type { RunnableScenario } from "../../src/execution/execution.ts";
import { runReplication } from "../../src/execution/runReplication.ts";
import { foldingSink } from "../../src/log/foldingSink.ts";
import { foldTogether } from "../../src/log/foldTogether.ts";
import { measureContext } from "../../src/metrics/measureContext.ts";
import { ticketFigures } from "../../src/metrics/theory/ticketFigures.ts";
import { visitFigures } from "../../src/metrics/theory/visitFigures.ts";
import { loadScenario } from "../../src/model/loadScenario.ts";
import type { Scenario } from "../../src/model/scenarioSchema.ts";
import type { BenchRun } from "./benchRun.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** A scenario's text ready to run; `changes` are put in place of what it says. */
export function readWorkload(
  text: string,
  file: string,
  changes: Partial<Scenario> = {},
): RunnableScenario {
  const scenario = { ...loadScenario(text, file).scenario, ...changes };
  const model = compile(scenario);
  return { model, context: measureContext(scenario, model.names, model.window) };
}

/** Warms up with a fifth of the replications, of another seed, and times them then; not their figures. */
export function runWorkload(
  workload: RunnableScenario,
  seed: string,
  replications: number,
  stopwatch: Stopwatch,
): BenchRun {
  replicate(workload, `warm-up ${seed}`, Math.ceil(replications / 5));
  const elapsed = stopwatch();
  const events = replicate(workload, seed, replications);
  return { events, ...elapsed(), ...figuresOf(workload, seed, replications) };
}

/** Replications in order with the standard measures. */
function replicate(workload: RunnableScenario, seed: string, replications: number): number {
  let events = 0;
  for (let replication = 0; replication < replications; replication++)
    events += runReplication(workload, seed, replication).events;
  return events;
}

/** The figures that opponents report too; not timed. */
function figuresOf(
  { model, context }: RunnableScenario,
  seed: string,
  replications: number,
): Pick<BenchRun, "tickets" | "wait" | "sojourn"> {
  const tiers = context.names.tiers.map((_, tier) => visitFigures(context, { tier }));
  const stays = ticketFigures(context);
  const { sink, flush } = foldingSink(foldTogether([...tiers, stays]));
  let tickets = 0;
  for (let replication = 0; replication < replications; replication++)
    tickets += simulate(model, { seed, replication }, sink).arrivals;
  flush();
  return {
    tickets,
    wait: tiers.map((figures) => figures.meanWaitingOfServed()),
    sojourn: stays.meanStay(),
  };
}
