import type { Scenario } from "../scenarioSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { teamsOf } from "../teamsOf.ts";
import type { TeamModel } from "../tierSchema.ts";
import { type Checking, refuse, refuseKey, warn } from "./checking.ts";
import { idleChannels } from "./idleChannels.ts";

/** Who has several tickets in hand finishes them: nothing takes a part of an agent away. */
export function checkAtOnce(checking: Checking): void {
  checking.scenario.tiers.forEach(({ teams = [] }, i) =>
    teams.forEach((team, j) => {
      if (team.atOnce !== undefined) checkTeam(checking, team, ["tiers", i, "teams", j]);
    }),
  );
}

/** By the channels named there come tickets. */
function checkChannels(checking: Checking, team: TeamModel, path: ScenarioPath): void {
  const named = team.atOnce!.channels.filter((name) => checking.names.channel.includes(name));
  for (const name of idleChannels(checking.scenario, named))
    warn(
      checking,
      [...path, "atOnce", "channels"],
      `has ${JSON.stringify(name)}, by which no type's tickets come: of them nobody has several at once`,
    );
}

function checkTeam(checking: Checking, team: TeamModel, path: ScenarioPath): void {
  const reason = whyNot(checking.scenario, team);
  if (reason !== null) refuseKey(checking, [...path, "atOnce"], `must be left out: ${reason}`);
  if (team.shiftEnd === "pass-on" || team.shiftEnd === "keep")
    refuse(
      checking,
      [...path, "shiftEnd"],
      `must be headcount or finish-then-leave where agents have several tickets at once: they finish them all, got ${team.shiftEnd}`,
    );
  checkChannels(checking, team, path);
  const { most } = team.atOnce!;
  if (team.mostInHand !== undefined && team.mostInHand < most)
    refuse(
      checking,
      [...path, "atOnce", "most"],
      `must be at most mostInHand, ${team.mostInHand}, got ${most}`,
    );
}

function whyNot(scenario: Scenario, team: TeamModel): string | null {
  if (team.agents === "unlimited")
    return "of agents without limit each has one ticket, and nobody waits";
  const tiers = scenario.tiers.filter((tier) => teamsOf(scenario, tier).includes(team));
  const urgent = tiers.find(({ preemption }) => preemption !== undefined);
  if (urgent !== undefined)
    return `with the preemption of ${urgent.name} an agent would have to put down several tickets for one`;
  const rule = scenario.escalation.find(
    ({ to, from }) => to === "swarm" && tiers.some(({ name }) => from?.includes(name) ?? true),
  );
  if (rule !== undefined)
    return `whoever waits for a swarm, as by the rule ${JSON.stringify(rule.name)}, has that ticket alone in hand`;
  const incident = scenario.majorIncidents.find(({ warRoom }) =>
    warRoom.some((called) => called.team === team.name && called.interrupting),
  );
  return incident === undefined
    ? null
    : `the war room of ${JSON.stringify(incident.name)} would interrupt several tickets for one agent`;
}
