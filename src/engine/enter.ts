import { askForDispatch } from "./agents.ts";
import { chooseTeam } from "./chooseTeam.ts";
import {
  asOthers,
  type CompiledPatience,
  type CompiledTier,
  neverLeaves,
} from "./compiledModel.ts";
import { type Desk, valueFor } from "./desk.ts";
import { purpose } from "./draws.ts";
import { joinElapsing } from "./elapsing.ts";
import { finish, moveOn } from "./outcome.ts";
import { joinQueue } from "./queue.ts";
import { isTurnedAway } from "./room.ts";
import { actOnRules } from "./rules.ts";
import { isSettled, lacksAuthority } from "./targets.ts";
import type { TeamState } from "./teamState.ts";
import { isPatient, scheduleTimer } from "./timers.ts";
import { stages, type Ticket } from "./ticket.ts";
import { isJudgedAtIntake } from "./triage.ts";
import { beginVisit, countAtPlaces, endVisit, visitEnds } from "./visit.ts";
import { startWork } from "./work.ts";

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
  if (team === null) joinElapsing(desk, ticket, tier);
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
  return moveOn(desk, ticket, "no authority");
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
  const index = patienceOf(desk, ticket, patience);
  if (index === neverLeaves) return Infinity;
  const distribution = desk.distributions[index];
  if (!patience.isFirstAnswerOnly)
    return now + draws.durationOf(ticket, purpose.patience, distribution);
  if (!Number.isNaN(ticket.firstResponseAt)) return Infinity;
  const { source, serial } = ticket;
  const time = draws.duration(distribution, source, draws.self, purpose.patience, serial, 0);
  return Math.max(now, Math.max(ticket.arrivedAt, 0) + time);
}

/** The channel's own distribution, or else that of the type and priority; `neverLeaves`. */
function patienceOf(desk: Desk, ticket: Ticket, { time, byChannel }: CompiledPatience): number {
  const own = byChannel === null ? asOthers : byChannel[ticket.channel];
  return own === asOthers ? valueFor(desk, time, ticket) : own;
}
