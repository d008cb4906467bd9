import type { Scenario } from "./scenarioSchema.ts";

/** The scenario with those whom its improvements take from their queues as absences of their teams. */
export function withProjectWork(scenario: Scenario): Scenario {
  const taken = scenario.improvements.flatMap(({ from, takes }) =>
    takes.map(({ team, share, to }) => ({ team, absence: { from, to, share } })),
  );
  if (taken.length === 0) return scenario;
  const tiers = scenario.tiers.map((tier) => {
    if (tier.teams === undefined) return tier;
    const teams = tier.teams.map((team) => {
      const own = taken.filter((one) => one.team === team.name).map(({ absence }) => absence);
      return { ...team, absences: [...team.absences, ...own] };
    });
    return { ...tier, teams };
  });
  return { ...scenario, tiers };
}
