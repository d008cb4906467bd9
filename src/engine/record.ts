import {
  eventKinds,
  type EventKind,
  none,
  type SpanState,
  spanStates,
  ticketOutcomes,
  type TicketOutcome,
  visitEndings,
  type VisitEnding,
} from "../log/ticketLog.ts";
import type { Desk } from "./desk.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import type { TimeAccounts } from "./timeAccounts.ts";

export const states = Object.fromEntries(spanStates.map((name, at) => [name, at])) as Record<
  SpanState,
  number
>;
export const endings = Object.fromEntries(visitEndings.map((name, at) => [name, at])) as Record<
  VisitEnding,
  number
>;

const outcomes = Object.fromEntries(ticketOutcomes.map((name, at) => [name, at])) as Record<
  TicketOutcome,
  number
>;

/** Writes the span that ends now, and begins the next; a span of no length leaves no row. */
export function endSpan(desk: Desk, ticket: Ticket, state: number): void {
  const { now } = desk;
  if (ticket.spanFrom === now) return;
  if (state === states.queued) cutAtWindow(desk, ticket);
  writeSpan(desk, ticket, state, ticket.spanFrom, now);
  ticket.spanFrom = now;
}

/** A queued span is cut at the window's edges, so that its time off shift is known within the window. */
export function cutAtWindow(desk: Desk, ticket: Ticket): void {
  const { edges } = desk;
  const team = desk.teams[ticket.team];
  for (let edge = 0; edge < desk.edgesPassed; edge++) {
    const from = ticket.spanFrom;
    if (edges[edge] <= from || edges[edge] >= desk.now) continue;
    const closed = team.closedUntilEdge[edge];
    const offShift = closed - ticket.closedBefore;
    writeSpan(desk, ticket, states.queued, from, edges[edge], offShift);
    ticket.spanFrom = edges[edge];
    ticket.closedBefore = closed;
  }
}

/** Writes one span of a ticket; `offShift` is what of a queued one nobody was on the roster. */
export function writeSpan(
  desk: Desk,
  ticket: Ticket,
  state: number,
  from: number,
  to: number,
  offShift = state === states.queued ? offShiftTime(desk, ticket) : 0,
): void {
  if (to === from) return;
  const row = desk.sink.spans.next();
  const { columns } = desk.sink.spans;
  columns.visit[row] = ticket.visit;
  columns.ticket[row] = ticket.id;
  columns.tier[row] = ticket.tier;
  columns.team[row] = ticket.team < 0 ? none.uint16 : ticket.team;
  columns.agent[row] = ticket.agent;
  columns.state[row] = state;
  columns.from[row] = from;
  columns.to[row] = to;
  columns.offShiftTime[row] = offShift;
  columns.isMisplaced[row] = misplaced(desk, ticket, state);
  columns.isRework[row] = isWork(state) && ticket.reopens > 0 ? 1 : 0;
  columns.besides[row] = isWork(state) ? othersInHand(ticket) : 0;
  if (desk.accounts !== null) account(desk.accounts, ticket, state, to - from, offShift);
}

function isWork(state: number): boolean {
  return state === states.handling || state === states.diagnosing;
}

/** How many other tickets whoever has it in hand has. */
export function othersInHand({ lengthening }: Ticket): number {
  return lengthening === null ? 0 : lengthening.others;
}

function account(
  accounts: TimeAccounts,
  ticket: Ticket,
  state: number,
  time: number,
  offShift: number,
): void {
  if (state === states.queued) accounts.addQueued(ticket.slot, time, offShift);
  else if (isWork(state) && ticket.reopens > 0) accounts.addRework(ticket.slot, time);
  else accounts.add(ticket.slot, state, time);
}

/** Of the queued span that ends now: the time in which nobody of the team was on the roster. */
function offShiftTime(desk: Desk, ticket: Ticket): number {
  const team = desk.teams[ticket.team];
  return team.closedUntil(desk.now) - ticket.closedBefore;
}

/** 1 for work above the lowest able tier, 2 for work held on to below it. */
function misplaced(desk: Desk, ticket: Ticket, state: number): number {
  if (!isWork(state)) return 0;
  if (!desk.isCapabilityKnown) return none.uint8;
  if (ticket.tier > ticket.lowestTier) return 1;
  return state === states.handling && ticket.isHeld ? 2 : 0;
}

