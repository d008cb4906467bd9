import { none } from "../../log/ticketLog.ts";
import type { DateRole } from "../mapping/mapping.ts";
import { isOpen, logStatuses, type LogStatus } from "../mapping/logStatus.ts";
import { noteRow } from "../rows/noteRow.ts";
import type { EndSource } from "./endSources.ts";
import { firstResponseOf, statedAt } from "./statedFacts.ts";
import type { Telling, TicketToTell } from "./telling.ts";

/** How and when a ticket ended, ms since the log's start. */
export interface TicketEnd {
  readonly outcome: "resolved" | "cancelled";
  readonly at: number;
}

/** What the last row of a ticket says of its status; null where it says nothing. */
export function lastStatus({ rows }: Telling, { last }: TicketToTell): LogStatus | null {
  const code = rows.table.columns.status[last];
  return code === none.uint8 ? null : logStatuses[code];
}

/**
 * How a ticket ended that is told by its dates alone, not by its changes; null for one still open. Its
 * status decides, else whether it has a date of resolution or closing.
 *
 * The time is the stated one of the resolution (or what it took from the opening); where there is
 * none, another date stands in and is counted, since closing comes days after the work. A date
 * before the opening is no end; the day of the opening or of the first response, without a time, means the earliest that
 * it can: the first response of that day, or else the opening. A ticket whose end nobody can tell is told as open and incomplete.
 *
 * @param leftAt When the last stay ended, as far as the export tells; NaN where it doesn't.
 */
export function ticketEnd(
  telling: Telling,
  ticket: TicketToTell,
  leftAt = Number.NaN,
): TicketEnd | null {
  const status = lastStatus(telling, ticket);
  if (status !== null && isOpen(status)) return null;
  const { arrivedAt, last, code } = ticket;
  let endAt = Number.NaN;
  let isEarly = false;
  let isDone = status !== null;
  let from: EndSource["name"] = "resolved";
  for (const source of telling.endSources) {
    const stated = source.name === "left" ? leftAt : endDate(telling, ticket, source);
    if (Number.isNaN(stated)) continue;
    isDone ||= source.name !== "updated";
    const at = earliestMeant(telling, ticket, source.role, stated);
    if (at < arrivedAt) isEarly = true;
    else if (Number.isNaN(endAt)) {
      if (at > stated)
        noteRow(telling.rows, last, stated < arrivedAt ? notes.day : notes.dayOfResponse);
      endAt = at;
      from = source.name;
    }
  }
  if (!isDone) return null;
  if (isEarly) noteRow(telling.rows, last, notes.early);
  if (Number.isNaN(endAt)) {
    noteRow(telling.rows, last, notes.none);
    telling.rows.incomplete.add(code);
    return null;
  }
  if (from !== "resolved" && from !== "taken") noteRow(telling.rows, last, notes[from]);
  return { outcome: status === "cancelled" ? "cancelled" : "resolved", at: endAt };
}

/** What a stated end means at the earliest; itself, unless it is the day of the opening, or of the first response, without a time. */
function earliestMeant(
  telling: Telling,
  ticket: TicketToTell,
  role: DateRole,
  stated: number,
): number {
  const { isDayAlone, startsAt } = telling;
  const isOfDay = (at: number) => isDayAlone(role, startsAt + stated, startsAt + at);
  if (!isOfDay(stated + 1)) return stated;
  const firstResponseAt = firstResponseOf(telling, ticket);
  if (isOfDay(firstResponseAt)) return firstResponseAt;
  return isOfDay(ticket.arrivedAt) ? ticket.arrivedAt : stated;
}

/** NaN where it doesn't say. */
function endDate(telling: Telling, ticket: TicketToTell, { times }: EndSource): number {
  return times === null
    ? ticket.arrivedAt + telling.durations.resolutionTime(ticket.last)
    : statedAt(telling, ticket, times);
}

const notes = {
  early: {
    code: "resolved-before-opened",
    message: "tickets have a date of resolution or closing before their opening; it is left out",
  },
  day: {
    code: "resolved-on-day-of-opening",
    message:
      "tickets state the day of their opening as that of their resolution or closing, and no time; they count as resolved when they were first answered that day, or else opened",
  },
  dayOfResponse: {
    code: "resolved-on-day-of-response",
    message:
      "tickets state the day of their first response as that of their resolution or closing, and no time; they count as resolved when they were first answered",
  },
  none: {
    code: "no-resolution-time",
    message:
      "tickets are done, and no date after their opening says when; they are told as still open, and flagged incomplete",
  },
  left: {
    code: "resolution-from-last-stay",
    message:
      "tickets state no time of resolution; they count as resolved when their last stay ended",
  },
  closed: {
    code: "resolution-from-closing",
    message: "tickets state no time of resolution; they count as resolved when closed",
    role: "closed",
  },
  updated: {
    code: "resolution-from-update",
    message:
      "tickets state neither a time of resolution nor of closing; they count as resolved at their last update",
    role: "updated",
  },
} as const;
