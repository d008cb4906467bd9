import type { TicketOutcome } from "../../log/ticketLog.ts";

/** What a ticket's story comes to; instants in ms since the log's start, NaN never or not known. */
export interface ToldTicket {
  readonly outcome: Extract<TicketOutcome, "open" | "resolved" | "cancelled">;
  /** The log's code, at the end. */
  readonly priority: number;
  readonly firstResponseAt: number;
  readonly firstResolvedAt: number;
  readonly resolvedAt: number;
  readonly closedAt: number;
  readonly reopens: number;
}
