import { addOpenTime } from "../model/businessClock.ts";
import { askForDispatch } from "./agents.ts";
import { drawRoute, endingOf, isSettled, lacksAuthority, targetOnFailure } from "./attempt.ts";
import type { CompiledPatience, CompiledTier } from "./compiledModel.ts";
import { type Desk, drawDuration, type Entering, valueFor } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { moveByDecision, resolve } from "./outcome.ts";
import { joinQueue } from "./queue.ts";
import { endings, endSpan, states } from "./record.ts";
import { actOnRules } from "./rules.ts";
import type { TeamState } from "./teamState.ts";
import { isPatient, scheduleTimer } from "./timers.ts";
import { stages } from "./ticketPool.ts";
import { beginVisit, countAtPlace } from "./visit.ts";
import { startWork } from "./work.ts";

/** A ticket enters a tier: rules that hold already act at once; else it queues, or its time there begins. */
export function enter(desk: Desk, { slot, tier: index, team: wanted }: Entering): void {
  const { model, tickets } = desk;
  const tier = model.tiers[index];
  beginVisit(desk, slot, index);
  const team = tier.kind === "staffed" ? chooseTeam(desk, slot, tier, wanted) : null;
  if (team !== null) tickets.team[slot] = team.index;
  countAtPlace(desk, slot, team === null ? model.teams.length + index : team.index);
  if (actOnRules(desk, slot) || movesOnAtIntake(desk, slot, tier)) return;
  if (team === null) beginElapsing(desk, slot, tier);
  else if (team.team.isUnlimited) {
    startWork(desk, slot, -1);
    scheduleTimer(desk, slot);
  } else queueUp(desk, slot, team, tier);
}

/** The team it is meant for, or of those that take its type the one with the least expected wait, the first of equals. */
function chooseTeam(desk: Desk, slot: number, tier: CompiledTier, wanted: number): TeamState {
  if (wanted >= 0) return desk.teams[wanted];
  if (tier.teams.length === 1) return desk.teams[tier.teams[0]];
  const able = tier.teams.filter((at) => desk.teams[at].team.takes[desk.tickets.type[slot]] === 1);
  let best = desk.teams[(able.length === 0 ? tier.teams : able)[0]];
  for (const at of able)
    if (expectedWait(desk.teams[at]) < expectedWait(best)) best = desk.teams[at];
  return best;
}

/** What waits in front, shared among those on duty; without anybody on duty, longer than any other. */
function expectedWait(team: TeamState): number {
  if (team.team.isUnlimited || team.idleFirst >= 0) return 0;
  const heads = Math.max(team.rostered, 0.001);
  return ((team.queueLength + 1) * team.team.meanHandling) / heads;
}

function movesOnAtIntake(desk: Desk, slot: number, tier: CompiledTier): boolean {
  if (tier.authority === null || !tier.authority.isAtIntake) return false;
  if (!lacksAuthority(desk, slot, tier) || isSettled(desk, slot)) return false;
  const target = targetOnFailure(desk, slot, "no authority");
  if (target < 0) return false;
  moveByDecision(desk, slot, target, desk.tickets.endingRule[slot]);
  return true;
}

function queueUp(desk: Desk, slot: number, team: TeamState, tier: CompiledTier): void {
  const { tickets } = desk;
  tickets.stage[slot] = stages.queued;
  tickets.closedBefore[slot] = team.closedUntil(desk.now);
  joinQueue(desk, team, slot);
  askForDispatch(desk, team);
  if (tier.patience !== null && isPatient(desk, slot))
    tickets.patienceAt[slot] = desk.now + drawPatience(desk, slot, tier.patience);
  scheduleTimer(desk, slot);
}

/** A requester's patience is one for the whole ticket, until its first answer; any other is drawn anew each visit. */
function drawPatience(desk: Desk, slot: number, patience: CompiledPatience): number {
  const { tickets, draws } = desk;
  if (!patience.isFirstAnswerOnly) return drawDuration(desk, slot, purpose.patience, patience.time);
  if (!Number.isNaN(tickets.firstResponseAt[slot])) return Infinity;
  const distribution = desk.distributions[valueFor(desk, patience.time, slot)];
  const type = tickets.type[slot];
  return draws.duration(distribution, type, draws.self, purpose.patience, tickets.serial[slot], 0);
}

/** At a vendor, or a tier of unknown capacity, a visit just lasts; how it will end is drawn first. */
function beginElapsing(desk: Desk, slot: number, tier: CompiledTier): void {
  const { tickets, now } = desk;
  const target = drawTarget(desk, slot, tier);
  const ending = endingOf(desk, slot, target);
  tickets.ending[slot] = ending;
  tickets.target[slot] = Math.max(target, 0);
  tickets.stage[slot] = stages.elapsing;
  if (tier.kind === "vendor") tickets.startedAt[slot] = now;
  else dropFirstResponse(desk, slot);
  if (desk.isCapabilityKnown && tickets.tier[slot] > tickets.lowestTier[slot])
    tickets.isOverEscalated[slot] = 1;
  const column = ending === endings.resolved ? 0 : ending === endings.escalated ? 1 : 2;
  const time = drawDuration(desk, slot, purpose["visit time"], tier.visitTime!, column);
  const until = tier.clock === null ? now + time : addOpenTime(tier.clock, now, time);
  const phase = tier.kind === "vendor" ? phases.comeBack : phases.completion;
  const stamp = ++tickets.stamp[slot];
  if (until < Infinity) desk.events.push(until, phase, tickets.id[slot], slot, stamp);
  scheduleTimer(desk, slot);
}

/** When somebody first answers, a tier of unknown capacity doesn't tell. */
function dropFirstResponse(desk: Desk, slot: number): void {
  for (const [at, promise] of desk.model.promises.entries())
    if (promise.measure === "first response") desk.clocks.drop(slot, at);
}

/** By routes where there are any; else up, if the tier can't or mayn't resolve it; -1 where it is resolved here. */
function drawTarget(desk: Desk, slot: number, tier: CompiledTier): number {
  desk.tickets.endingRule[slot] = -1;
  if (tier.routes !== null) return drawRoute(desk, slot, tier);
  if (isSettled(desk, slot)) return -1;
  const lacking = lacksAuthority(desk, slot, tier);
  if (desk.tickets.lowestTier[slot] <= desk.tickets.tier[slot] && !lacking) return -1;
  return targetOnFailure(desk, slot, lacking ? "no authority" : "unsolved");
}

/** The visit to a vendor or a tier of unknown capacity is over. */
export function endElapsing(desk: Desk, slot: number): void {
  const { tickets, model } = desk;
  const { kind } = model.tiers[tickets.tier[slot]];
  endSpan(desk, slot, kind === "vendor" ? states["at vendor"] : states.elapsed);
  if (tickets.ending[slot] === endings.resolved) resolve(desk, slot);
  else moveByDecision(desk, slot, tickets.target[slot], tickets.endingRule[slot]);
}
