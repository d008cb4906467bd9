import type { ScenarioInput } from "../../model/scenarioSchema.ts";

type TeamInput = NonNullable<ScenarioInput["tiers"][number]["teams"]>[number];

/**
 * The scenario with one more person in a tier: in its first team, there in the first shift.
 *
 * @throws RangeError where nobody knows how many work there.
 */
export function oneMoreAgent(input: ScenarioInput, tierName: string): ScenarioInput {
  const tiers = input.tiers.map((tier) => {
    if (tier.name !== tierName) return tier;
    const [team, ...others] = tier.teams ?? [];
    if (team === undefined)
      throw new RangeError(`${tierName} must have a team to be given one more agent`);
    return { ...tier, teams: [enlarged(team), ...others] };
  });
  return { ...input, name: `One more ${tierName} agent`, tiers };
}

function enlarged(team: TeamInput): TeamInput {
  if (typeof team.agents === "number") return { ...team, agents: team.agents + 1 };
  const [shift, ...others] = team.shifts ?? [];
  if (shift === undefined)
    throw new RangeError(`${team.name} must have agents or a shift to be given one more agent`);
  return { ...team, shifts: [{ ...shift, agents: shift.agents + 1 }, ...others] };
}
