import { askForDispatch, free, mayGoOnLater, occupy } from "./agents.ts";
import { goOnWithOthers, takeBesides } from "./atOnce.ts";
import { planAttempt, planToGoOn } from "./attempt.ts";
import { awaitCompletion, bookWork } from "./booking.ts";
import type { Desk } from "./desk.ts";
import { breakOff } from "./experts.ts";
import { answerPromises, updatePromises } from "./promises.ts";
import { joinQueueHead, leaveQueue } from "./queue.ts";
import { endSpan, states } from "./record.ts";
import type { TeamState } from "./teamState.ts";
import { scheduleTimer } from "./timers.ts";
import { stages, type Ticket } from "./ticket.ts";

/** An agent (or, in a team without limit, nobody in particular: -1) begins or goes on with a ticket. */
export function startWork(desk: Desk, ticket: Ticket, agent: number): void {
  const { now } = desk;
  const team = desk.teams[ticket.team];
  if (ticket.stage === stages.queued) endSpan(desk, ticket, states.queued);
  if (ticket.stage === stages.suspended) endSpan(desk, ticket, states.suspended);
  ticket.agent = agent;
  if (Number.isNaN(ticket.startedAt)) beginAttempt(desk, ticket);
  if (agent >= 0) occupy(team, agent, ticket);
  if (desk.model.promisesOfUpdates.length > 0) updatePromises(desk, ticket);
  ticket.stage = stages.working;
  ticket.spanFrom = now;
  ticket.takenUpAt = now;
  if (team.atOnce !== null) takeBesides(desk, team, agent, ticket);
  awaitCompletion(desk, ticket);
}

/** The attempt has come to its end and the ticket has nowhere to go: whoever has it in hand goes on with it. */
export function workOn(desk: Desk, ticket: Ticket): void {
  bookWork(desk, ticket);
  planToGoOn(desk, ticket);
  awaitCompletion(desk, ticket);
}

/** Whoever has the ticket in hand has so much left to do on it, from now on. */
export function goOnFor(desk: Desk, ticket: Ticket, touch: number): void {
  bookWork(desk, ticket);
  ticket.touchLeft = touch;
  awaitCompletion(desk, ticket);
}

/** The first start of a visit: the answer, for the very first one, and the attempt's plan. */
export function beginAttempt(desk: Desk, ticket: Ticket): void {
  const { now } = desk;
  ticket.startedAt = now;
  ticket.queuedTime = now - ticket.joinedAt;
  ticket.patienceAt = Infinity;
  planAttempt(desk, ticket);
  if (!Number.isNaN(ticket.firstResponseAt)) return;
  ticket.firstResponseAt = now;
  if (desk.model.promisesOfAnswers.length > 0) answerPromises(desk, ticket);
}

/** The agent stops working on it, here and now; what was done is written down. */
export function stopWork(desk: Desk, ticket: Ticket): void {
  const { agent } = ticket;
  bookWork(desk, ticket);
  if (ticket.swarm !== null) breakOff(desk, ticket);
  ticket.agent = -1;
  ticket.lastAgent = mayGoOnLater(desk.teams[ticket.team], agent) ? agent : -1;
  if (desk.model.promisesOfUpdates.length > 0) updatePromises(desk, ticket);
  if (agent >= 0) letGo(desk, desk.teams[ticket.team], agent, ticket);
}

/** The agent's hands are free, or there is room in them for another of several tickets. */
function letGo(desk: Desk, team: TeamState, agent: number, ticket: Ticket): void {
  if (team.atOnce !== null && goOnWithOthers(desk, team, agent, ticket)) askForDispatch(desk, team);
  else free(desk, team, agent);
}

/** An agent who worked on the ticket puts it back at the head of its class: passed on, or interrupted. */
export function putBack(desk: Desk, team: TeamState, ticket: Ticket): void {
  stopWork(desk, ticket);
  ticket.stamp++;
  returnToQueue(desk, team, ticket);
  scheduleTimer(desk, ticket);
}

/** To the head of its class: put back, or back from a pending. */
export function returnToQueue(desk: Desk, team: TeamState, ticket: Ticket): void {
  ticket.stage = stages.queued;
  ticket.closedBefore = team.closedUntil(desk.now);
  joinQueueHead(desk, team, ticket);
  askForDispatch(desk, team);
}

/** Takes the ticket out of the queue without starting it. */
export function withdraw(desk: Desk, ticket: Ticket): void {
  leaveQueue(desk.teams[ticket.team], ticket);
  endSpan(desk, ticket, states.queued);
}
