import type { MajorIncidentModel } from "../majorIncidentSchema.ts";
import { momentInRun } from "../momentInRun.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { type Checking, refuse } from "./checking.ts";
import { runWords } from "./runWords.ts";

/** A major incident happens in the run, and its war room calls people that there are. */
export function checkMajorIncidents(checking: Checking): void {
  for (const [i, incident] of checking.scenario.majorIncidents.entries()) {
    checkMoments(checking, incident, ["majorIncidents", i]);
    checkWarRoom(checking, incident, ["majorIncidents", i, "warRoom"]);
  }
}

function checkMoments(checking: Checking, { at = [] }: MajorIncidentModel, path: ScenarioPath) {
  const { warmUp, measured } = checking.scenario;
  const seen = new Set<number>();
  for (const [j, moment] of at.entries()) {
    const begins = momentInRun(checking.scenario, moment);
    const place = at.length === 1 ? [...path, "at"] : [...path, "at", j];
    if (begins < 0 || begins >= warmUp + measured)
      refuse(
        checking,
        place,
        `must lie in ${runWords(checking.scenario)}: its incident would never happen`,
      );
    else if (seen.has(begins)) refuse(checking, place, "must be named once: it is there before");
    seen.add(begins);
  }
}

function checkWarRoom(
  checking: Checking,
  { warRoom }: MajorIncidentModel,
  path: ScenarioPath,
): void {
  const teams = checking.scenario.tiers.flatMap((tier) => tier.teams ?? []);
  const seen = new Set<string>();
  for (const [j, { team: name, agents }] of warRoom.entries()) {
    const team = teams.find((one) => one.name === name);
    if (seen.has(name))
      refuse(checking, [...path, j, "team"], `must be named once, got ${JSON.stringify(name)}`);
    seen.add(name);
    if (team === undefined) continue;
    if (team.agents === "unlimited")
      refuse(
        checking,
        [...path, j, "team"],
        `must have so many agents: ${name} has no limit, and nobody is missed there`,
      );
    else {
      const there = team.shifts?.reduce((sum, shift) => sum + shift.agents, 0) ?? team.agents ?? 0;
      if (agents > there)
        refuse(
          checking,
          [...path, j, "agents"],
          `must be at most the agents of ${name}, ${there}, got ${agents}`,
        );
    }
  }
}
