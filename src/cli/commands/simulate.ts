import { scenarioJson } from "../../experiment/resultJson.ts";
import { simulateLog } from "../../experiment/simulateLog.ts";
import { simulateScenario } from "../../experiment/simulateScenario.ts";
import { visitsCsv } from "../../log/visitsCsv.ts";
import { simulationCsv } from "../../report/simulationCsv.ts";
import { simulationText } from "../../report/simulationText.ts";
import type { Effects } from "../effects.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";
import { readScenarioFile } from "../readScenarioFile.ts";
import { type RunOptions, runReplications } from "../runReplications.ts";

export interface SimulateOptions extends RunOptions {
  readonly format: OutputFormat;
  readonly log?: string;
  readonly all?: boolean;
  readonly weeks?: number;
}

/** `tierlab simulate SCENARIO` */
export async function simulateCommand(
  effects: Effects,
  file: string,
  options: SimulateOptions,
): Promise<void> {
  const { format, log, seed, weeks, all: isAll = false } = options;
  if (log !== undefined) await effects.files.checkTarget(log, [file]);
  const { scenario, logs } = await readScenarioFile(effects, file, weeks);
  if (log !== undefined) await effects.files.checkTarget(log, [...logs.keys()]);
  const result = await runReplications(effects, options, async (run) =>
    simulateScenario(scenario, { ...run, logs }),
  );
  if (log !== undefined)
    await effects.files.write(log, visitsCsv(simulateLog(scenario, seed, { logs })));
  await writeResult(effects, format, {
    table: (width) => simulationText(result, { width, isAll }),
    json: () => scenarioJson(result),
    csv: () => simulationCsv(result),
  });
}
