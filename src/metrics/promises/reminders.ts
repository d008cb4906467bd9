import type { Measure } from "../measure.ts";
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
  probe(use, { tiers }) {
    const { count } = use(reminderCounts);
    const isKnown = tiers.every(({ kind }) => kind !== "logged");
    return (promise) => (isKnown ? count[promise] : NaN);
  },
};
