import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const firstResolutionTime: Measure = {
  name: "firstResolutionTime",
  label: "First resolution, mean",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  needs: ["reopens"],
  definition:
    "Arrival to the first resolution, whether it stood or not, of the tickets that arrived in the window: the mean.",
  probe(use) {
    const { firstResolution } = use(ticketTimes);
    return () => meanMinutes(firstResolution);
  },
};
