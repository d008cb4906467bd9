import { compile } from "../engine/compile.ts";
import { simulateToLog } from "../engine/simulateToLog.ts";
import type { TicketLog } from "../log/ticketLog.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { defaultSeed } from "./experimentOptions.ts";

/**
 * Simulates one replication of a scenario and keeps its whole log.
 *
 * @param replication From 0; the same as that number of `simulateScenario` with the same seed.
 */
export function simulateLog(scenario: Scenario, seed = defaultSeed, replication = 0): TicketLog {
  return simulateToLog(compile(scenario), { seed, replication });
}
