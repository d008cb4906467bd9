import { simulate } from "../engine/simulate.ts";
import { foldingSink } from "../log/foldingSink.ts";
import { measureRun } from "../metrics/measureRun.ts";
import type { RunnableScenario } from "./execution.ts";
import type { ReplicationResult } from "./replicationResult.ts";

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
