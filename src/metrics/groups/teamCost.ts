import type { Measure } from "../measure.ts";
import { groupPlaces } from "../breakdown.ts";
import { costs } from "../tallies/costs.ts";

export const teamCost: Measure = {
  name: "cost",
  label: "Cost",
  unit: "money",
  direction: "lower",
  scope: "group",
  dimensions: ["team"],
  definition:
    "Cost of the team in the window: its paid hours, overtime at its rate, and being on call.",
  probe(use, context) {
    const cost = use(costs);
    const first = groupPlaces(context).first.team;
    return (group) => cost.ofTeam(group - first);
  },
};
