import { dayTime } from "../../model/localDay.ts";
import { localDayAt } from "../../model/zone.ts";
import type { TicketLog } from "../../log/ticketLog.ts";

/** First and last of some instants, Unix epoch ms, as a finding states them; null where there are none. */
export function spanOf(instants: Iterable<number>): { since: string | null; until: string | null } {
  let [first, last] = [Infinity, -Infinity];
  for (const at of instants) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  if (first > last) return { since: null, until: null };
  return { since: new Date(first).toISOString(), until: new Date(last).toISOString() };
}

/** A column of instants of a log's tickets, Unix epoch ms; those that never came left out. */
export function knownInstants(
  log: TicketLog,
  column: "arrivedAt" | "resolvedAt" | "closedAt",
): Float64Array {
  const values = log.tickets.columns[column];
  const instants = new Float64Array(log.tickets.length);
  let count = 0;
  for (let ticket = 0; ticket < log.tickets.length; ticket++)
    if (!Number.isNaN(values[ticket])) instants[count++] = log.startsAt + values[ticket];
  return instants.subarray(0, count);
}

/** The local date of an instant, Unix epoch ms: `2026-05-25`. */
export function localDate(timezone: string, at: number): string {
  return dateOfDay(localDayAt(timezone, at));
}

/** A day counted from 1970-01-01, as a date. */
export function dateOfDay(day: number): string {
  return new Date(day * dayTime).toISOString().slice(0, 10);
}
