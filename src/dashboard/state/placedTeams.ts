import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";

/** A team and where it stands in the file. */
export interface PlacedTeam {
  readonly name: string;
  readonly path: ScenarioPath;
}

/** All teams of a scenario, from the front line up. */
export function placedTeams({ tiers }: ScenarioInput): PlacedTeam[] {
  return tiers.flatMap(({ teams = [] }, tier) =>
    teams.map(({ name }, team) => ({ name, path: ["tiers", tier, "teams", team] })),
  );
}
