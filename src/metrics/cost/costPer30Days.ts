import type { Measure } from "../measure.ts";
import { costs } from "../tallies/costs.ts";
import { month } from "../units.ts";

export const costPer30Days: Measure = {
  name: "per30Days",
  label: "Cost per 30 days",
  unit: "money",
  direction: "lower",
  scope: "cost",
  definition: "Total cost, scaled from the window to 30 days.",
  probe(use, context) {
    const cost = use(costs);
    const { window } = context;
    return () => (cost.total() * month) / (window.to - window.from);
  },
};
