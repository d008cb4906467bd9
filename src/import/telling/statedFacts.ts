import { none } from "../../log/ticketLog.ts";
import { noteRow } from "../rows/noteRow.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";
import type { Place } from "./storyTeller.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { lastStated, logCode } from "../tickets/ticketFacts.ts";

/** Where a row says that its ticket is. */
export function placeOf({ teams, rows }: Telling, row: number): Place {
  return { team: teams[row], statedTier: rows.table.columns.tier[row] };
}

/** The log's code of the type that the last row of a ticket states. */
export function typeOf({ rows }: Telling, { own }: TicketToTell): number {
  return logCode(lastStated(own, rows.table.columns.type, -1), "uint16");
}

/** The log's code of the priority that the last row of a ticket states. */
export function priorityOf({ rows, priorities }: Telling, { own }: TicketToTell): number {
  const code = lastStated(own, rows.table.columns.priority, -1);
  return code < 0 ? none.uint8 : priorities[code];
}

/**
 * The instant that the last row of a ticket to state one states, ms since the log's start; NaN where none does.
 *
 * @param times Of each row.
 */
export function statedAt(telling: Telling, { own }: TicketToTell, times: RowNumbers): number {
  for (let i = own.length - 1; i >= 0; i--)
    if (!Number.isNaN(times[own[i]])) return times[own[i]] - telling.startsAt;
  return Number.NaN;
}

/** When a ticket was first answered, as a column states, by date or by the time it took; NaN where none does, or it is before the opening. */
export function firstResponseOf(telling: Telling, ticket: TicketToTell): number {
  if (!telling.tellsResponse) return Number.NaN;
  const { arrivedAt, last } = ticket;
  const stated = statedAt(telling, ticket, telling.times.firstResponse);
  const taken = telling.durations.firstResponseTime(last);
  const at = Number.isNaN(stated) ? arrivedAt + taken : stated;
  return at >= arrivedAt ? at : Number.NaN;
}

/** The same, for the ticket's story: what is stated and left out is noted. */
export function toldFirstResponse(telling: Telling, ticket: TicketToTell): number {
  const at = firstResponseOf(telling, ticket);
  if (at >= ticket.arrivedAt || !telling.tellsResponse) return at;
  const stated = statedAt(telling, ticket, telling.times.firstResponse);
  if (Number.isNaN(stated)) return at;
  const { startsAt } = telling;
  const isOfDay = telling.isDayAlone(
    "firstResponse",
    startsAt + stated,
    startsAt + ticket.arrivedAt,
  );
  noteRow(telling.rows, ticket.last, isOfDay ? notes.day : notes.early);
  return at;
}

const notes = {
  early: {
    code: "response-before-opened",
    message: "tickets have a first response before their opening; it is left out",
    role: "firstResponse",
  },
  day: {
    code: "response-on-day-of-opening",
    message:
      "tickets state the day of their opening as that of their first response, and no time; how long they waited for it can't be told, and it is left out",
    role: "firstResponse",
  },
} as const;
