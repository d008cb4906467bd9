import type { Measure } from "../measure.ts";
import { workAhead } from "../tallies/workAhead.ts";
import { hour } from "../units.ts";

export const liability: Measure = {
  name: "liability",
  label: "Liability of the backlog",
  unit: "money",
  direction: "lower",
  scope: "cost",
  definition:
    "The work still to do, at the window's end, on tickets that had arrived by then, as the rest of the run did it: touch time at the team's hourly cost (of several tickets in hand at once each its part of the agent), visits to vendors at their fee. It stands beside the total cost, never in it.",
  probe(use, { hourlyCosts, tiers }) {
    const ahead = use(workAhead);
    const work = () =>
      hourlyCosts.reduce(
        (sum, cost, team) => (cost === 0 ? sum : sum + (ahead.of(team) / hour) * cost),
        0,
      );
    const fees = () =>
      tiers.reduce(
        (sum, { feePerTicket }, tier) =>
          feePerTicket === 0 ? sum : sum + ahead.joined[tier] * feePerTicket,
        0,
      );
    return () => work() + fees();
  },
};
