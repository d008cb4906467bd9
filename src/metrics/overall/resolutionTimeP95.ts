import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const resolutionTimeP95: Measure = {
  name: "resolutionTimeP95",
  label: "Resolution time, 95 %",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the last resolution, of the resolved tickets among those that arrived in the window: nineteen in twenty took no longer.",
  probe(use) {
    const { resolution } = use(ticketTimes);
    return () => quantileMinutes(resolution, 0.95);
  },
};
