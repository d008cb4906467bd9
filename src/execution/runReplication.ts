import { simulate } from "../engine/simulate.ts";
import { foldingSink } from "../log/foldingSink.ts";
import { measureRun, type RunMeasurement } from "../metrics/measureRun.ts";
import type { RunnableScenario } from "./execution.ts";

/** What one replication gives: its measurements, and what the run says of itself. Plain data. */
export interface ReplicationResult extends RunMeasurement {
  /** Arrivals, completions and fired timers. */
  readonly events: number;
  /** How often each rule matched and could not act. */
  readonly blockedRules: readonly number[];
}

/** Simulates one replication and measures it on the way, without keeping its log. */
export function runReplication(
  { model, context }: RunnableScenario,
  seed: string,
  replication: number,
): ReplicationResult {
  const { fold, result } = measureRun(context);
  const { sink, flush } = foldingSink(fold);
  const { events, blockedRules } = simulate(model, { seed, replication }, sink);
  flush();
  return { ...result(), events, blockedRules };
}
