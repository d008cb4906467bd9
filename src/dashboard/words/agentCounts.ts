import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";

/** A number of agents in a scenario: of a team around the clock, or of one of its shifts. */
export interface AgentCount {
  readonly tier: string;
  readonly team: string;
  readonly when: string;
  readonly agents: number;
  readonly path: ScenarioPath;
}

/** Every number of agents that can be varied, from the front line up. */
export function agentCounts(input: ScenarioInput): AgentCount[] {
  return input.tiers.flatMap((tier, at) =>
    (tier.teams ?? []).flatMap((team, index) => {
      const path = ["tiers", at, "teams", index];
      const of = { tier: tier.name, team: team.name };
      if (typeof team.agents === "number")
        return [
          { ...of, when: "around the clock", agents: team.agents, path: [...path, "agents"] },
        ];
      return (team.shifts ?? []).map((shift, line) => ({
        ...of,
        when: `${shift.days} ${shift.hours}`,
        agents: shift.agents,
        path: [...path, "shifts", line, "agents"],
      }));
    }),
  );
}

/** The numbers of agents of one team: one, or one for each of its shifts. */
export interface TeamCounts {
  /** The tier, and the team where that is called something else. */
  readonly name: string;
  readonly counts: readonly AgentCount[];
}

/** Numbers of agents by team, so that the shifts of one are told apart by their hours. */
export function byTeam(counts: readonly AgentCount[]): TeamCounts[] {
  const names = [...new Set(counts.map(nameOf))];
  return names.map((name) => ({ name, counts: counts.filter((one) => nameOf(one) === name) }));
}

function nameOf({ tier, team }: AgentCount): string {
  return tier === team ? tier : `${tier} ${team}`;
}

/** Tiers at which nobody is ever on shift, though they have teams; those that another tier's team serves too aren't. */
export function emptyTiers(input: ScenarioInput): string[] {
  const counts = agentCounts(input);
  const own = input.tiers.filter(({ teams, sharedTeams }) => teams && sharedTeams === undefined);
  return own.flatMap(({ name, teams }) => {
    const isStaffed =
      teams?.some(({ agents }) => agents === "unlimited") === true ||
      counts.some(({ tier, agents }) => tier === name && agents > 0);
    return isStaffed ? [] : [name];
  });
}

/** Tiers whose agents can't be varied, and why. */
export function fixedTiers(
  input: ScenarioInput,
): { readonly tier: string; readonly why: string }[] {
  return input.tiers.flatMap(({ name, teams, sharedTeams, vendor }) => {
    if (vendor !== undefined)
      return [{ tier: name, why: "a vendor under contract: no agents of yours." }];
    if (teams === undefined && sharedTeams !== undefined)
      return [
        { tier: name, why: `is served by ${[sharedTeams].flat().join(", ")} of another tier.` },
      ];
    if (teams === undefined) return [{ tier: name, why: unknownCapacity }];
    if (teams.every((team) => team.agents === "unlimited"))
      return [{ tier: name, why: "unlimited agents: nobody waits here." }];
    return [];
  });
}

const unknownCapacity =
  "capacity unknown. The export doesn’t say how many people work here, and no number is invented. State agents and hours when you import the export, and they can be varied; till then its occupancy isn’t known either.";
