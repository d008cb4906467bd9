import { simulateLog } from "../experiment/simulateLog.ts";
import { type FlowSummary, flowSummary } from "../fit/flowSummary.ts";
import { loadScenario } from "../model/loadScenario.ts";
import type { Effects } from "./effects.ts";
import { progressLine } from "./progressLine.ts";
import type { RunOptions } from "./runReplications.ts";

/** How tickets flow through a scenario as its file says, one summary a replication. */
export async function simulateFlows(
  { stderr }: Effects,
  yaml: string,
  { replications, seed }: Pick<RunOptions, "replications" | "seed">,
): Promise<FlowSummary[]> {
  const { scenario } = loadScenario(yaml, "the fitted scenario");
  const progress = progressLine(stderr, "simulating");
  const flows: FlowSummary[] = [];
  for (let replication = 0; replication < replications; replication++) {
    flows.push(flowSummary(simulateLog(scenario, seed, replication)));
    progress.update(replication + 1, replications);
    await nextTurn();
  }
  await progress.clear();
  return flows;
}

/** Lets what waits happen: a signal, the progress line. */
async function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
