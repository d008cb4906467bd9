import type { Measure } from "../measure.ts";
import { staffTurnover } from "../tallies/staffTurnover.ts";

export const leavers: Measure = {
  name: "leavers",
  label: "People who left",
  unit: "agents",
  direction: "lower",
  scope: "overall",
  definition: "Agents who left for good in the window. Not known of an imported log.",
  probe(use, { tiers }) {
    const tally = use(staffTurnover);
    const isKnown = tiers.every(({ kind }) => kind !== "logged");
    return () => (isKnown ? tally.leavers.reduce((sum, count) => sum + count, 0) : NaN);
  },
};
