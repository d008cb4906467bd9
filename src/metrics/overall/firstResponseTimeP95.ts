import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const firstResponseTimeP95: Measure = {
  name: "firstResponseTimeP95",
  label: "First response, 95 %",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the first handling by a person at any tier, of the tickets that arrived in the window and had one: nineteen in twenty took no longer.",
  probe(use) {
    const { firstResponse } = use(ticketTimes);
    return () => quantileMinutes(firstResponse, 0.95);
  },
};
