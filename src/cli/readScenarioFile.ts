import { dirname, isAbsolute, join } from "node:path";
import type { Logs } from "../engine/recording.ts";
import type { TicketLog } from "../log/ticketLog.ts";
import { formatProblem, loadScenario } from "../model/loadScenario.ts";
import { logPathsOf, withLogPaths } from "../model/logPaths.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { Effects } from "./effects.ts";
import { readLogFile } from "./readLogFile.ts";
import { readTextFile } from "./readTextFile.ts";

export interface ScenarioFile {
  readonly text: string;
  /** Its logs are named by paths from here. */
  readonly scenario: Scenario;
  readonly logs: Logs;
}

/**
 * A scenario file, and the ticket logs beside it that it names; what is doubtful about it goes to standard error.
 *
 * @param weeks How many are measured, instead of what it says.
 */
export async function readScenarioFile(
  effects: Effects,
  path: string,
  weeks?: number,
): Promise<ScenarioFile> {
  const text = await readTextFile(effects, path);
  const instead = weeks === undefined ? {} : { measured: `${weeks} weeks` };
  const { scenario, warnings } = loadScenario(text, path, instead);
  for (const warning of warnings)
    await effects.stderr.write(`warning: ${formatProblem(warning)}\n`);
  return { text, ...(await withLogs(effects, scenario, path)) };
}

/** The scenario of a file with the ticket logs it names, by paths from here. */
export async function withLogs(
  effects: Effects,
  scenario: Scenario,
  path: string,
): Promise<Omit<ScenarioFile, "text">> {
  const placed = withLogPaths(scenario, (log) =>
    isAbsolute(log) ? log : join(dirname(path), log),
  );
  const logs = new Map<string, TicketLog>();
  for (const log of logPathsOf(placed)) logs.set(log, await readLogFile(effects, log));
  return { scenario: placed, logs };
}
