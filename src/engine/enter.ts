import { addOpenTime } from "../model/businessClock.ts";
import { askForDispatch } from "./agents.ts";
import { drawRoute } from "./attempt.ts";
import { chooseTeam } from "./chooseTeam.ts";
import type { CompiledPatience, CompiledTier } from "./compiledModel.ts";
import { type Desk, drawDuration, happens, valueFor } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { finish, moveByDecision } from "./outcome.ts";
import { joinQueue } from "./queue.ts";
import { endSpan, states } from "./record.ts";
import { isTurnedAway } from "./room.ts";
import { actOnRules } from "./rules.ts";
import {
  destination,
  hasDestination,
  isSettled,
  lacksAuthority,
  resolveTarget,
  ruleOnFailure,
} from "./targets.ts";
import type { TeamState } from "./teamState.ts";
import { isPatient, scheduleTimer } from "./timers.ts";
import { stages, type Ticket } from "./ticket.ts";
import { isJudgedAtIntake } from "./triage.ts";
import { beginVisit, countAtPlaces, endVisit, visitEnds } from "./visit.ts";
import { endAttempt, startWork } from "./work.ts";

/** A ticket enters a tier, if that has room: rules that hold already act at once; else it queues, or its time there begins. */
export function enter(desk: Desk, ticket: Ticket): void {
  const { model } = desk;
  const { enteringTier: index, enteringTeam: wanted } = ticket;
  const tier = model.tiers[index];
  if (isTurnedAway(desk, ticket, index, wanted)) return turnAway(desk, ticket, index);
  beginVisit(desk, ticket, index);
  const team = tier.kind === "staffed" ? chooseTeam(desk, ticket, tier, wanted) : null;
  if (team !== null) ticket.team = team.index;
  countAtPlaces(desk, ticket);
  if (actOnRules(desk, ticket) || movesOnAtIntake(desk, ticket, tier)) return;
  if (team === null) beginElapsing(desk, ticket, tier);
  else if (team.team.isUnlimited) {
    startWork(desk, ticket, -1);
    scheduleTimer(desk, ticket);
  } else queueUp(desk, ticket, team, tier);
}

/** A ticket that finds the tier full is lost: a visit of no length, and the end of it. */
function turnAway(desk: Desk, ticket: Ticket, tier: number): void {
  beginVisit(desk, ticket, tier);
  endVisit(desk, ticket, visitEnds.lost);
  finish(desk, ticket, "lost");
}

function movesOnAtIntake(desk: Desk, ticket: Ticket, tier: CompiledTier): boolean {
  if (!isJudgedAtIntake(ticket, tier)) return false;
  if (!lacksAuthority(ticket, tier) || isSettled(desk, ticket)) return false;
  const rule = ruleOnFailure(desk, ticket, "no authority");
  const target = destination(desk, ticket, rule);
  if (target < 0) return false;
  moveByDecision(desk, ticket, target, rule);
  return true;
}

function queueUp(desk: Desk, ticket: Ticket, team: TeamState, tier: CompiledTier): void {
  ticket.stage = stages.queued;
  ticket.closedBefore = team.closedUntil(desk.now);
  if (ticket.isReopened && desk.model.reopening!.isResolverPreferred)
    ticket.wantedAgent = ticket.lastAgent;
  joinQueue(desk, team, ticket);
  askForDispatch(desk, team);
  if (tier.patience !== null && isPatient(ticket))
    ticket.patienceAt = patienceEnd(desk, ticket, tier.patience);
  if (tier.isTimed) desk.toTime.add(ticket);
}

/**
 * A requester's patience is one for the whole ticket, from its arrival to its first answer; any
 * other begins anew with each visit. Whoever is still waiting when the run begins is as patient as
 * somebody who comes then.
 */
function patienceEnd(desk: Desk, ticket: Ticket, patience: CompiledPatience): number {
  const { draws, now } = desk;
  if (!patience.isFirstAnswerOnly)
    return now + drawDuration(desk, ticket, purpose.patience, patience.time);
  if (!Number.isNaN(ticket.firstResponseAt)) return Infinity;
  const distribution = desk.distributions[valueFor(desk, patience.time, ticket)];
  const source = ticket.source;
  const serial = ticket.serial;
  const time = draws.duration(distribution, source, draws.self, purpose.patience, serial, 0);
  return Math.max(now, Math.max(ticket.arrivedAt, 0) + time);
}

/** At a vendor, or a tier of unknown capacity, a visit just lasts; how it will end is drawn first. */
function beginElapsing(desk: Desk, ticket: Ticket, tier: CompiledTier): void {
  const { now } = desk;
  const column = planElapsing(desk, ticket, tier);
  ticket.stage = stages.elapsing;
  if (tier.kind === "vendor") ticket.startedAt = now;
  loseFirstResponse(desk, ticket);
  if (desk.isCapabilityKnown && ticket.tier > ticket.lowestTier) ticket.isOverEscalated = true;
  const time = drawDuration(desk, ticket, purpose["visit time"], tier.visitTime!, column);
  const until = tier.clock === null ? now + time : addOpenTime(tier.clock, now, time);
  const phase = tier.kind === "vendor" ? phases.comeBack : phases.completion;
  const stamp = ++ticket.stamp;
  if (until < Infinity) desk.events.push(until, phase, ticket.id, ticket.slot, stamp);
  scheduleTimer(desk, ticket);
}

/** When somebody first answers, neither a vendor nor a tier of unknown capacity tells. */
function loseFirstResponse(desk: Desk, ticket: Ticket): void {
  const { now } = desk;
  if (!Number.isNaN(ticket.firstResponseAt)) return;
  ticket.firstResponseAt = Infinity;
  const { promises } = desk.model;
  for (let promise = 0; promise < promises.length; promise++)
    if (promises[promise].measure === "first response") desk.clocks.drop(ticket, promise, now);
}

/** By routes where there are any; else up, if the tier can't or mayn't resolve it. Returns the column of times by ending. */
function planElapsing(desk: Desk, ticket: Ticket, tier: CompiledTier): number {
  const target = drawRoute(desk, ticket, tier);
  ticket.target = Math.max(target, 0);
  if (tier.routes !== null) {
    ticket.ending = target < 0 ? "resolved" : "to tier";
    return target < 0 ? 0 : target > ticket.tier ? 1 : 2;
  }
  const lacking = lacksAuthority(ticket, tier);
  const failure = lacking ? "no authority" : "unsolved";
  const isCapable = ticket.lowestTier <= ticket.tier && !lacking;
  if (isCapable && isSentBack(desk, ticket, tier)) return 2;
  const isUp = !isCapable && hasDestination(desk, ticket, failure);
  ticket.ending = isUp ? failure : "resolved";
  return isUp ? 1 : 0;
}

/** A vendor sends some of what it could resolve back to where it came from. */
function isSentBack(desk: Desk, ticket: Ticket, { returns }: CompiledTier): boolean {
  if (returns === null || isSettled(desk, ticket)) return false;
  const target = resolveTarget(desk, ticket, returns.to);
  if (target < 0 || !happens(desk, ticket, purpose.return, returns.share)) return false;
  ticket.ending = "to tier";
  ticket.target = target;
  return true;
}

/** The visit to a vendor or a tier of unknown capacity is over. */
export function endElapsing(desk: Desk, ticket: Ticket): void {
  const { model } = desk;
  const { kind } = model.tiers[ticket.tier];
  endSpan(desk, ticket, kind === "vendor" ? states["at vendor"] : states.elapsed);
  endAttempt(desk, ticket);
}
