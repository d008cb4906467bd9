import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const resolutionTimeP50: Measure = {
  name: "resolutionTimeP50",
  label: "Resolution time, median",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the last resolution, of the resolved tickets among those that arrived in the window: half took no longer.",
  probe(use) {
    const { resolution } = use(ticketTimes);
    return () => quantileMinutes(resolution, 0.5);
  },
};
