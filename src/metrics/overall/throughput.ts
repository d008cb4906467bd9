import type { Measure } from "../measure.ts";
import { resolvedInWindow } from "../tallies/resolvedInWindow.ts";
import { week } from "../units.ts";

export const throughput: Measure = {
  name: "throughput",
  label: "Tickets resolved a week",
  unit: "tickets per week",
  direction: "neither",
  scope: "overall",
  definition: "Tickets resolved in the window, whenever they arrived ÷ its weeks.",
  probe(use, context) {
    const tickets = use(resolvedInWindow);
    const { window } = context;
    return () => (tickets.count * week) / (window.to - window.from);
  },
};
