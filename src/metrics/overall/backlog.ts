import type { Measure } from "../measure.ts";
import { presence } from "../tallies/presence.ts";

export const backlog: Measure = {
  name: "backlog",
  label: "Backlog",
  unit: "tickets",
  direction: "lower",
  scope: "overall",
  definition: "Unresolved tickets, whenever they arrived: the average over the window.",
  probe(use, context) {
    const { time } = use(presence);
    const { window } = context;
    return () => time.reduce((sum, tier) => sum + tier, 0) / (window.to - window.from);
  },
};
