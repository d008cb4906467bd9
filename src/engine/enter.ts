import { askForDispatch } from "./agents.ts";
import { chooseTeam } from "./chooseTeam.ts";
import type { CompiledTier } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { joinElapsing } from "./elapsing.ts";
import { finish, moveOn } from "./outcome.ts";
import { isPatient, patienceEnd } from "./patience.ts";
import { joinQueue } from "./queue.ts";
import { isTurnedAway } from "./room.ts";
import { actOnRules } from "./rules.ts";
import { destination, hasNoMovesLeft, lacksAuthority, ruleOnFailure } from "./targets.ts";
import type { TeamState } from "./teamState.ts";
import { scheduleTimer } from "./timers.ts";
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
  else if (team.compiled.isUnlimited) {
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
  if (!lacksAuthority(ticket, tier) || hasNoMovesLeft(desk, ticket)) return false;
  const rule = ruleOnFailure(desk, ticket, "no authority");
  if (destination(desk, ticket, rule) < 0) return false;
  moveOn(desk, ticket, "no authority", rule);
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
