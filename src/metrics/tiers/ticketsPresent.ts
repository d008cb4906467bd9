import type { Measure } from "../measure.ts";
import { presence } from "../tallies/presence.ts";

export const ticketsPresent: Measure = {
  name: "ticketsPresent",
  label: "Tickets at the tier",
  unit: "tickets",
  direction: "lower",
  scope: "tier",
  needs: ["moves"],
  definition: "Tickets waiting, worked on or pending at the tier: the average over the window.",
  probe(use, context) {
    const { time } = use(presence);
    const { window } = context;
    return (tier) => time[tier] / (window.to - window.from);
  },
};
