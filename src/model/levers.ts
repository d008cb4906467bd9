import type { Scenario } from "./scenarioSchema.ts";

/** What is done at a desk beside staffing it: help before a person, and improvements. */
export type Lever =
  | ({ readonly key: "deflection" } & Scenario["deflection"][number])
  | ({ readonly key: "improvements" } & Scenario["improvements"][number]);

/** The levers that a scenario pulls, in the order of its lists. */
export function leversOf({ deflection, improvements }: Scenario): readonly Lever[] {
  return [
    ...deflection.map((one) => ({ key: "deflection" as const, ...one })),
    ...improvements.map((one) => ({ key: "improvements" as const, ...one })),
  ];
}

/** Those that a scenario pulls and the baseline doesn't, or not in this way. */
export function addedLevers(baseline: Scenario, scenario: Scenario): readonly Lever[] {
  const before = new Set(leversOf(baseline).map((lever) => JSON.stringify(lever)));
  return leversOf(scenario).filter((lever) => !before.has(JSON.stringify(lever)));
}
