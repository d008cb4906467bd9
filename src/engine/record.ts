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
export function endSpan(desk: Desk, slot: number, state: number): void {
  const { tickets, now } = desk;
  if (state === states.queued) cutAtWindow(desk, slot);
  writeSpan(desk, slot, state, tickets.spanFrom[slot], now);
  tickets.spanFrom[slot] = now;
}

/** A queued span is cut at the window's edges, so that its time off shift is known within the window. */
export function cutAtWindow(desk: Desk, slot: number): void {
  const { tickets, edges } = desk;
  const team = desk.teams[tickets.team[slot]];
  for (let edge = 0; edge < desk.edgesPassed; edge++) {
    const from = tickets.spanFrom[slot];
    if (edges[edge] <= from || edges[edge] >= desk.now) continue;
    const closed = team.closedUntilEdge[edge];
    const offShift = closed - tickets.closedBefore[slot];
    writeSpan(desk, slot, states.queued, from, edges[edge], offShift);
    tickets.spanFrom[slot] = edges[edge];
    tickets.closedBefore[slot] = closed;
  }
}

/** Writes one span of a ticket; `offShift` is what of a queued one nobody was on the roster. */
export function writeSpan(
  desk: Desk,
  slot: number,
  state: number,
  from: number,
  to: number,
  offShift = state === states.queued ? offShiftTime(desk, slot) : 0,
): void {
  if (to === from) return;
  const { tickets } = desk;
  const row = desk.sink.spans.next();
  const { columns } = desk.sink.spans;
  columns.visit[row] = tickets.visit[slot];
  columns.ticket[row] = tickets.id[slot];
  columns.tier[row] = tickets.tier[slot];
  columns.team[row] = tickets.team[slot] < 0 ? none.uint16 : tickets.team[slot];
  columns.agent[row] = tickets.agent[slot];
  columns.state[row] = state;
  columns.from[row] = from;
  columns.to[row] = to;
  columns.offShiftTime[row] = offShift;
  columns.isMisplaced[row] = misplaced(desk, slot, state);
}

/** Of the queued span that ends now: the time in which nobody of the team was on the roster. */
function offShiftTime(desk: Desk, slot: number): number {
  const team = desk.teams[desk.tickets.team[slot]];
  return team.closedUntil(desk.now) - desk.tickets.closedBefore[slot];
}

/** 1 for work above the lowest able tier, 2 for work held on to below it. */
function misplaced(desk: Desk, slot: number, state: number): number {
  const { tickets } = desk;
  if (state !== states.handling && state !== states.diagnosing) return 0;
  if (!desk.isCapabilityKnown) return none.uint8;
  if (tickets.tier[slot] > tickets.lowestTier[slot]) return 1;
  return state === states.handling && tickets.isHeld[slot] === 1 ? 2 : 0;
}

/** Writes the row of the visit; `endedAt` is NaN where the log ends first. */
export function writeVisit(
  desk: Desk,
  slot: number,
  ending: number,
  rule: number,
  endedAt: number,
): void {
  const { tickets } = desk;
  const row = desk.sink.visits.next();
  const { columns } = desk.sink.visits;
  columns.id[row] = tickets.visit[slot];
  columns.ticket[row] = tickets.id[slot];
  columns.arrivedAt[row] = tickets.arrivedAt[slot];
  columns.type[row] = tickets.type[slot];
  columns.priority[row] = tickets.priority[slot];
  columns.tier[row] = tickets.tier[slot];
  columns.team[row] = tickets.team[slot] < 0 ? none.uint16 : tickets.team[slot];
  columns.joinedAt[row] = tickets.joinedAt[slot];
  columns.startedAt[row] = tickets.startedAt[slot];
  columns.endedAt[row] = endedAt;
  columns.ending[row] = ending;
  columns.rule[row] = rule;
  const isTouchKnown = tickets.team[slot] >= 0 || ending === endings.lost;
  columns.handlingTime[row] = isTouchKnown ? tickets.touchDone[slot] : Number.NaN;
  columns.queuedTime[row] = Number.isNaN(tickets.startedAt[slot])
    ? desk.now - tickets.joinedAt[slot]
    : tickets.queuedTime[slot];
  columns.isReopened[row] = tickets.isReopened[slot];
}

/** Writes the row of a ticket that is done, or open at the end of the log. */
export function writeTicket(desk: Desk, slot: number, outcome: TicketOutcome): void {
  const { tickets } = desk;
  const isKnown = desk.isCapabilityKnown;
  const row = desk.sink.tickets.next();
  const { columns } = desk.sink.tickets;
  columns.id[row] = tickets.id[slot];
  columns.type[row] = tickets.type[slot];
  columns.priority[row] = tickets.priority[slot];
  columns.impact[row] = tickets.impact[slot];
  columns.arrivedAt[row] = tickets.arrivedAt[slot];
  columns.firstResponseAt[row] =
    tickets.firstResponseAt[slot] === Infinity ? Number.NaN : tickets.firstResponseAt[slot];
  columns.firstResolvedAt[row] = tickets.firstResolvedAt[slot];
  columns.resolvedAt[row] = outcome === "resolved" ? tickets.resolvedAt[slot] : Number.NaN;
  columns.closedAt[row] = Number.NaN;
  columns.outcome[row] = outcomes[outcome];
  columns.entryTier[row] = tickets.entryTier[slot];
  columns.resolvedTier[row] = outcome === "resolved" ? tickets.resolvedTier[slot] : none.uint8;
  columns.lowestTier[row] = isKnown ? tickets.lowestTier[slot] : none.uint8;
  columns.tiersTouched[row] = tickets.tiersTouched[slot];
  columns.visits[row] = tickets.visits[slot];
  columns.movesUp[row] = tickets.movesUp[slot];
  columns.movesDown[row] = tickets.movesDown[slot];
  columns.pingPongs[row] = tickets.pingPongs[slot];
  columns.reopens[row] = tickets.reopens[slot];
  columns.isOverEscalated[row] = isKnown ? tickets.isOverEscalated[slot] : none.uint8;
  columns.isOverHeld[row] = isKnown ? tickets.isOverHeld[slot] : none.uint8;
  columns.isIncomplete[row] = 0;
}

export function writeEvent(
  desk: Desk,
  slot: number,
  kind: EventKind,
  rule: number,
  value: number,
): void {
  const row = desk.sink.events.next();
  const { columns } = desk.sink.events;
  columns.at[row] = desk.now;
  columns.kind[row] = eventKinds.indexOf(kind);
  columns.ticket[row] = desk.tickets.id[slot];
  columns.visit[row] = desk.tickets.visit[slot];
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
  }
  team.staffingFrom = desk.now;
}
