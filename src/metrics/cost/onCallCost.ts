import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const onCallCost: Measure = {
  name: "onCall",
  label: "Cost of being on call",
  unit: "money",
  direction: "neither",
  scope: "cost",
  definition:
    "Cost over the window of people on call: standby, and the time that is paid when they are called. Part of the tiers’ cost.",
  probe(use) {
    const cost = use(costs);
    return () => cost.ofOnCall();
  },
};
