import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const deflectionCost: Measure = {
  name: "deflection",
  label: "Cost of deflection",
  unit: "money",
  direction: "neither",
  scope: "cost",
  definition:
    "Cost over the window of deflection, by self-service or a bot: its sessions, helpful or not, and its licences. Part of the shared cost.",
  probe(use) {
    const cost = use(costs);
    return () => cost.ofDeflection();
  },
};
