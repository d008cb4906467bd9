import { readFileSync } from "node:fs";
import { loadScenario } from "../../src/model/loadScenario.ts";
import type { Scenario } from "../../src/model/scenarioSchema.ts";

type Team = NonNullable<Scenario["tiers"][number]["teams"]>[number];

/** A scenario of the folder `scenarios`, by its file's name without ending. */
export function shippedScenario(name: string): Scenario {
  return loadScenario(readFileSync(`scenarios/${name}.yaml`, "utf8"), name).scenario;
}

/** The same desk by another name, of whose teams each is changed. */
export function withTeams(scenario: Scenario, name: string, change: Partial<Team>): Scenario {
  const tiers = scenario.tiers.map((tier) => ({
    ...tier,
    teams: tier.teams?.map((team) => ({ ...team, ...change })),
  }));
  return { ...scenario, name, tiers };
}
