import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { staffTurnover } from "../tallies/staffTurnover.ts";

export const leavers: Measure = {
  name: "leavers",
  label: "People who left",
  unit: "agents",
  direction: "lower",
  scope: "overall",
  definition: "Agents who left for good in the window. Not known of an imported log.",
  probe(use, context) {
    const tally = use(staffTurnover);
    const isKnown = isSimulated(context);
    return () => (isKnown ? tally.leavers.reduce((sum, count) => sum + count, 0) : NaN);
  },
};
