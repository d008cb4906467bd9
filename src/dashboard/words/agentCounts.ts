import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";

/** A number of agents in a scenario: of a team around the clock, or of one of its shifts. */
export interface AgentCount {
  readonly tier: string;
  readonly team: string;
  readonly when: string;
  readonly path: ScenarioPath;
}

/** Every number of agents that can be varied, from the front line up. */
export function agentCounts(input: ScenarioInput): AgentCount[] {
  return input.tiers.flatMap((tier, at) =>
    (tier.teams ?? []).flatMap((team, index) => {
      const path = ["tiers", at, "teams", index];
      const of = { tier: tier.name, team: team.name };
      if (typeof team.agents === "number")
        return [{ ...of, when: "around the clock", path: [...path, "agents"] }];
      return (team.shifts ?? []).map((shift, line) => ({
        ...of,
        when: `${shift.days} ${shift.hours}`,
        path: [...path, "shifts", line, "agents"],
      }));
    }),
  );
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
