import { replicate, runnable } from "../experiment/replicate.ts";
import type { FlowSummary } from "../fit/flowSummary.ts";
import { loadScenario } from "../model/loadScenario.ts";
import type { Effects } from "./effects.ts";
import { type RunOptions, runReplications } from "./runReplications.ts";

/** How tickets flow through a scenario as its file says, one summary a replication. */
export async function simulateFlows(
  effects: Effects,
  yaml: string,
  options: RunOptions,
): Promise<readonly FlowSummary[]> {
  const { scenario } = loadScenario(yaml, "the fitted scenario");
  return runReplications(effects, options, async (run) => {
    const [flows] = await replicate("flow", [runnable(scenario)], run);
    return flows;
  });
}
