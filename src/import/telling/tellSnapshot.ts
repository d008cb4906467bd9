import { none, type SpanState } from "../../log/ticketLog.ts";
import { stateOf } from "../mapping/logStatus.ts";
import { noteRow } from "../rows/noteRow.ts";
import { placeOf, priorityOf, statedAt, toldFirstResponse, typeOf } from "./statedFacts.ts";
import type { StoryTeller } from "./storyTeller.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { lastStatus, ticketEnd } from "./ticketEnd.ts";
import type { ToldTicket } from "./toldTicket.ts";

/**
 * Tells a ticket of which the export has one row, as it was in the end: one visit, to the group that
 * had it last. Which groups had it before isn't in the file, and isn't invented.
 *
 * The visit waits from the opening to the first response, where that is stated and nobody passed the
 * ticket on, or to this day where it is still new; else nobody knows when work began. Of the pending
 * time only its length is known; it is put at the end of the stay.
 */
export function tellSnapshot(
  teller: StoryTeller,
  telling: Telling,
  ticket: TicketToTell,
): ToldTicket {
  const { id, arrivedAt, last: row } = ticket;
  const priority = priorityOf(telling, ticket);
  const end = ticketEnd(telling, ticket);
  const until = end?.at ?? telling.endsAt;
  teller.begin(id, arrivedAt, typeOf(telling, ticket));
  teller.join(placeOf(telling, row), arrivedAt);
  teller.handled(telling.durations.handlingTime(row));
  const firstResponseAt = answeredAt(telling, ticket, until);
  tellStay(teller, telling, ticket, { firstResponseAt, until, isOpen: end === null });
  if (end !== null) teller.leave(end.outcome, until, priority);
  const closedAt = end === null ? Number.NaN : statedAt(telling, ticket, telling.times.closed);
  teller.end(Math.max(until, closedAt >= until ? closedAt : until), telling.endsAt, priority);
  const reopens = telling.rows.table.columns.reopens[row];
  const isResolved = end?.outcome === "resolved";
  return {
    outcome: end?.outcome ?? "open",
    priority,
    firstResponseAt,
    firstResolvedAt: isResolved && !(reopens > 0) ? until : Number.NaN,
    resolvedAt: isResolved ? until : Number.NaN,
    closedAt,
    reopens: reopens > 0 ? reopens : 0,
  };
}

/** NaN where no response is stated, or one after the end. */
function answeredAt(telling: Telling, ticket: TicketToTell, until: number): number {
  const at = toldFirstResponse(telling, ticket);
  if (!(at > until)) return at;
  noteRow(telling.rows, ticket.last, {
    code: "response-after-end",
    message: "tickets have a first response after their resolution; it is left out",
    role: "firstResponse",
  });
  return Number.NaN;
}

interface Stay {
  readonly firstResponseAt: number;
  readonly until: number;
  readonly isOpen: boolean;
}

function tellStay(
  teller: StoryTeller,
  telling: Telling,
  ticket: TicketToTell,
  { firstResponseAt, until, isOpen }: Stay,
): void {
  const row = ticket.last;
  const { reassignments, agent } = telling.rows.table.columns;
  const status = lastStatus(telling, ticket);
  const isPassedOn = reassignments[row] > 0;
  const isWaiting = isOpen && status !== null && stateOf(status) === "queued";
  if (isWaiting && !isPassedOn && Number.isNaN(firstResponseAt)) return;
  const isStartKnown = !isPassedOn && !Number.isNaN(firstResponseAt);
  if (!isStartKnown) teller.hideStart();
  const from = isStartKnown ? firstResponseAt : ticket.arrivedAt;
  teller.enter("elapsed", agent[row], from);
  tellPending(teller, telling, row, { from, until, state: pendingState(status) });
}

function pendingState(status: ReturnType<typeof lastStatus>): SpanState {
  const state = status === null ? "pending other" : stateOf(status);
  return state.startsWith("pending ") ? state : "pending other";
}

function tellPending(
  teller: StoryTeller,
  telling: Telling,
  row: number,
  stay: { readonly from: number; readonly until: number; readonly state: SpanState },
): void {
  const time = telling.durations.pendingTime(row);
  if (!(time > 0)) return;
  const longest = stay.until - stay.from;
  if (time > longest)
    noteRow(telling.rows, row, {
      code: "pending-longer-than-stay",
      message:
        "tickets were pending for longer than they were there; their whole stay is taken for pending",
      role: "pendingTime",
    });
  teller.enter(stay.state, none.int32, stay.until - Math.min(time, longest));
}
