import {
  clockEndings,
  type LogSink,
  none,
  ticketOutcomes,
  type TicketOutcome,
  timeKinds,
} from "../log/ticketLog.ts";
import { logStatuses } from "./logStatus.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { lastStated, logCode } from "./ticketFacts.ts";
import type { TicketTale } from "./ticketTale.ts";

/** Writes a ticket whose story has been told; what depends on tiers is left for `fillTiers`. */
export function writeTicket(
  sink: LogSink,
  telling: Telling,
  ticket: TicketToTell,
  tale: TicketTale,
): void {
  const row = sink.tickets.next();
  const { columns } = sink.tickets;
  const { own, id, arrivedAt } = ticket;
  const { rows, impacts } = telling;
  const { teller, priority } = tale;
  const impact = lastStated(own, rows.table.columns.impact, -1);
  columns.id[row] = id;
  columns.type[row] = typeOf(telling, ticket);
  columns.priority[row] = priority;
  columns.impact[row] = impact < 0 ? none.uint8 : impacts[impact];
  columns.channel[row] = none.uint8;
  columns.arrivedAt[row] = arrivedAt;
  columns.firstResponseAt[row] = teller.firstWorkAt;
  columns.firstResolvedAt[row] = teller.firstResolvedAt;
  columns.resolvedAt[row] = tale.isCancelled ? Number.NaN : teller.resolvedAt;
  columns.closedAt[row] = teller.isAtTeam ? Number.NaN : closingAt(telling, ticket);
  const outcome = outcomeOf(tale);
  columns.outcome[row] = ticketOutcomes.indexOf(outcome);
  columns.reopens[row] = teller.reopens;
  columns.lowestTier[row] = none.uint8;
  columns.isOverEscalated[row] = none.uint8;
  columns.isOverHeld[row] = none.uint8;
  columns.isIncomplete[row] = rows.incomplete.has(ticket.code) ? 1 : 0;
  writePromise(sink, telling, ticket, { tale, outcome });
}

function typeOf({ rows }: Telling, { own }: TicketToTell): number {
  return logCode(lastStated(own, rows.table.columns.type, -1), "uint16");
}

function outcomeOf({ teller, isCancelled }: TicketTale): TicketOutcome {
  if (teller.isAtTeam) return "open";
  return isCancelled ? "cancelled" : "resolved";
}

/** As stated, else as the first row of the last that say closed; NaN where neither is. */
function closingAt({ times, rows, startsAt }: Telling, { own }: TicketToTell): number {
  const stated = own.findLast((row) => !Number.isNaN(times.closed[row]));
  if (stated !== undefined) return times.closed[stated] - startsAt;
  const closed = logStatuses.indexOf("closed");
  const last = own.findLastIndex((row) => rows.table.columns.status[row] !== closed);
  return last + 1 < own.length ? times.time[own[last + 1]] - startsAt : Number.NaN;
}

/**
 * The export's own verdict on its promise, as a clock without a due instant, which nobody knows. The
 * last row counts: ServiceNow's made_sla starts true, and flips when the promise is broken.
 */
function writePromise(
  sink: LogSink,
  telling: Telling,
  ticket: TicketToTell,
  { tale, outcome }: { readonly tale: TicketTale; readonly outcome: TicketOutcome },
): void {
  const { rows } = telling;
  const { id, own, arrivedAt } = ticket;
  const isMet = lastStated(own, rows.table.columns.promiseMet, none.uint8);
  if (isMet === none.uint8) return;
  const ending = outcome === "open" ? "open" : isMet === 1 ? "met" : "breached";
  const row = sink.clocks.next();
  const { columns } = sink.clocks;
  columns.promise[row] = 0;
  columns.ticket[row] = id;
  columns.visit[row] = -1;
  columns.arrivedAt[row] = arrivedAt;
  columns.type[row] = typeOf(telling, ticket);
  columns.priority[row] = tale.priority;
  columns.channel[row] = none.uint8;
  columns.startedAt[row] = arrivedAt;
  columns.dueAt[row] = Number.NaN;
  columns.endedAt[row] = tale.teller.resolvedAt;
  columns.ending[row] = clockEndings.indexOf(ending);
  columns.usedTime[row] = Number.NaN;
  columns.lateTime[row] = ending === "met" ? 0 : Number.NaN;
  for (const kind of timeKinds) columns[`${kind}Time`][row] = Number.NaN;
}
