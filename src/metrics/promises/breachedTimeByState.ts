import { timeKinds } from "../../log/ticketLog.ts";
import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { promiseCounts, wholeTime } from "../tallies/promiseCounts.ts";

export const breachedTimeByState: Measure = {
  name: "breachedTimeByState",
  label: "Where breached time went",
  unit: "share",
  direction: "neither",
  scope: "promise state",
  definition:
    "Of the promises breached in the window: ticket-time in the state ÷ all ticket-time from the clocks' starts to their ends, the time a ticket was resolved left out. Work after a reopening is rework.",
  probe(use) {
    const promises = use(promiseCounts);
    return (index) =>
      ratio(
        promises.breachedTime[index],
        wholeTime(promises, Math.floor(index / timeKinds.length)),
      );
  },
};
