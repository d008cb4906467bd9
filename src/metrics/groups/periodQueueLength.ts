import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { periodQueue } from "../tallies/periodQueue.ts";
import { periodTime } from "../tallies/periodTime.ts";

export const periodQueueLength: Measure = {
  name: "queueLength",
  label: "Queue length",
  unit: "tickets",
  direction: "lower",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Tickets waiting in the queues of all tiers, on shift or off, those interrupted included: the average over this part of the window.",
  probe(use) {
    const queue = use(periodQueue);
    const { time } = use(periodTime);
    return (group) => ratio(queue.timeOf(group), time[group]);
  },
};
