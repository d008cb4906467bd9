import type { Measure } from "../measure.ts";
import { tierHours } from "../tallies/tierHours.ts";
import { hour } from "../units.ts";

export const overtimeHours: Measure = {
  name: "overtimeHours",
  label: "Overtime",
  unit: "hours",
  direction: "lower",
  scope: "tier",
  definition: "Agent hours past the end of the shift, in the window.",
  probe(use) {
    const hours = use(tierHours);
    return (tier) => hours.overtime(tier) / hour;
  },
};
