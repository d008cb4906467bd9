import type { LogSink } from "../log/ticketLog.ts";
import { arrive, bringForeseen, scheduleArrivals } from "./arrivals.ts";
import { admitBacklog, goOnPending } from "./backlog.ts";
import type { CompiledModel } from "./compiledModel.ts";
import { comeAfterSession } from "./deflection.ts";
import { type Desk, openDesk, type Run, type RunEnd } from "./desk.ts";
import { dispatch } from "./dispatch.ts";
import { endStage } from "./endStage.ts";
import { enter } from "./enter.ts";
import { type EventQueue, phases } from "./eventQueue.ts";
import { closeDesk } from "./close.ts";
import { fireTimer } from "./fireTimer.ts";
import { crossDuty, scheduleDuty } from "./onCall.ts";
import { passMidnight, scheduleMidnight } from "./people.ts";
import { crossBoundary, scheduleBoundary } from "./roster.ts";
import { scheduleTimer } from "./timers.ts";
import { bringChild, closeEnded, declare } from "./majorIncidents.ts";
import { callForStatus } from "./statusCalls.ts";
import { SimulationError } from "./simulationError.ts";
import { stages } from "./ticket.ts";

/** Rounds within one instant, besides one for each ticket there is: more means that something goes round in circles. */
const mostRounds = 1000;

/**
 * Where a ticket is (`stages`), what ends that, and where it is then:
 *
 *     on its way    enter         queued · working (a team without limit) · elapsing · awaitingSlot
 *                                 on its way again (a rule, no authority) · done (lost: no room)
 *     queued        dispatch      working
 *                   goOnPending   pending (only when a run begins with open tickets)
 *     working       completeWork  pending · linked · its attempt ends · working (it has nowhere to go; experts are called)
 *                   putBack       queued (its shift ends: passed on; an urgent ticket interrupts)
 *                   keepTicket    suspended (its shift ends: kept)
 *     suspended     resumeKept    working
 *     pending       endPending    queued · working (a team without limit) · its attempt ends
 *     awaitingSlot  stopElapsing  elapsing (of another ticket, whose slot it gets)
 *     elapsing      endElapsing   its attempt ends · elapsing (it has nowhere to go)
 *     linked        closeLinked   queued · its attempt ends (its parent is resolved)
 *     resolved      reopen        on its way
 *     all but those fireTimer     on its way (a rule, patience) · done (abandoned) · where it was
 *
 * When its attempt ends (`endAttempt`), it is on its way, resolved (if it will be reopened), or done.
 *
 * A ticket on its way waits in `desk.entering`, which is worked off after each event: entering may
 * send it on again, and so no call goes deeper than one tier.
 *
 * A completion, from its event to the next start: `handle` takes it off the queue, `completeWork`
 * reads what the attempt was planned to come to when it began (`planAttempt`), `stopWork` writes the
 * work down and makes the agent idle, and `endAttempt` resolves the ticket or sets it on its way;
 * `letIn` has it join its next queue. Nobody has taken anything up so far. When all that ends, comes
 * back or arrives at this instant is worked off, `dispatchAll` gives idle agents the next tickets
 * of their queues, and `startWork` plans the attempt of each and sets the event of its completion.
 */

/**
 * Runs one replication: tickets arrive, wait, are worked on and move between tiers, until those that
 * arrived in the measured window are done (or the cap is reached). Closed rows go to the sink.
 *
 * Nothing but the arguments counts: the same model, seed and replication give the same rows,
 * anywhere.
 */
export function simulate(model: CompiledModel, run: Run, sink: LogSink): RunEnd {
  const desk = openDesk(model, run, sink);
  for (const team of desk.teams) {
    scheduleBoundary(desk, team);
    scheduleMidnight(desk, team);
    scheduleDuty(desk, team);
  }
  scheduleArrivals(desk);
  if (model.backlog.length > 0) {
    passWindowEdges(desk, 0);
    const open = admitBacklog(desk);
    letIn(desk);
    goOnPending(desk, open);
    settleInstant(desk);
  }
  while (!isDone(desk)) {
    const next = nextInstant(desk);
    passWindowEdges(desk, next);
    desk.now = next;
    settleInstant(desk);
  }
  passWindowEdges(desk, model.capAt);
  return closeDesk(desk);
}

/** What is asked of the window's edges later is noted as they are passed: how long each team was closed by then. */
function passWindowEdges(desk: Desk, until: number): void {
  const { edges } = desk;
  while (desk.edgesPassed < edges.length && edges[desk.edgesPassed] <= until) passEdge(desk);
}

function passEdge(desk: Desk): void {
  const edge = desk.edgesPassed++;
  const at = Math.max(desk.edges[edge], desk.now);
  for (const team of desk.teams) team.closedUntilEdge[edge] = team.closedUntil(at);
}

