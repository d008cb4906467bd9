import type { Scenario } from "./scenarioSchema.ts";
import type { SwarmModel } from "./swarmSchema.ts";

/** What is done at a desk beside staffing it: help before a person, improvements, and experts called to tickets. */
export type Lever =
  | ({ readonly key: "deflection" } & Scenario["deflection"][number])
  | ({ readonly key: "improvements" } & Scenario["improvements"][number])
  | ({ readonly key: "swarms"; readonly name: string; readonly cost: number } & SwarmModel);

/** The levers that a scenario pulls, in the order of its lists. */
export function leversOf({ deflection, improvements, escalation }: Scenario): readonly Lever[] {
  return [
    ...deflection.map((one) => ({ key: "deflection" as const, ...one })),
    ...improvements.map((one) => ({ key: "improvements" as const, ...one })),
    ...escalation.flatMap(({ name, cost, swarm }) =>
      swarm === undefined ? [] : [{ key: "swarms" as const, name, cost, ...swarm }],
    ),
  ];
}

/** Those that a scenario pulls and the baseline doesn't, or not in this way. */
export function addedLevers(baseline: Scenario, scenario: Scenario): readonly Lever[] {
  const before = new Set(leversOf(baseline).map(meaningOf));
  return leversOf(scenario).filter((lever) => !before.has(meaningOf(lever)));
}

/** What is set of something: where its figures come from, a text, changes no result; a value for a type of that name does. */
function meaningOf(set: unknown): string {
  return JSON.stringify(set, (key, value: unknown) =>
    key === "source" && typeof value === "string" ? undefined : value,
  );
}

/** Whether two scenarios are alike but for such levers, and what is said of them: their names, descriptions and evidence. */
export function differInLeversAlone(baseline: Scenario, scenario: Scenario): boolean {
  return withoutLevers(baseline) === withoutLevers(scenario);
}

function withoutLevers(scenario: Scenario): string {
  const rules = scenario.escalation.filter(({ swarm }) => swarm === undefined);
  const leftOut = {
    $schema: undefined,
    name: undefined,
    description: undefined,
    evidence: undefined,
    deflection: undefined,
    improvements: undefined,
  } satisfies Partial<Record<keyof Scenario, undefined>>;
  return meaningOf({ ...scenario, escalation: rules, ...leftOut });
}

/** What people do at a desk beside staffing it, as results call it. */
export type LeverKind =
  | "help before a person"
  | "improvements"
  | "swarms"
  | "triage"
  | "major incidents"
  | "absences"
  | "fatigue"
  | "attrition"
  | "on call"
  | "several at once";

/** In what of it two scenarios differ; agents, shifts, vendors and other rules are none of it. */
export function differingLevers(baseline: Scenario, scenario: Scenario): readonly LeverKind[] {
  const [before, after] = [settingsOf(baseline), settingsOf(scenario)];
  return (Object.keys(after) as LeverKind[]).filter(
    (kind) => meaningOf(before[kind]) !== meaningOf(after[kind]),
  );
}

/** By kind what a scenario says of it; of its teams those that say something, by name. */
function settingsOf(scenario: Scenario): Readonly<Record<LeverKind, unknown>> {
  const { deflection, improvements, escalation, triage, majorIncidents, tiers } = scenario;
  const teams = tiers.flatMap((tier) => tier.teams ?? []);
  const ofTeams = (key: "absences" | "fatigue" | "attrition" | "onCall" | "atOnce") =>
    teams
      .filter(
        ({ [key]: said }) => !(said === undefined || (Array.isArray(said) && said.length === 0)),
      )
      .map(({ name, [key]: said }) => meaningOf([name, said]))
      .sort();
  return {
    "help before a person": deflection,
    improvements,
    swarms: escalation.filter(({ swarm }) => swarm !== undefined),
    triage,
    "major incidents": majorIncidents,
    absences: ofTeams("absences"),
    fatigue: ofTeams("fatigue"),
    attrition: ofTeams("attrition"),
    "on call": ofTeams("onCall"),
    "several at once": ofTeams("atOnce"),
  };
}
