import { askForDispatch } from "./agents.ts";
import { enterStage } from "./callOuts.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { isOnlyToClose } from "./linkedChild.ts";
import { callStages, type OnCallState } from "./onCallState.ts";
import type { OrderedQueue } from "./orderedQueue.ts";
import { leaveQueue } from "./queue.ts";
import { writeEvent } from "./record.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import { startWork } from "./work.ts";

/** 2^20: more than the people on call of a team, so that each event of theirs has a serial of its own. */
const teamSize = 1_048_576;
const ofDuty = 0;

/** Schedules the begin or end of the team's next duty on call: one event a team. */
export function scheduleDuty(desk: Desk, team: TeamState): void {
  const { onCall, index } = team;
  const boundary = onCall?.compiled.boundaries[onCall.nextBoundary];
  if (boundary !== undefined)
    desk.events.push(boundary.at, phases.onCall, index * teamSize, index, ofDuty);
}

/** A duty of the team begins or ends (`who` is 0), or the person of that number, from 1, has come. */
export function crossDuty(desk: Desk, team: TeamState, who: number): void {
  const onCall = team.onCall!;
  if (who === ofDuty) {
    const { line, isStart } = onCall.compiled.boundaries[onCall.nextBoundary++];
    onCall.isLineOn[line] = isStart ? 1 : 0;
    if (isStart) beginStandby(desk, team, onCall, line);
    scheduleDuty(desk, team);
  } else enterStage(desk, team, who - 1, callStages.awake);
  askForDispatch(desk, team);
}

/** Who rests is on standby from now on; the others are still at what they were called for before. */
function beginStandby(desk: Desk, team: TeamState, onCall: OnCallState, line: number): void {
  for (let person = 0; person < onCall.stage.length; person++)
    if (onCall.lineOf[person] === line && onCall.stage[person] === callStages.resting)
      enterStage(desk, team, person, callStages.resting);
}

/** Whoever has come or is done takes the next ticket they are on call for, or goes back; and one more is called for each that nobody comes for. */
export function dispatchOnCall(desk: Desk, team: TeamState, onCall: OnCallState): void {
  const isAnybodyThere = onCall.awake > 0 || onCall.longestOnStandby() >= 0;
  if (!isAnybodyThere) return;
  const waiting = waitingFor(team, onCall);
  let next = 0;
  for (let person = 0; onCall.awake > 0; person++) {
    if (onCall.stage[person] !== callStages.awake) continue;
    if (next < waiting.length && isTaking(team, onCall, person))
      begin(desk, team, person, waiting[next++]);
    else enterStage(desk, team, person, callStages.resting);
  }
  while (next + onCall.coming < waiting.length) {
    const person = onCall.longestOnStandby();
    if (person < 0) return;
    if (call(desk, team, person, waiting[next + onCall.coming]))
      begin(desk, team, person, waiting[next++]);
  }
}

/** Whether somebody who has come or is done takes another ticket: on duty, or called while they were and come since, as long as no shift has begun. */
function isTaking({ isClosed }: TeamState, onCall: OnCallState, person: number): boolean {
  return onCall.isOnDuty(person) || (isClosed && onCall.isCalled[person] === 1);
}

/** Calls somebody because of this ticket; returns whether they are there at once. */
function call(desk: Desk, team: TeamState, person: number, ticket: Ticket): boolean {
  const onCall = team.onCall!;
  const { reaction, minimum } = onCall.compiled;
  const { now } = desk;
  const time = desk.draws.durationOf(ticket, purpose.reaction, desk.distributions[reaction]);
  enterStage(desk, team, person, time === 0 ? callStages.awake : callStages.coming);
  writeEvent(desk, ticket, "called out", -1, ticket.tier);
  if (onCall.paidUntil[person] <= now) onCall.paidUntil[person] = now + minimum;
  if (time === 0) return true;
  const { index } = team;
  desk.events.push(now + time, phases.onCall, index * teamSize + person + 1, index, person + 1);
  return false;
}

function begin(desk: Desk, team: TeamState, person: number, ticket: Ticket): void {
  leaveQueue(team, ticket);
  startWork(desk, ticket, team.onCall!.firstAgent + person);
}

/** The waiting tickets that somebody may be called for, in order of dispatch; where that is by class as many as there are people; those that wait for their own agent are none. */
function waitingFor(team: TeamState, onCall: OnCallState): Ticket[] {
  return team.ordered === null ? firstOfClasses(team, onCall) : allInOrder(team, team.ordered);
}

function firstOfClasses(team: TeamState, onCall: OnCallState): Ticket[] {
  const { queueFirst } = team;
  const { priorities } = onCall.compiled;
  const waiting: Ticket[] = [];
  for (let at = 0; at < queueFirst.length; at++) {
    const isForNone = queueFirst.length > 1 && priorities[at] === 0;
    let ticket = isForNone ? null : queueFirst[at];
    for (; ticket !== null && waiting.length < onCall.stage.length; ticket = ticket.next)
      if (mayBeCalledFor(team, ticket)) waiting.push(ticket);
  }
  return waiting;
}

function allInOrder(team: TeamState, queue: OrderedQueue<Ticket>): Ticket[] {
  return Array.from({ length: queue.length }, (_, place) => queue.at(place))
    .filter((ticket) => mayBeCalledFor(team, ticket))
    .sort((a, b) => (queue.isBefore(a.place, b.place) ? -1 : 1));
}

/** Nobody is where all there is to do is to close the ticket, but in a team that is never on shift: closing waits for the shift. */
function mayBeCalledFor({ compiled, onCall }: TeamState, ticket: Ticket): boolean {
  if (ticket.isWantedOnly || !onCall!.isFor(ticket)) return false;
  return !compiled.isEverStaffed || !isOnlyToClose(ticket);
}

/** What a ticket that joins the team now has to expect until somebody who is called for it takes it up; Infinity where nobody would be. */
export function expectedReaction(desk: Desk, team: TeamState, ticket: Ticket): number {
  const { onCall } = team;
  if (onCall === null || !onCall.isFor(ticket)) return Infinity;
  let agents = 0;
  for (let person = 0; person < onCall.stage.length; person++)
    if (onCall.isOnDuty(person)) agents++;
  if (agents === 0) return Infinity;
  const { mean } = desk.distributions[onCall.compiled.reaction];
  const isOneFree = onCall.longestOnStandby() >= 0;
  return mean + (isOneFree ? 0 : team.compiled.meanHandling / agents);
}