/** Writes the row of the visit; `endedAt` is NaN where the log ends first. */
export function writeVisit(
  desk: Desk,
  ticket: Ticket,
  ending: number,
  rule: number,
  endedAt: number,
): void {
  const row = desk.sink.visits.next();
  const { columns } = desk.sink.visits;
  columns.id[row] = ticket.visit;
  columns.ticket[row] = ticket.id;
  columns.arrivedAt[row] = ticket.arrivedAt;
  columns.type[row] = ticket.type;
  columns.priority[row] = ticket.priority;
  columns.channel[row] = ticket.channel;
  columns.tier[row] = ticket.tier;
  columns.team[row] = ticket.team < 0 ? none.uint16 : ticket.team;
  columns.joinedAt[row] = ticket.joinedAt;
  columns.startedAt[row] = ticket.startedAt;
  columns.endedAt[row] = endedAt;
  columns.ending[row] = ending;
  columns.rule[row] = rule;
  const isTouchKnown = ticket.team >= 0 || ending === endings.lost;
  columns.handlingTime[row] = isTouchKnown ? ticket.touchDone : Number.NaN;
  columns.sharedTime[row] = ticket.lengthening === null ? 0 : ticket.lengthening.shared;
  columns.queuedTime[row] = Number.isNaN(ticket.startedAt)
    ? desk.now - ticket.joinedAt
    : ticket.queuedTime;
  columns.isReopened[row] = ticket.isReopened ? 1 : 0;
}

/** Writes the row of a ticket that is done, or open at the end of the log. */
export function writeTicket(desk: Desk, ticket: Ticket, outcome: TicketOutcome): void {
  const isKnown = desk.isCapabilityKnown;
  const isResolved = outcome === "resolved";
  const row = desk.sink.tickets.next();
  const { columns } = desk.sink.tickets;
  columns.id[row] = ticket.id;
  columns.type[row] = ticket.type;
  columns.priority[row] = ticket.priority;
  columns.impact[row] = ticket.impact;
  columns.channel[row] = ticket.channel;
  columns.arrivedAt[row] = ticket.arrivedAt;
  columns.firstResponseAt[row] =
    ticket.firstResponseAt === Infinity ? Number.NaN : ticket.firstResponseAt;
  columns.firstResolvedAt[row] = ticket.firstResolvedAt;
  columns.resolvedAt[row] = isResolved ? ticket.resolvedAt : Number.NaN;
  columns.closedAt[row] = Number.NaN;
  columns.outcome[row] = outcomes[outcome];
  columns.entryTier[row] = ticket.entryTier;
  columns.resolvedTier[row] = isResolved ? ticket.resolvedTier : none.uint8;
  columns.lowestTier[row] = isKnown ? ticket.lowestTier : none.uint8;
  columns.tiersTouched[row] = ticket.tiersTouched;
  columns.visits[row] = ticket.visits;
  columns.movesUp[row] = ticket.movesUp;
  columns.movesDown[row] = ticket.movesDown;
  columns.pingPongs[row] = ticket.pingPongs;
  columns.reopens[row] = ticket.reopens;
  columns.isOverEscalated[row] = isKnown ? Number(ticket.isOverEscalated) : none.uint8;
  columns.isOverHeld[row] = isKnown ? Number(ticket.isOverHeld) : none.uint8;
  columns.isIncomplete[row] = 0;
}

/** `id` -1 for what happens before there is a ticket. */
export function writeEvent(
  desk: Desk,
  ticket: Pick<Ticket, "id" | "visit">,
  kind: EventKind,
  rule: number,
  value: number,
): void {
  const row = desk.sink.events.next();
  const { columns } = desk.sink.events;
  columns.at[row] = desk.now;
  columns.kind[row] = eventKinds.indexOf(kind);
  columns.ticket[row] = ticket.id;
  columns.visit[row] = ticket.visit;
  columns.rule[row] = rule;
  columns.value[row] = value;
}

/** Writes the staffing of a team up to now, and begins the next row. */
export function writeStaffing(desk: Desk, team: TeamState): void {
  if (desk.now > team.staffingFrom && team.paid + team.available > 0) {
    const row = desk.sink.staffing.next();
    const { columns } = desk.sink.staffing;
    columns.team[row] = team.index;
    columns.from[row] = team.staffingFrom;
    columns.to[row] = desk.now;
    columns.available[row] = team.available;
    columns.paid[row] = team.paid;
    columns.overtime[row] = team.overtime;
    columns.calledOut[row] = 0;
  }
  team.staffingFrom = desk.now;
}

/** Writes what one person of a team was paid for having been called; `available` 1 where they worked. */
export function writeCallOut(
  desk: Desk,
  { index }: TeamState,
  {
    from,
    to,
    available,
  }: { readonly from: number; readonly to: number; readonly available: number },
): void {
  const row = desk.sink.staffing.next();
  const { columns } = desk.sink.staffing;
  columns.team[row] = index;
  columns.from[row] = from;
  columns.to[row] = to;
  columns.available[row] = available;
  columns.paid[row] = 1;
  columns.overtime[row] = 0;
  columns.calledOut[row] = 1;
}
