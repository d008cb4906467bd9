import type { Scenario } from "../../model/scenarioSchema.ts";
import { resolveVaried } from "../../model/varied.ts";

/** Name of the type of which the front line passes on most tickets at their first visit. */
export function mostPassedOn(scenario: Scenario): string {
  const [most] = scenario.types
    .map((type) => ({ name: type.name, passedOn: passedOn(scenario, type) }))
    .sort((a, b) => b.passedOn - a.passedOn);
  return most.name;
}

/** In tickets a week. */
function passedOn(
  { demand, tiers, priorities }: Scenario,
  type: Scenario["types"][number],
): number {
  const tickets = type.ticketsPerWeek ?? (type.share ?? 0) * demand.ticketsPerWeek;
  const mix = type.priority ?? { [priorities.at(-1)!]: 1 };
  const shares = Object.entries(mix).map(([priority, share]) => {
    const circumstances = { type: type.name, priority, visit: "entry" } as const;
    const routes = resolveVaried(tiers[0].routes, circumstances) ?? {};
    return share * Object.values(routes).reduce((sum, part) => sum + part, 0);
  });
  return tickets * shares.reduce((sum, part) => sum + part, 0);
}
