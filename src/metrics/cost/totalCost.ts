import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";

export const totalCost: Measure = {
  name: "total",
  label: "Total cost",
  unit: "money",
  direction: "lower",
  scope: "cost",
  definition:
    "Cost over the window: paid hours, being on call, vendors, what rules cost, deflection, improvements, hiring, penalties.",
  probe(use) {
    const cost = use(costs);
    return () => cost.total();
  },
};
