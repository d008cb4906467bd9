import { compile } from "../engine/compile.ts";
import type { Logs } from "../engine/recording.ts";
import { simulateToLog } from "../engine/simulateToLog.ts";
import type { TicketLog } from "../log/ticketLog.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { defaultSeed } from "./experimentOptions.ts";

/** Which replication, and what the scenario needs beside itself. */
interface LogOptions {
  /** From 0; the same as that number of `simulateScenario` with the same seed. */
  readonly replication?: number;
  /** The ticket logs that the scenario names, by their paths. */
  readonly logs?: Logs;
}

/**
 * Simulates one replication of a scenario and keeps its whole log, in memory.
 *
 * @throws SimulationError where a log that the scenario names is missing or doesn't fit.
 */
export function simulateLog(
  scenario: Scenario,
  seed = defaultSeed,
  { replication = 0, logs }: LogOptions = {},
): TicketLog {
  return simulateToLog(compile(scenario, logs), { seed, replication });
}
