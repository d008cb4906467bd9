import { codesOf } from "../../log/codesOf.ts";
import { clockEndings, type LogSink, none, ticketOutcomes } from "../../log/ticketLog.ts";
import { statedAt, typeOf } from "./statedFacts.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { lastStated, logCode } from "../tickets/ticketFacts.ts";
import type { ToldTicket } from "./toldTicket.ts";
import type { UsualColumns } from "./usualColumns.ts";

const outcomeCodes = codesOf(ticketOutcomes);

/** Writes a ticket whose story has been told; what depends on tiers is left for `fillTiers`. */
export function writeTicket(
  { sink, usual }: { readonly sink: LogSink; readonly usual: UsualColumns["tickets"] },
  telling: Telling,
  ticket: TicketToTell,
  told: ToldTicket,
): void {
  const row = sink.tickets.next();
  const { columns } = sink.tickets;
  const { own, id, arrivedAt } = ticket;
  const { rows, impacts } = telling;
  const impact = lastStated(own, rows.table.columns.impact, -1);
  columns.id[row] = id;
  columns.type[row] = typeOf(telling, ticket);
  columns.priority[row] = told.priority;
  usual.impact.set(row, impact < 0 ? none.uint8 : impacts[impact]);
  columns.channel[row] = channelOf(telling, ticket);
  columns.arrivedAt[row] = arrivedAt;
  usual.firstResponseAt.set(row, told.firstResponseAt);
  columns.firstResolvedAt[row] = told.firstResolvedAt;
  columns.resolvedAt[row] = told.resolvedAt;
  usual.closedAt.set(row, told.closedAt);
  columns.outcome[row] = outcomeCodes[told.outcome];
  columns.reopens[row] = told.reopens;
  if (rows.incomplete.has(ticket.code)) columns.isIncomplete[row] = 1;
  writePromise(sink, telling, ticket, told);
}

function channelOf({ rows }: Telling, { last }: TicketToTell): number {
  return logCode(rows.table.columns.channel[last], "uint8");
}

/**
 * What the export says of its promise, as a clock: its own verdict, else whether the ticket was
 * resolved by the due instant. Of verdicts the last row's counts: ServiceNow's made_sla starts true,
 * and flips when the promise is broken. How long the clock was paused nobody knows.
 */
function writePromise(
  sink: LogSink,
  telling: Telling,
  ticket: TicketToTell,
  told: ToldTicket,
): void {
  const { rows, endsAt } = telling;
  const { id, own, arrivedAt } = ticket;
  const verdict = lastStated(own, rows.table.columns.promiseMet, none.uint8);
  const dueAt = statedAt(telling, ticket, telling.times.promiseDue);
  if (verdict === none.uint8 && Number.isNaN(dueAt)) return;
  const ending = clockEnding(told, verdict, dueAt, endsAt);
  const row = sink.clocks.next();
  const { columns } = sink.clocks;
  columns.promise[row] = 0;
  columns.ticket[row] = id;
  columns.visit[row] = -1;
  columns.arrivedAt[row] = arrivedAt;
  columns.type[row] = typeOf(telling, ticket);
  columns.priority[row] = told.priority;
  columns.channel[row] = channelOf(telling, ticket);
  columns.startedAt[row] = arrivedAt;
  columns.dueAt[row] = dueAt;
  columns.endedAt[row] = told.resolvedAt;
  columns.ending[row] = clockEndings.indexOf(ending);
  columns.lateTime[row] = ending === "met" ? 0 : Number.NaN;
}

function clockEnding(
  { outcome, resolvedAt }: ToldTicket,
  verdict: number,
  dueAt: number,
  endsAt: number,
): (typeof clockEndings)[number] {
  if (verdict === 0) return "breached";
  if (verdict === 1) return outcome === "open" ? "open" : "met";
  if (outcome === "cancelled") return "cancelled";
  if (outcome === "open") return dueAt < endsAt ? "breached" : "open";
  return resolvedAt <= dueAt ? "met" : "breached";
}
