import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const firstResponseTime: Measure = {
  name: "firstResponseTime",
  label: "First response, mean",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the first handling by a person at any tier, of the tickets that arrived in the window and had one: the mean.",
  probe(use) {
    const { firstResponse } = use(ticketTimes);
    return () => meanMinutes(firstResponse);
  },
};
