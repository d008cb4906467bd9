import {
  askForDispatch,
  becomeIdle,
  firstAtLimit,
  giveUpSeat,
  isHelping,
  isLaterStarted,
} from "./agents.ts";
import type { CompiledTeam, ShiftBoundary } from "./compiledTeam.ts";
import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { breakOff } from "./experts.ts";
import { updateStaffing } from "./staffing.ts";
import type { TeamState } from "./teamState.ts";
import { beginShift, headsOf, isComingBack, isFilled } from "./tenure.ts";
import { stages, type Ticket } from "./ticket.ts";
import { sendHomeFromWarRoom, settleWarRoom } from "./warRoom.ts";
import { leaveWarRoom } from "./warRoomMembers.ts";
import { isInWarRoom } from "./warRoomState.ts";
import { bookWork } from "./booking.ts";
import { putBack, startWork } from "./work.ts";

/** Schedules the team's next boundary of a shift or a break: one event a team. */
export function scheduleBoundary(desk: Desk, team: TeamState): void {
  const boundary = team.compiled.boundaries[team.nextBoundary];
  if (boundary === undefined) return;
  const isStart = boundary.kind === "start" || boundary.kind === "breakEnd";
  const phase = isStart ? phases.shiftStart : phases.shiftEnd;
  desk.events.push(boundary.at, phase, team.index, team.index, 0);
}

/** A shift or a break of the team begins or ends. */
export function crossBoundary(desk: Desk, team: TeamState): void {
  const boundary = team.compiled.boundaries[team.nextBoundary++];
  const { line } = boundary;
  const paid = headsOf(team, line);
  if (boundary.kind === "start") setHeads(desk, team, line, drawHeads(desk, team, boundary), paid);
  else if (boundary.kind === "end") setHeads(desk, team, line, 0, 0);
  else setBreak(desk, team, line, boundary.kind === "breakStart");
  followRoster(desk, team);
  if (team.isSeats && isLastOfInstant(desk, team)) settleSeats(desk, team);
  if (team.warRoom !== null) settleWarRoom(desk, team, team.warRoom);
  askForDispatch(desk, team);
  scheduleBoundary(desk, team);
}

function isLastOfInstant(desk: Desk, team: TeamState): boolean {
  const next = team.compiled.boundaries[team.nextBoundary];
  return next === undefined || next.at > desk.now;
}

/**
 * How many of a shift's agents are there for tickets: shrinkage is drawn, not rounded away:
 * ⌊N(1−s)⌋ heads, one more with the probability of the fraction.
 */
function drawHeads({ draws }: Desk, team: TeamState, { line, day }: ShiftBoundary): number {
  const agents = headsOf(team, line);
  const away = shareAway(team.compiled, day);
  if (away === 0) return agents;
  const expected = Math.max(0, agents * (1 - away));
  const heads = Math.floor(expected);
  const uniform = draws.ofTeam(team.compiled.name, `shrinkage of line ${line}`, day);
  return uniform < expected - heads ? heads + 1 : heads;
}

/** Of the team's paid time on a date: its shrinkage, and who is away besides. */
function shareAway({ shrinkage, absences }: CompiledTeam, day: number): number {
  let away = shrinkage;
  for (const { fromDay, toDay, share } of absences)
    if (day >= fromDay && day <= toDay) away += share;
  return away;
}

function setHeads(desk: Desk, team: TeamState, line: number, heads: number, paid: number): void {
  team.lineHeads[line] = heads;
  team.linePaid[line] = paid;
  if (heads === 0) team.isLineOnBreak[line] = 0;
  if (!team.isSeats) callPersons(desk, team, line, heads);
}

/** The first `heads` of the line's agents are on duty, the others not; who has left goes, and who has been hired comes in their place. */
function callPersons(desk: Desk, team: TeamState, line: number, heads: number): void {
  const from = team.lineFrom[line];
  let toCome = heads;
  for (let agent = from; agent < from + team.compiled.lines[line]; agent++) {
    const isOn = toCome > 0 && isFilled(team, agent);
    if (isOn) toCome--;
    const isGoing = !isOn || !isComingBack(team, agent);
    if (isGoing && team.isOnDuty[agent] === 1) leaveShift(desk, team, agent);
    if (isOn && team.isOnDuty[agent] === 0) arriveForShift(desk, team, line, agent);
  }
}

function arriveForShift(desk: Desk, team: TeamState, line: number, agent: number): void {
  team.isOnDuty[agent] = 1;
  beginShift(team, agent);
  if (team.isLineOnBreak[line] === 0) takeUpWork(desk, team, agent);
}

