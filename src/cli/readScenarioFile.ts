import { formatProblem, loadScenario } from "../model/loadScenario.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { Effects } from "./effects.ts";
import { readTextFile } from "./readTextFile.ts";

export interface ScenarioFile {
  readonly text: string;
  readonly scenario: Scenario;
}

/** A scenario file; what is doubtful about it goes to standard error. */
export async function readScenarioFile(effects: Effects, path: string): Promise<ScenarioFile> {
  const text = await readTextFile(effects, path);
  const { scenario, warnings } = loadScenario(text, path);
  for (const warning of warnings)
    await effects.stderr.write(`warning: ${formatProblem(warning)}\n`);
  return { text, scenario };
}
