import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";

type TierInput = ScenarioInput["tiers"][number];
type TeamInput = NonNullable<TierInput["teams"]>[number];
type TypeInput = ScenarioInput["types"][number];
type Duration = NonNullable<TierInput["handling"]>;
/** What a generated scenario may have besides. */
export type Change = (input: ScenarioInput) => ScenarioInput;

export const inTypes =
  (change: (type: TypeInput, at: number) => TypeInput): Change =>
  (input) => ({ ...input, types: input.types.map(change) });

export const inTiers =
  (change: (tier: TierInput, at: number) => TierInput): Change =>
  (input) => ({ ...input, tiers: input.tiers.map(change) });

/** A change to every tier with teams; `at` is its place, `last` the top tier's. */
export const inStaffed =
  (change: (tier: TierInput, at: number, last: number) => TierInput): Change =>
  (input) => {
    const last = input.tiers.length - 1;
    return inTiers((tier, at) => (tier.teams === undefined ? tier : change(tier, at, last)))(input);
  };

export const inTeams = (change: (team: TeamInput, at: number) => TeamInput): Change =>
  inStaffed((tier) => ({ ...tier, teams: tier.teams!.map(change) }));

export const handling = (time: Duration): Change =>
  inStaffed((tier) => ({ ...tier, handling: time }));

export const demand = (given: Partial<NonNullable<ScenarioInput["demand"]>>): Change => {
  return (input) => ({ ...input, demand: { ...input.demand, ...given } });
};

export const inPromises =
  (change: (promise: NonNullable<ScenarioInput["promises"]>[number]) => object): Change =>
  (input) => ({
    ...input,
    promises: (input.promises ?? []).map((promise) => ({ ...promise, ...change(promise) })),
  });

export const inRules =
  (given: object, when: object = {}): Change =>
  (input) => ({
    ...input,
    escalation: (input.escalation ?? []).map((rule) => ({
      ...rule,
      ...given,
      when: { ...rule.when, ...when },
    })),
  });

export const topName = ({ tiers }: ScenarioInput) => tiers[tiers.length - 1].name;
