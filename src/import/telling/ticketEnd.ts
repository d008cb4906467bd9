import { none } from "../../log/ticketLog.ts";
import { isOpen, logStatuses, type LogStatus } from "../mapping/logStatus.ts";
import { noteRow } from "../rows/noteRow.ts";
import { statedAt } from "./statedFacts.ts";
import type { Telling, TicketToTell } from "./telling.ts";

/** How and when a ticket ended, ms since the log's start. */
export interface TicketEnd {
  readonly outcome: "resolved" | "cancelled";
  readonly at: number;
}

/** What the last row of a ticket says of its status; null where it says nothing. */
export function lastStatus({ rows }: Telling, { own }: TicketToTell): LogStatus | null {
  const code = rows.table.columns.status[own.at(-1)!];
  return code === none.uint8 ? null : logStatuses[code];
}

/**
 * How a ticket ended that is told by its dates alone, not by its changes; null for one still open. Its
 * status decides, else whether it has a date of resolution or closing.
 *
 * The time is the stated one of the resolution (or what it took from the opening); where there is
 * none, another date stands in and is counted, since closing comes days after the work. A date
 * before the opening is no end. A ticket whose end nobody can tell is told as open and incomplete.
 *
 * @param leftAt When the last stay ended, as far as the export tells; NaN where it doesn't.
 */
export function ticketEnd(
  telling: Telling,
  ticket: TicketToTell,
  leftAt = Number.NaN,
): TicketEnd | null {
  const status = lastStatus(telling, ticket);
  const dates = endDates(telling, ticket, leftAt);
  if (status === null && dates.every(({ at, from }) => Number.isNaN(at) || from === "updated"))
    return null;
  if (status !== null && isOpen(status)) return null;
  const { arrivedAt, own, code } = ticket;
  const row = own.at(-1)!;
  if (dates.some(({ at }) => at < arrivedAt)) noteRow(telling.rows, row, notes.early);
  const end = dates.find(({ at }) => at >= arrivedAt);
  if (end === undefined) {
    noteRow(telling.rows, row, notes.none);
    telling.rows.incomplete.add(code);
    return null;
  }
  if (end.from !== "resolved") noteRow(telling.rows, row, notes[end.from]);
  return { outcome: status === "cancelled" ? "cancelled" : "resolved", at: end.at };
}

type EndSource = "resolved" | "left" | "closed" | "updated";

/** What can say when it ended, the best first; NaN where it doesn't. */
function endDates(
  telling: Telling,
  { own, arrivedAt }: TicketToTell,
  leftAt: number,
): readonly { readonly from: EndSource; readonly at: number }[] {
  const of = (role: "resolved" | "closed" | "updated") =>
    statedAt(telling, own, role) ?? Number.NaN;
  const taken = arrivedAt + telling.durations.resolutionTime(own.at(-1)!);
  return [
    { from: "resolved", at: of("resolved") },
    { from: "resolved", at: taken },
    { from: "left", at: leftAt },
    { from: "closed", at: of("closed") },
    { from: "updated", at: of("updated") },
  ];
}

const notes = {
  early: {
    code: "resolved-before-opened",
    message: "tickets have a date of resolution or closing before their opening; it is left out",
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