/** An agent on duty is at the desk: with the ticket kept from the last shift, or idle. */
function takeUpWork(desk: Desk, team: TeamState, agent: number): void {
  const ticket = team.inHand[agent];
  if (ticket === null) becomeIdle(desk, team, agent);
  else if (team.isKept[agent] === 1) resumeKept(desk, team, agent, ticket);
}

function leaveShift(desk: Desk, team: TeamState, agent: number): void {
  team.isOnDuty[agent] = 0;
  if (team.isIdle[agent] === 1) team.removeIdle(agent);
  else if (isInWarRoom(team.warRoom, agent)) leaveWarRoom(team.warRoom!, agent);
  else if (team.compiled.shiftEnd === "keep" && !isHelping(team, agent))
    leaveTicket(desk, team, agent);
}

/** Who won't come back hands the ticket in hand, if any, to the others. */
function leaveTicket(desk: Desk, team: TeamState, agent: number): void {
  const ticket = team.inHand[agent];
  if (ticket === null || isComingBack(team, agent)) keepTicket(desk, team, agent);
  else putBack(desk, team, ticket);
}

/** The agent goes home and leaves the ticket in hand, if any, on the desk for their own next shift. */
function keepTicket(desk: Desk, team: TeamState, agent: number): void {
  const ticket = team.inHand[agent];
  if (ticket === null) return;
  bookWork(desk, ticket);
  if (ticket.swarm !== null) breakOff(desk, ticket);
  ticket.stage = stages.suspended;
  ticket.stamp++;
  team.isKept[agent] = 1;
  team.busy--;
}

function resumeKept(desk: Desk, team: TeamState, agent: number, ticket: Ticket): void {
  team.isKept[agent] = 0;
  startWork(desk, ticket, agent);
}

function setBreak(desk: Desk, team: TeamState, line: number, isOnBreak: boolean): void {
  team.isLineOnBreak[line] = isOnBreak ? 1 : 0;
  if (team.isSeats) return;
  const from = team.lineFrom[line];
  for (let agent = from; agent < from + team.compiled.lines[line]; agent++)
    if (isOnBreak && team.isIdle[agent] === 1) team.removeIdle(agent);
    else if (isOnBreak && isInWarRoom(team.warRoom, agent)) leaveWarRoom(team.warRoom!, agent);
    else if (!isOnBreak && team.isOnDuty[agent] === 1 && team.isIdle[agent] === 0)
      takeUpWork(desk, team, agent);
}

/** Keeps the closed time and the staffing rows in step with the roster. */
function followRoster(desk: Desk, team: TeamState): void {
  team.countRostered();
  const isClosed = team.lineHeads.every((heads) => heads === 0);
  if (isClosed && !team.isClosed) team.closedSince = desk.now;
  if (!isClosed && team.isClosed) team.closedTime += desk.now - team.closedSince;
  team.isClosed = isClosed;
  if (!team.isSeats) updateStaffing(desk, team);
}

/**
 * Brings the seats in use in line with the roster, once all boundaries of the instant are crossed:
 * new seats are taken; of those too many the idle ones go first, and where tickets are passed on,
 * the latest started stop.
 */
function settleSeats(desk: Desk, team: TeamState): void {
  const { rostered } = team;
  for (let seat = 0; team.onDuty < rostered; seat++)
    if (team.isOnDuty[seat] === 0) {
      team.isOnDuty[seat] = 1;
      team.onDuty++;
      becomeIdle(desk, team, seat);
    }
  while (team.onDuty > rostered) {
    const seat = team.idleLast >= 0 ? team.idleLast : firstAtLimit(team);
    if (seat < 0) break;
    giveUpSeat(team, seat);
  }
  if (team.warRoom !== null) sendHomeFromWarRoom(team, team.warRoom);
  if (team.compiled.shiftEnd === "pass-on") passOn(desk, team);
  updateStaffing(desk, team);
}

/** Those too many pass on what they have in hand; who helps another team with its ticket finishes that. */
function passOn(desk: Desk, team: TeamState): void {
  while (team.onDuty > team.onShift) {
    const latest = latestStarted(team);
    if (latest === null) return;
    putBack(desk, team, latest);
  }
}

/** Of the team's own tickets in the hands of who is on the roster, the one whose work began last; null if none. */
function latestStarted({ inHand, index, onCall }: TeamState): Ticket | null {
  const seats = onCall?.firstAgent ?? inHand.length;
  let latest: Ticket | null = null;
  for (let seat = 0; seat < seats; seat++) {
    const ticket = inHand[seat];
    if (ticket !== null && ticket.team === index)
      if (latest === null || isLaterStarted(ticket, latest)) latest = ticket;
  }
  return latest;
}
