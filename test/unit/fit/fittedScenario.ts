import { expect } from "vitest";
import { fitScenario } from "../../../src/fit/fitScenario.ts";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import type { Scenario, ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import type { WrittenVisit } from "./logOf.ts";

/** A scenario in which nothing is wrong. */
export function scenarioFrom(input: ScenarioInput): Scenario {
  const { scenario, errors } = parseScenario(input);
  expect(errors).toEqual([]);
  return scenario!;
}

/** What a fit to a log gives, with nothing stated. */
export function fitted(log: TicketLog): Scenario {
  return scenarioFrom(fitScenario(log, { name: "fitted" }).input);
}

/** A visit that ends with the resolution, in hours. */
export const resolved = (tier: string, from: number, to: number): WrittenVisit => ({
  tier,
  from,
  to,
  ending: "resolved",
});
