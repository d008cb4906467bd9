import { fixed, tier, type World } from "./story.ts";

type Rule = NonNullable<World["escalation"]>[number];
type SwarmInput = NonNullable<Rule["swarm"]>;

/** Too hard for L1. */
export const hard = { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" };
export const easy = { name: "easy", ticketsPerWeek: 0 };
/** Enters at L2. */
export const own = { name: "own", ticketsPerWeek: 0, entry: "L2", resolvableFrom: "L2" };

/** L1 calls one of L2, who help for 8 minutes, which resolves the ticket. */
export const swarm = (given: Partial<SwarmInput> = {}, rule: Partial<Rule> = {}): Rule => ({
  name: "ask",
  from: "L1",
  when: { outcome: "unsolved" },
  to: "swarm",
  swarm: { teams: "L2 team", time: fixed(8), resolves: 1, waitsAtMost: "15 min", ...given },
  ...rule,
});

/** L1 finds out in 5 minutes that a ticket is too hard for it; L2 resolves in 20. */
export const desk = (given: Partial<World> = {}): World => ({
  arrivals: { hard: ["9:00"] },
  types: [hard, easy, own].filter(({ name }) => name in (given.arrivals ?? { hard: [] })),
  tiers: [tier({ diagnosis: fixed(5) }), tier({ name: "L2", handling: fixed(20) })],
  escalation: [swarm()],
  ...given,
});
