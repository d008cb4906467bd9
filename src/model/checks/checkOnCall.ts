import type { DurationDistribution } from "../distribution.ts";
import { formatDuration } from "../duration.ts";
import type { OnCallModel } from "../onCallSchema.ts";
import { onCallDuties } from "../onCallDuties.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { startOf } from "../startOf.ts";
import type { TeamModel } from "../tierSchema.ts";
import { type Checking, refuse, refuseKey, warn } from "./checking.ts";

/** Who is on call is off shift at some time, can come before the duty is over, and for tickets that the team takes. */
export function checkOnCall(checking: Checking): void {
  checking.scenario.tiers.forEach(({ teams = [] }, i) =>
    teams.forEach((team, j) => {
      if (team.onCall === undefined) return;
      const path = ["tiers", i, "teams", j, "onCall"];
      if (team.agents === "unlimited")
        refuseKey(
          checking,
          path,
          "must be left out: agents without limit are always there, nobody has to be called",
        );
      else checkTeam(checking, team, team.onCall, path);
    }),
  );
}

function checkTeam(
  checking: Checking,
  team: TeamModel,
  onCall: OnCallModel,
  path: ScenarioPath,
): void {
  checkTypes(checking, team, onCall, path);
  checkRaised(checking, onCall, path);
  checkRoster(checking, team, onCall, path);
  if (isNeverEnding(onCall.reaction))
    refuse(checking, [...path, "reaction"], "must end: fixed or never is for patience only");
  else checkDuties(checking, team, onCall, path);
}

function checkTypes(
  checking: Checking,
  { name, types }: TeamModel,
  onCall: OnCallModel,
  path: ScenarioPath,
): void {
  for (const [i, type] of (onCall.for.types ?? []).entries())
    if (types !== undefined && !types.includes(type) && checking.names.type.includes(type))
      refuse(
        checking,
        [...path, "for", "types", i],
        `must be a type that ${name} takes, ${types.join(", ")}, got ${JSON.stringify(type)}`,
      );
}

/** Who is called for the most urgent priority only is called, too, for what a rule makes that urgent later. */
function checkRaised(checking: Checking, onCall: OnCallModel, path: ScenarioPath): void {
  const { priorities } = onCall.for;
  if (priorities === undefined) return;
  for (const { name, raisePriorityTo: raised, when } of checking.scenario.escalation) {
    if (raised === undefined || !priorities.includes(raised)) continue;
    const from = when.priority ?? checking.scenario.priorities;
    if (from.every((priority) => priorities.includes(priority))) continue;
    warn(
      checking,
      [...path, "for", "priorities"],
      `also holds for tickets that ${JSON.stringify(name)} raises to ${raised}: people are called for those, too`,
    );
  }
}

/** Of those on its shifts, each place one person; a team without any is one that is only on call. */
function checkRoster(
  checking: Checking,
  { name, shifts = [] }: TeamModel,
  { duties }: OnCallModel,
  path: ScenarioPath,
): void {
  const people = shifts.reduce((sum, { agents }) => sum + agents, 0);
  if (people === 0) return;
  for (const [line, { agents }] of duties.entries())
    if (agents > people)
      warn(
        checking,
        [...path, "duties", line, "agents"],
        `is more than the shifts of ${name} have together, ${people}: they are taken to be there all the same, got ${agents}`,
      );
}

function checkDuties(
  checking: Checking,
  team: TeamModel,
  { duties, reaction }: OnCallModel,
  path: ScenarioPath,
): void {
  const { scenario } = checking;
  const until = scenario.warmUp + scenario.measured;
  const on = onCallDuties(team, scenario.timezone, startOf(scenario), until);
  for (const line of duties.keys())
    if (!on.some((duty) => duty.line === line))
      return refuse(
        checking,
        [...path, "duties", line],
        `must be at some time of the run when nobody of ${team.name} is on shift: who is on call is off shift`,
      );
  const longest = on.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const least = leastOf(reaction);
  if (least >= longest)
    refuse(
      checking,
      [...path, "reaction"],
      `must be shorter than a duty, of which the longest lasts ${formatDuration(longest)}, got ${formatDuration(least)}`,
    );
}

function isNeverEnding({ distribution }: DurationDistribution): boolean {
  return distribution === "fixed or never";
}

/** The shortest time there can be, or a typical one of what may be short by chance. */
function leastOf(given: DurationDistribution): number {
  if ("value" in given) return given.value;
  if ("low" in given) return given.low;
  if ("values" in given) return given.values[0];
  if ("means" in given) return Math.min(...given.means);
  return "mean" in given ? given.mean : given.scale;
}
