import type { PromiseModel } from "./promiseSchema.ts";
import type { Scenario } from "./scenarioSchema.ts";

/** Who promises whom: the desk its customer (SLA), one of its tiers another (OLA), or a vendor the desk. */
export type PromiseKind = "SLA" | "OLA" | "underpinning contract";

/**
 * What kind a promise of a scenario is: one on time in a tier is an OLA, and where that tier is a
 * vendor its underpinning contract; all else is promised to the customer.
 *
 * @example
 * import { loadScenario, promiseKind } from "tierlab";
 * const { scenario } = loadScenario(
 *   `name: Desk
 * types: [{ name: Question, ticketsPerWeek: 100 }]
 * tiers: [{ name: Maker, vendor: { turnAround: 1 day } }]
 * promises: [{ name: Contract, measure: time in tier, tier: Maker, limit: 2 days }]`,
 *   "desk.yaml",
 * );
 * promiseKind(scenario, scenario.promises[0]) // => "underpinning contract"
 */
export function promiseKind({ tiers }: Scenario, promise: PromiseModel): PromiseKind {
  if (promise.tier === undefined) return "SLA";
  const isVendor = tiers.some(({ name, vendor }) => name === promise.tier && vendor !== undefined);
  return isVendor ? "underpinning contract" : "OLA";
}
