import { type SpanState, spanStates } from "../../log/ticketLog.ts";
import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { type StateTimes, stateTimes, timeIn } from "../tallies/stateTimes.ts";

const keyOf = {
  diagnosing: "diagnosing",
  handling: "handling",
  suspended: "suspended",
  "pending customer": "pendingCustomer",
  "pending vendor": "pendingVendor",
  "pending change": "pendingChange",
  "pending approval": "pendingApproval",
  "pending other": "pendingOther",
  "at vendor": "atVendor",
  elapsed: "elapsed",
} as const satisfies Readonly<Record<Exclude<SpanState, "queued" | "resolved">, string>>;

const states = Object.keys(keyOf) as (keyof typeof keyOf)[];

/** What an unresolved ticket's time is split into; a queued one's by whether somebody of the team is on shift. */
export const timeStates = ["queuedOnShift", "queuedOffShift", ...Object.values(keyOf)] as const;

const unresolved = spanStates.filter((state) => state !== "resolved");

export const timeByState: Measure = {
  name: "timeByState",
  label: "Where the time went",
  unit: "share",
  direction: "neither",
  scope: "state",
  definition:
    "Ticket-time in the state ÷ all time of unresolved tickets, in the window, whenever they arrived.",
  probe(use, { tiers }) {
    const times = use(stateTimes);
    const ofTiers = (time: (tier: number) => number) =>
      tiers.reduce((sum, _, tier) => sum + time(tier), 0);
    const all = () => ofTiers((tier) => timeIn(times, tier, ...unresolved));
    return (index) =>
      ratio(
        ofTiers((tier) => timeOf(times, tier, index)),
        all(),
      );
  },
};

/** By place in `timeStates`. */
function timeOf(times: StateTimes, tier: number, index: number): number {
  if (index === 0) return timeIn(times, tier, "queued") - times.offShift[tier];
  return index === 1 ? times.offShift[tier] : timeIn(times, tier, states[index - 2]);
}
