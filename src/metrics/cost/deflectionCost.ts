import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const deflectionCost: Measure = {
  name: "deflection",
  label: "Cost of deflection",
  unit: "money",
  direction: "neither",
  scope: "cost",
  definition:
    "Cost over the window of help before a person: its sessions, helpful or not, and its licences. Part of what is shared.",
  probe(use) {
    const cost = use(costs);
    return () => cost.ofDeflection();
  },
};
