import type { Measure } from "../measure.ts";
import { isSimulated } from "../measureContext.ts";
import { eventCountsBy } from "../tallies/eventCounts.ts";

const reminderCounts = eventCountsBy("promises", "reminder");

export const reminders: Measure = {
  name: "reminders",
  label: "Reminders",
  unit: "times",
  direction: "lower",
  scope: "promise",
  definition:
    "Times in the window that somebody was reminded of the promise, a share of its limit being used up. Not known of an imported log.",
  probe(use, context) {
    const { count } = use(reminderCounts);
    const isKnown = isSimulated(context);
    return (promise) => (isKnown ? count[promise] : NaN);
  },
};
