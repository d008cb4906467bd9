import type { SpanState } from "../../log/ticketLog.ts";

/** What a status of any ticket system can mean for a ticket. */
export const logStatuses = [
  "new",
  "queued",
  "assigned",
  "in progress",
  "pending customer",
  "pending vendor",
  "pending change",
  "pending approval",
  "pending other",
  "resolved",
  "closed",
  "cancelled",
] as const;
export type LogStatus = (typeof logStatuses)[number];

/**
 * The state of the time that a ticket spends in a status.
 *
 * In progress is `elapsed`: somebody has the ticket, and nobody knows which of that time is work. To
 * take it for work would be wrong by an order of magnitude. New, queued and assigned all wait for
 * work to begin, in the team's queue or, when assigned, in a person's.
 */
export function stateOf(status: LogStatus): SpanState {
  switch (status) {
    case "new":
    case "queued":
    case "assigned":
      return "queued";
    case "in progress":
      return "elapsed";
    case "resolved":
    case "closed":
    case "cancelled":
      return "resolved";
    case "pending customer":
    case "pending vendor":
    case "pending change":
    case "pending approval":
    case "pending other":
      return status;
  }
}

/** Whether a ticket in this status still needs somebody. */
export function isOpen(status: LogStatus): boolean {
  return status !== "resolved" && status !== "closed" && status !== "cancelled";
}
