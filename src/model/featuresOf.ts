import type { Scenario } from "./scenarioSchema.ts";

/** Parts of a structure that many desks don't have, each with figures of its own. */
export type Feature =
  | "giving up"
  | "deflection"
  | "prevention"
  | "learning"
  | "improvements"
  | "swarms"
  | "attrition"
  | "major incidents"
  | "on call";

/** Which of them a scenario has: there a 0 among their figures is a finding, elsewhere it says nothing. */
export function featuresOf(scenario: Scenario): readonly Feature[] {
  const { tiers, deflection, improvements, escalation, majorIncidents } = scenario;
  const teams = tiers.flatMap((tier) => tier.teams ?? []);
  const has: Readonly<Record<Feature, boolean>> = {
    "giving up": tiers.some(({ patience }) => patience?.then === "leave"),
    deflection: deflection.length > 0,
    prevention: improvements.some(({ does }) => does === "prevent tickets"),
    learning: improvements.some(({ learnsFrom }) => learnsFrom !== undefined),
    improvements: improvements.length > 0,
    swarms: escalation.some(({ to }) => to === "swarm"),
    attrition: teams.some(({ attrition }) => attrition !== undefined),
    "major incidents": majorIncidents.length > 0,
    "on call": teams.some(({ onCall }) => onCall !== undefined),
  };
  return (Object.keys(has) as Feature[]).filter((feature) => has[feature]);
}
