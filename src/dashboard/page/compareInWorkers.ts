import { webWorkers } from "../../execution/webWorkers.ts";
import { compareScenarios } from "../../experiment/compareScenarios.ts";
import { comparisonJson } from "../../experiment/resultJson.ts";
import type { Compare } from "../state/comparisonRun.ts";
import { rememberingExecution } from "../state/rememberingExecution.ts";

/** Compares on as many web workers as leave the page a processor; replications done before aren't run again. */
export function compareInWorkers(processors: number): Compare {
  const execution = rememberingExecution(webWorkers(Math.max(1, Math.min(8, processors - 1))));
  return async ([baseline, ...alternatives], options) =>
    comparisonJson(await compareScenarios(baseline, alternatives, { ...options, execution }));
}
