import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { groupPromises } from "../tallies/groupPromises.ts";

export const groupAttainment: Measure = {
  name: "attainment",
  label: "Attainment",
  unit: "share",
  direction: "higher",
  scope: "group",
  dimensions: ["type", "priority", "channel"],
  definition: "Promises met ÷ promises due in the window, of all promises together.",
  probe(use) {
    const { met, breached } = use(groupPromises);
    return (group) => ratio(met[group], met[group] + breached[group]);
  },
};
