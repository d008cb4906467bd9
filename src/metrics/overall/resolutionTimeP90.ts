import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const resolutionTimeP90: Measure = {
  name: "resolutionTimeP90",
  label: "Resolution time, 90 %",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the last resolution, of the resolved tickets among those that arrived in the window: nine in ten took no longer.",
  probe(use) {
    const { resolution } = use(ticketTimes);
    return () => quantileMinutes(resolution, 0.9);
  },
};
