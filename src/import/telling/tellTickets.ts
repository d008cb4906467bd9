import type { LogSink } from "../../log/ticketLog.ts";
import type { ImportShape } from "../mapping/shape.ts";
import type { RowCodes } from "../rows/codeColumn.ts";
import { StoryTeller } from "./storyTeller.ts";
import { tellSnapshot } from "./tellSnapshot.ts";
import { tellStays } from "./tellStays.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { TicketTale } from "./ticketTale.ts";
import type { ToldTicket } from "./toldTicket.ts";
import { usualColumns } from "./usualColumns.ts";
import { writeTicket } from "./writeTicket.ts";

type Tell = (teller: StoryTeller, telling: Telling, ticket: TicketToTell) => ToldTicket;

const tellBy: Readonly<Record<ImportShape, Tell>> = {
  "event log": (teller, telling, ticket) => new TicketTale(teller, telling, ticket).tell(),
  "visit log": tellStays,
  snapshot: tellSnapshot,
};

/**
 * Tells the tickets' stories from their rows, in order of arrival, to the sink. What depends on tiers
 * is left for `fillTiers`.
 *
 * Of an event log a visit is a stay at one group: it begins with the first row that names the group,
 * and ends with the first that names another, or that says resolved. It waits until a status other
 * than new, queued or assigned shows that work has begun. A change of group while resolved or closed
 * is administration and no visit; an open status after a resolution is a reopening, and begins a
 * visit, even at the same group. Visit logs: see `tellStays`; snapshots: `tellSnapshot`.
 *
 * @returns The tier that each visit's rows state, by visit; -1 none.
 */
export function tellTickets(sink: LogSink, telling: Telling): RowCodes {
  const usual = usualColumns(sink);
  const to = { sink, usual: usual.tickets };
  const teller = new StoryTeller(sink, usual.visits);
  const tell = tellBy[telling.shape];
  const ticket = { id: 0, code: 0, own: [] as number[], last: 0, arrivedAt: 0 };
  for (let id = 0; id < telling.arrivals.order.length; id++) {
    takeUp(ticket, telling, id);
    writeTicket(to, telling, ticket, tell(teller, telling, ticket));
  }
  usual.settle();
  return teller.statedTiers.values(sink.visits.length);
}

type TicketAtHand = { -readonly [K in keyof TicketToTell]: TicketToTell[K] } & { own: number[] };

/**
 * @param ticket Serves all tickets, one after the other: V8 puts the short-lived objects of a million tickets among its
 *   long-lived ones if its first look at them comes at the wrong moment, which costs 150 MB.
 */
function takeUp(ticket: TicketAtHand, { tickets, arrivals, startsAt }: Telling, id: number): void {
  const { rows, starts } = tickets;
  const { own } = ticket;
  const code = arrivals.order[id];
  const first = starts[code];
  const count = starts[code + 1] - first;
  if (own.length !== count) own.length = count;
  for (let i = 0; i < count; i++) own[i] = rows[first + i];
  ticket.id = id;
  ticket.code = code;
  ticket.last = own[count - 1];
  ticket.arrivedAt = arrivals.at(code) - startsAt;
}
