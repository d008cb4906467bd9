import { addOpenTime } from "../model/businessClock.ts";
import { askForDispatch } from "./agents.ts";
import { drawRoute, plannedEndings } from "./attempt.ts";
import { chooseTeam } from "./chooseTeam.ts";
import type { CompiledPatience, CompiledTier } from "./compiledModel.ts";
import { type Desk, drawDuration, type Entering, valueFor } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { finish, moveByDecision } from "./outcome.ts";
import { joinQueue } from "./queue.ts";
import { endSpan, states } from "./record.ts";
import { isTurnedAway } from "./room.ts";
import { actOnRules } from "./rules.ts";
import { destinationOnFailure, hasDestination, isSettled, lacksAuthority } from "./targets.ts";
import type { TeamState } from "./teamState.ts";
import { isPatient, scheduleTimer } from "./timers.ts";
import { stages } from "./ticketPool.ts";
import { beginVisit, countAtPlaces, endVisit } from "./visit.ts";
import { endAttempt, startWork } from "./work.ts";

/** A ticket enters a tier, if that has room: rules that hold already act at once; else it queues, or its time there begins. */
export function enter(desk: Desk, { slot, tier: index, team: wanted }: Entering): void {
  const { model, tickets } = desk;
  const tier = model.tiers[index];
  if (isTurnedAway(desk, slot, index, wanted)) return turnAway(desk, slot, index);
  beginVisit(desk, slot, index);
  const team = tier.kind === "staffed" ? chooseTeam(desk, slot, tier, wanted) : null;
  if (team !== null) tickets.team[slot] = team.index;
  countAtPlaces(desk, slot);
  if (actOnRules(desk, slot) || movesOnAtIntake(desk, slot, tier)) return;
  if (team === null) beginElapsing(desk, slot, tier);
  else if (team.team.isUnlimited) {
    startWork(desk, slot, -1);
    scheduleTimer(desk, slot);
  } else queueUp(desk, slot, team, tier);
}

/** A ticket that finds the tier full is lost: a visit of no length, and the end of it. */
function turnAway(desk: Desk, slot: number, tier: number): void {
  beginVisit(desk, slot, tier);
  endVisit(desk, slot, { ending: "lost" });
  finish(desk, slot, "lost");
}

function movesOnAtIntake(desk: Desk, slot: number, tier: CompiledTier): boolean {
  if (tier.authority === null || !tier.authority.isAtIntake) return false;
  if (!lacksAuthority(desk, slot, tier) || isSettled(desk, slot)) return false;
  const { tier: target, rule } = destinationOnFailure(desk, slot, "no authority");
  if (target < 0) return false;
  moveByDecision(desk, slot, target, rule);
  return true;
}

function queueUp(desk: Desk, slot: number, team: TeamState, tier: CompiledTier): void {
  const { tickets } = desk;
  tickets.stage[slot] = stages.queued;
  tickets.closedBefore[slot] = team.closedUntil(desk.now);
  joinQueue(desk, team, slot);
  askForDispatch(desk, team);
  if (tier.patience !== null && isPatient(desk, slot))
    tickets.patienceAt[slot] = patienceEnd(desk, slot, tier.patience);
  scheduleTimer(desk, slot);
}

/** A requester's patience is one for the whole ticket, from its arrival to its first answer; any other begins anew with each visit. */
function patienceEnd(desk: Desk, slot: number, patience: CompiledPatience): number {
  const { tickets, draws, now } = desk;
  if (!patience.isFirstAnswerOnly)
    return now + drawDuration(desk, slot, purpose.patience, patience.time);
  if (!Number.isNaN(tickets.firstResponseAt[slot])) return Infinity;
  const distribution = desk.distributions[valueFor(desk, patience.time, slot)];
  const source = tickets.source[slot];
  const serial = tickets.serial[slot];
  const time = draws.duration(distribution, source, draws.self, purpose.patience, serial, 0);
  return Math.max(now, tickets.arrivedAt[slot] + time);
}

/** At a vendor, or a tier of unknown capacity, a visit just lasts; how it will end is drawn first. */
function beginElapsing(desk: Desk, slot: number, tier: CompiledTier): void {
  const { tickets, now } = desk;
  const column = planElapsing(desk, slot, tier);
  tickets.stage[slot] = stages.elapsing;
  if (tier.kind === "vendor") tickets.startedAt[slot] = now;
  loseFirstResponse(desk, slot);
  if (desk.isCapabilityKnown && tickets.tier[slot] > tickets.lowestTier[slot])
    tickets.isOverEscalated[slot] = 1;
  const time = drawDuration(desk, slot, purpose["visit time"], tier.visitTime!, column);
  const until = tier.clock === null ? now + time : addOpenTime(tier.clock, now, time);
  const phase = tier.kind === "vendor" ? phases.comeBack : phases.completion;
  const stamp = ++tickets.stamp[slot];
  if (until < Infinity) desk.events.push(until, phase, tickets.id[slot], slot, stamp);
  scheduleTimer(desk, slot);
}

/** When somebody first answers, neither a vendor nor a tier of unknown capacity tells. */
function loseFirstResponse(desk: Desk, slot: number): void {
  const { tickets, now } = desk;
  if (!Number.isNaN(tickets.firstResponseAt[slot])) return;
  tickets.firstResponseAt[slot] = Infinity;
  for (const [at, promise] of desk.model.promises.entries())
    if (promise.measure === "first response") desk.clocks.drop(tickets, slot, at, now);
}

/** By routes where there are any; else up, if the tier can't or mayn't resolve it. Returns the column of times by ending. */
function planElapsing(desk: Desk, slot: number, tier: CompiledTier): number {
  const { tickets } = desk;
  const target = drawRoute(desk, slot, tier);
  tickets.target[slot] = Math.max(target, 0);
  if (tier.routes !== null) {
    tickets.ending[slot] = plannedEndings.indexOf(target < 0 ? "resolved" : "to tier");
    return target < 0 ? 0 : target > tickets.tier[slot] ? 1 : 2;
  }
  const lacking = lacksAuthority(desk, slot, tier);
  const failure = lacking ? "no authority" : "unsolved";
  const isCapable = tickets.lowestTier[slot] <= tickets.tier[slot] && !lacking;
  const isUp = !isCapable && hasDestination(desk, slot, failure);
  tickets.ending[slot] = plannedEndings.indexOf(isUp ? failure : "resolved");
  return isUp ? 1 : 0;
}

/** The visit to a vendor or a tier of unknown capacity is over. */
export function endElapsing(desk: Desk, slot: number): void {
  const { tickets, model } = desk;
  const { kind } = model.tiers[tickets.tier[slot]];
  endSpan(desk, slot, kind === "vendor" ? states["at vendor"] : states.elapsed);
  endAttempt(desk, slot);
}
