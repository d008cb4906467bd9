import { fixed, tier, type World } from "./story.ts";

/** So many days, of always the same length. */
const days = (count: number) => fixed(count * 24 * 60);

/** As many leave as may be told, and the place is empty for two days. */
export const attrition = { yearlyRate: "500%", timeToHire: days(2), source: "assumption" } as const;

/** With these seeds the first, or the second, agent leaves when Monday ends, at 24:00, and nobody else that week. */
export const firstLeaves = "18";
export const secondLeaves = "33";

/** A team of one, who leaves. */
export const team = (given: object = {}) => ({ name: "L1 team", agents: 1, attrition, ...given });

/** A desk of that team alone. */
export function world(arrivals: readonly string[], given: object = {}, minutes = 120): World {
  return {
    seed: firstLeaves,
    arrivals: { ticket: arrivals },
    tiers: [tier({ handling: fixed(minutes), teams: [team(given)] })],
  };
}
