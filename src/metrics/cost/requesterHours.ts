import type { Measure } from "../measure.ts";
import { presence } from "../tallies/presence.ts";
import { hour } from "../units.ts";

export const requesterHours: Measure = {
  name: "requesterHours",
  label: "Requesters' time unresolved",
  unit: "hours",
  direction: "lower",
  scope: "cost",
  definition:
    "Hours for which requesters had an unresolved ticket, in the window, whenever it arrived: what of it they lose is theirs to say. It stands beside the total cost, never in it.",
  probe(use) {
    const { time } = use(presence);
    return () => time.reduce((sum, tier) => sum + tier, 0) / hour;
  },
};
