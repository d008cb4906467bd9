import type { ScenarioPath } from "../scenarioPath.ts";
import type { TeamModel } from "../tierSchema.ts";
import { type Checking, refuseKey } from "./checking.ts";

/** Only people who can be counted get tired. */
export function checkPeople(checking: Checking): void {
  checking.scenario.tiers.forEach(({ teams = [] }, i) =>
    teams.forEach((team, j) => {
      const path = ["tiers", i, "teams", j];
      refuseWithoutLimit(checking, team, path);
    }),
  );
}

function refuseWithoutLimit(checking: Checking, team: TeamModel, path: ScenarioPath): void {
  if (team.agents !== "unlimited") return;
  for (const key of ["fatigue"] as const)
    if (team[key] !== undefined)
      refuseKey(
        checking,
        [...path, key],
        "must be left out: of agents without limit nobody knows how busy each of them is",
      );
}
