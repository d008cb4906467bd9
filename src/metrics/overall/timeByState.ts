import { spanStates, timeKinds } from "../../log/ticketLog.ts";
import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { stateTimes, timeIn } from "../tallies/stateTimes.ts";
import { timeOfKind } from "../tallies/timeOfKind.ts";

const unresolved = spanStates.filter((state) => state !== "resolved" && state !== "helping");

export const timeByState: Measure = {
  name: "timeByState",
  label: "Where the time went",
  unit: "share",
  direction: "neither",
  scope: "state",
  needs: ["states"],
  definition:
    "Ticket-time in the state ÷ all time of unresolved tickets, in the window, whenever they arrived. Work after a reopening is rework.",
  probe(use, { tiers }) {
    const times = use(stateTimes);
    const ofTiers = (time: (tier: number) => number) =>
      tiers.reduce((sum, _, tier) => sum + time(tier), 0);
    const all = () => ofTiers((tier) => timeIn(times, tier, ...unresolved));
    return (index) =>
      ratio(
        ofTiers((tier) => timeOfKind(times, tier, timeKinds[index])),
        all(),
      );
  },
};
