import type { LogSink } from "../log/ticketLog.ts";
import type { ImportedRows } from "./rowTable.ts";
import { StoryTeller } from "./storyTeller.ts";
import { type Arrivals, type RowTimes, rowsOf } from "./ticketFacts.ts";
import type { TicketRows } from "./ticketRows.ts";
import { TicketTale } from "./ticketTale.ts";
import { writeTicket } from "./writeTicket.ts";

/** All that is known of the rows when their tickets are told. */
export interface Telling {
  readonly rows: ImportedRows;
  readonly tickets: TicketRows;
  readonly times: RowTimes;
  readonly arrivals: Arrivals;
  /** Team by row. */
  readonly teams: Int32Array;
  /** The log's code by a priority's and an impact's code among the rows. */
  readonly priorities: readonly number[];
  readonly impacts: readonly number[];
  /** Unix epoch ms of the log's instant 0. */
  readonly startsAt: number;
  /** End of the log, ms since its start. */
  readonly endsAt: number;
}

/** A ticket to be told. */
export interface TicketToTell {
  /** In the log. */
  readonly id: number;
  /** Among the rows. */
  readonly code: number;
  /** Its rows in order, at least one. */
  readonly own: Uint32Array;
  /** Ms since the log's start. */
  readonly arrivedAt: number;
}

/**
 * Tells the tickets' stories from their rows, in order of arrival, to the sink. What depends on tiers
 * is left for `fillTiers`.
 *
 * A visit is a stay at one group: it begins with the first row that names the group, and ends with
 * the first that names another, or that says resolved. It waits until a status other than new,
 * queued or assigned shows that work has begun. A change of group while resolved or closed is
 * administration and no visit; an open status after a resolution is a reopening, and begins a visit,
 * even at the same group.
 *
 * @returns The tier that each visit's rows state, by visit; -1 none.
 */
export function tellTickets(sink: LogSink, telling: Telling): readonly number[] {
  const teller = new StoryTeller(sink);
  for (const [id, code] of telling.arrivals.order.entries()) {
    const arrivedAt = telling.arrivals.at[code] - telling.startsAt;
    const ticket = { id, code, own: rowsOf(telling.tickets, code), arrivedAt };
    const tale = new TicketTale(teller, telling, ticket);
    tale.tell();
    writeTicket(sink, telling, ticket, tale);
  }
  return teller.statedTiers;
}
