import { simulateToLog } from "../engine/simulateToLog.ts";
import { type FlowSummary, flowSummary } from "../fit/flowSummary.ts";
import type { RunnableScenario } from "./execution.ts";

/** Simulates one replication and tells how tickets flowed through its tiers. */
export function runFlow(
  { model }: RunnableScenario,
  seed: string,
  replication: number,
): FlowSummary {
  return flowSummary(simulateToLog(model, { seed, replication }));
}
