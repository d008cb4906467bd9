import type { Measure } from "../measure.ts";
import { quantileMinutes } from "../tallies/durations.ts";
import { ticketTimes } from "../tallies/ticketTimes.ts";

export const firstResponseTimeP90: Measure = {
  name: "firstResponseTimeP90",
  label: "First response, 90 %",
  unit: "minutes",
  direction: "lower",
  scope: "overall",
  definition:
    "Arrival to the first handling by a person at any tier, of the tickets that arrived in the window and had one: nine in ten took no longer.",
  probe(use) {
    const { firstResponse } = use(ticketTimes);
    return () => quantileMinutes(firstResponse, 0.9);
  },
};
