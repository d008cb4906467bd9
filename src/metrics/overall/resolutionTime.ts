import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const resolutionTime: Measure = {
  name: "resolutionTime",
  label: "Resolution time, mean",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the last resolution, of the resolved tickets among those that arrived in the window: the mean. People also say MTTR.",
  probe(use) {
    const { resolution } = use(ticketTimes);
    return () => meanMinutes(resolution);
  },
};
