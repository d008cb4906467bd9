import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { groupTickets } from "../tallies/groupTickets.ts";
import { periodTime } from "../tallies/periodTime.ts";
import { hour } from "../units.ts";

export const periodArrivalRate: Measure = {
  name: "arrivalRate",
  label: "Arrivals",
  unit: "tickets per hour",
  direction: "neither",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition: "Tickets that arrived in this part of the window ÷ its hours.",
  probe(use) {
    const { arrived } = use(groupTickets);
    const { time } = use(periodTime);
    return (group) => ratio(arrived[group] * hour, time[group]);
  },
};
