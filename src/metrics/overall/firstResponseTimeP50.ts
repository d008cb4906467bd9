import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const firstResponseTimeP50: Measure = {
  name: "firstResponseTimeP50",
  label: "First response, median",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the first handling by a person at any tier, of the tickets that arrived in the window and had one: half took no longer.",
  probe(use) {
    const { firstResponse } = use(ticketTimes);
    return () => quantileMinutes(firstResponse, 0.5);
  },
};
