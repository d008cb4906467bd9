import { type SpanState, type TimeKind } from "../../log/ticketLog.ts";
import { type StateTimes, timeIn } from "./stateTimes.ts";

type StateKind = Exclude<TimeKind, "queuedOnShift" | "queuedOffShift" | "rework">;

const stateOf: Readonly<Record<StateKind, SpanState>> = {
  diagnosing: "diagnosing",
  handling: "handling",
  suspended: "suspended",
  pendingCustomer: "pending customer",
  pendingVendor: "pending vendor",
  pendingChange: "pending change",
  pendingApproval: "pending approval",
  pendingOther: "pending other",
  atVendor: "at vendor",
  elapsed: "elapsed",
};

/** Ticket-time of a tier that went to one kind; NaN where that isn't known. */
export function timeOfKind(times: StateTimes, tier: number, kind: TimeKind): number {
  if (kind === "queuedOffShift") return times.offShift[tier];
  if (kind === "queuedOnShift") return timeIn(times, tier, "queued") - times.offShift[tier];
  if (kind === "rework") return reworkIn(times, tier, "diagnosing", "handling");
  return timeIn(times, tier, stateOf[kind]) - reworkIn(times, tier, stateOf[kind]);
}

function reworkIn(times: StateTimes, tier: number, ...states: readonly SpanState[]): number {
  return timeIn({ time: times.rework }, tier, ...states);
}
