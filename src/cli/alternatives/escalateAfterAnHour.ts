import type { ScenarioInput } from "../../model/scenarioSchema.ts";

/** The scenario with a rule: what has been at the front line for an hour of its shifts moves up, once nobody works on it. */
export function escalateAfterAnHour(input: ScenarioInput): ScenarioInput {
  const from = input.tiers[0].name;
  const rule = {
    name: `An hour at ${from}`,
    from,
    when: { timeInTier: { over: "1 h", clock: "team" as const } },
    to: "next",
  };
  return {
    ...input,
    name: "Escalation after an hour",
    escalation: [...(input.escalation ?? []), rule],
  };
}
