import { readFileSync } from "node:fs";
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

/** What every contestant says of a run: events are arrivals, completions and timers that fired. */
export interface BenchRun {
  readonly events: number;
  /** Seconds of the simulation itself. */
  readonly wall: number;
  /** Minutes of waiting at each tier, of the visits that were started. */
  readonly wait: readonly number[];
  /** Minutes from arrival to resolution. */
  readonly sojourn: number;
}

export function readWorkload(file: string): RunnableScenario {
  const { scenario } = loadScenario(readFileSync(file, "utf8"), file);
  const model = compile(scenario);
  return { model, context: measureContext(scenario, model.names, model.window) };
}

/** Replications in order with the standard measures, and the seconds they took. */
export function timeReplications(
  workload: RunnableScenario,
  seed: string,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly events: number; readonly wall: number } {
  const begin = performance.now();
  let events = 0;
  for (let replication = from; replication < to; replication++)
    events += runReplication(workload, seed, replication).events;
  return { events, wall: (performance.now() - begin) / 1000 };
}

/** The means that opponents report too; not timed. */
export function meansOf(
  { model, context }: RunnableScenario,
  seed: string,
  { from, to }: { readonly from: number; readonly to: number },
): Pick<BenchRun, "wait" | "sojourn"> {
  const tiers = context.names.tiers.map((_, tier) => visitFigures(context, { tier }));
  const tickets = ticketFigures(context);
  const { sink, flush } = foldingSink(foldTogether([...tiers, tickets]));
  for (let replication = from; replication < to; replication++)
    simulate(model, { seed, replication }, sink);
  flush();
  return {
    wait: tiers.map((figures) => figures.meanWaitingOfServed()),
    sojourn: tickets.meanStay(),
  };
}
