import { compile } from "../engine/compile.ts";
import { simulate } from "../engine/simulate.ts";
import { logFrom } from "../log/logFrom.ts";
import { keepingSink, type TicketLog } from "../log/ticketLog.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { defaultSeed } from "./experimentOptions.ts";

/**
 * Simulates one replication of a scenario and keeps its whole log.
 *
 * @param replication From 0; the same as that number of `simulateScenario` with the same seed.
 */
export function simulateLog(scenario: Scenario, seed = defaultSeed, replication = 0): TicketLog {
  const model = compile(scenario);
  const sink = keepingSink();
  const { endsAt } = simulate(model, { seed, replication }, sink);
  const { startsAt, timezone, window, names } = model;
  return logFrom(sink, { origin: "simulation", startsAt, timezone, window, endsAt, names });
}