/** Infinity where nothing more is to happen. */
function nextInstant({ events, timers }: Desk): number {
  return events.at <= timers.at ? events.at : timers.at;
}

function isDone(desk: Desk): boolean {
  const at = nextInstant(desk);
  const { window, capAt } = desk.model;
  return at >= capAt || (at >= window.to && desk.openOfWindow === 0);
}

/**
 * Works off all that is due now, in order of `phases`: what ends, what comes back, shifts, arrivals;
 * then dispatch; then the timers of those still waiting. What they move and make due at this very
 * instant is another round, from what ends on.
 */
function settleInstant(desk: Desk): void {
  const { events, now } = desk;
  for (let round = 0; round < mostRounds + desk.ticketCount; round++) {
    while (events.at === now) handle(desk);
    dispatchAll(desk);
    setTimers(desk);
    if (nextInstant(desk) > now) return;
    if (events.at > now) fireTimers(desk);
  }
  const { rules } = desk.model.names;
  const suspects =
    rules.length === 0 ? "times of 0" : `times of 0, or the rules ${rules.join(", ")}`;
  throw new SimulationError(
    `something goes round in circles at minute ${now / 60_000}: ${suspects}`,
  );
}

/**
 * One event of any phase. An end or a return whose stamp is old no longer holds: the
 * ticket has gone elsewhere since. An arrival always holds; its stamp says which requester comes.
 */
function handle(desk: Desk): void {
  const { events } = desk;
  events.take();
  const { phase, subject, stamp } = events;
  if (phase === phases.completion || phase === phases.comeBack) {
    const ticket = desk.tickets.all[subject];
    if (ticket.stamp !== stamp) return;
    desk.eventCount++;
    endStage(desk, ticket);
  } else if (phase === phases.arrival) {
    desk.eventCount++;
    arrive(desk, subject, stamp);
  } else handleRare(desk, events);
  letIn(desk);
}

/** An event of a team, or of a kind that few desks have: in a function of its own, `handle` stays short enough to be compiled into the loop. */
function handleRare(desk: Desk, { phase, subject, stamp }: EventQueue): void {
  if (phase === phases.failedDeflection) {
    desk.eventCount++;
    comeAfterSession(desk, subject);
  } else if (phase === phases.foreseen) {
    desk.eventCount++;
    bringForeseen(desk, subject);
  } else if (phase === phases.midnight) passMidnight(desk, desk.teams[subject]);
  else if (phase === phases.onCall) crossDuty(desk, desk.teams[subject], stamp);
  else if (phase === phases.declaration) declare(desk, subject);
  else if (phase === phases.child) {
    desk.eventCount++;
    bringChild(desk, subject, stamp);
  } else if (phase === phases.statusCall) {
    desk.eventCount++;
    callForStatus(desk, desk.tickets.all[subject], stamp);
  } else crossBoundary(desk, desk.teams[subject]);
}

/**
 * The timers due now, now that nothing comes before them; those they set for this very instant come
 * after the next dispatch. One whose ticket has another since is passed over.
 */
function fireTimers(desk: Desk): void {
  const { timers, now, due, dueStamps } = desk;
  while (timers.at === now) {
    const ticket = desk.tickets.all[timers.first];
    due.add(ticket);
    dueStamps.add(ticket.timerStamp);
    timers.drop(ticket.slot);
  }
  for (let at = 0; at < due.length; at++) {
    if (due.at(at).timerStamp !== dueStamps.at(at)) continue;
    desk.eventCount++;
    fireTimer(desk, due.at(at));
    letIn(desk);
  }
  due.clear();
  dueStamps.clear();
}

/** Tickets on their way into a tier enter it; that may send them further. Then major incidents that ended by it are closed. */
function letIn(desk: Desk): void {
  const { entering } = desk;
  for (let at = 0; at < entering.length; at++) enter(desk, entering.at(at));
  entering.clear();
  if (desk.outbreaks !== null) closeEnded(desk, desk.outbreaks);
}

/** Tickets that came to wait at this instant get their timers; one whom somebody took has no use for one but by a rule or a reminder. */
function setTimers(desk: Desk): void {
  const { toTime, model } = desk;
  const isTimedInHand = model.rules.length + model.promises.length > 0;
  for (let at = 0; at < toTime.length; at++) {
    const ticket = toTime.at(at);
    const { stage } = ticket;
    if (stage === stages.queued || (isTimedInHand && stage !== stages.none))
      scheduleTimer(desk, ticket);
  }
  toTime.clear();
}

function dispatchAll(desk: Desk): void {
  const { toDispatch } = desk;
  for (let at = 0; at < toDispatch.length; at++) {
    const team = toDispatch.at(at);
    team.isToDispatch = false;
    dispatch(desk, team);
  }
  toDispatch.clear();
}
