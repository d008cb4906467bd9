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

/** A number of agents as its field is called: by tier and team, and by the shift where a team has several. */
export interface AgentLabel {
  readonly label: string;
  readonly detail: string;
}

export function agentLabel(count: AgentCount, all: readonly AgentCount[]): AgentLabel {
  const { tier, team, when } = count;
  const name = tier === team ? tier : `${tier} ${team}`;
  const own = all.filter((one) => one.tier === tier && one.team === team);
  if (own.length < 2) return { label: name, detail: when };
  return { label: `${name}, ${when}`, detail: `shift ${own.indexOf(count) + 1} of ${own.length}` };
}

/** Tiers at which nobody is ever on shift, of those that have shifts. */
export function emptyTiers(all: readonly AgentCount[]): string[] {
  const tiers = [...new Set(all.map(({ tier }) => tier))];
  return tiers.filter((tier) => all.every((one) => one.tier !== tier || one.agents === 0));
}

/** Tiers whose agents can't be varied, and why. */
export function fixedTiers(
  input: ScenarioInput,
): { readonly tier: string; readonly why: string }[] {
  return input.tiers.flatMap(({ name, teams, vendor }) => {
    if (vendor !== undefined)
      return [{ tier: name, why: "a vendor under contract: no agents of yours." }];
    if (teams === undefined) return [{ tier: name, why: unknownCapacity }];
    if (teams.every((team) => team.agents === "unlimited"))
      return [{ tier: name, why: "unlimited agents: nobody waits here." }];
    return [];
  });
}

const unknownCapacity =
  "capacity unknown. The export doesn’t say how many people work here, and no number is invented. State agents and hours when you import the export, and they can be varied.";
