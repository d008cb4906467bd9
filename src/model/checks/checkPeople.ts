import type { ScenarioPath } from "../scenarioPath.ts";
import type { TeamModel } from "../tierSchema.ts";
import { type Checking, refuse, refuseKey } from "./checking.ts";

/** Only people who can be counted get tired or leave, and places are filled again. */
export function checkPeople(checking: Checking): void {
  checking.scenario.tiers.forEach(({ teams = [] }, i) =>
    teams.forEach((team, j) => {
      const path = ["tiers", i, "teams", j];
      refuseWithoutLimit(checking, team, path);
      checkHiring(checking, team, path);
    }),
  );
}

function refuseWithoutLimit(checking: Checking, team: TeamModel, path: ScenarioPath): void {
  if (team.agents !== "unlimited") return;
  const reasons = {
    fatigue: "of agents without limit nobody knows how busy each of them is",
    attrition: "of agents without limit nobody knows how many there are to leave",
  } as const;
  for (const key of ["fatigue", "attrition"] as const)
    if (team[key] !== undefined)
      refuseKey(checking, [...path, key], `must be left out: ${reasons[key]}`);
}

function checkHiring(checking: Checking, { attrition }: TeamModel, path: ScenarioPath): void {
  if (attrition?.timeToHire.distribution !== "fixed or never") return;
  refuse(
    checking,
    [...path, "attrition", "timeToHire"],
    "must end: fixed or never is for patience only",
  );
}
