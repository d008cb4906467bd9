import {
  capableTier,
  type CompiledSwarm,
  type CompiledTier,
  nextTier,
  nowhere,
  cameFrom,
  type Failure,
} from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { isCalledFor } from "./onCallState.ts";
import { writeEvent } from "./record.ts";
import { hasRoom, hasRoomAt } from "./room.ts";
import { conditionsHold, isFor } from "./ruleConditions.ts";
import { stages, type Ticket } from "./ticket.ts";

/** Whether the ticket has moved as often as it may: it then stays and is resolved. */
export function hasNoMovesLeft(desk: Desk, ticket: Ticket): boolean {
  return ticket.moves >= desk.model.maximumMoves;
}

/** Whether the ticket's tier is able to resolve it, authority or not. */
export function isCapable({ lowestTier, tier }: Ticket): boolean {
  return lowestTier <= tier;
}

/** Whether the tier may not resolve tickets of this type and impact. */
export function lacksAuthority(ticket: Ticket, tier: CompiledTier): boolean {
  const { authority } = tier;
  if (authority === null) return false;
  return authority.type[ticket.type] === 0 || authority.impact[ticket.impact] === 0;
}

/**
 * The first escalation rule on this outcome that says where a ticket goes now that this tier doesn't
 * resolve it; -1 where that is left to the tier. A rule whose target is full, or staffed by nobody,
 * doesn't act, and is counted.
 */
export function ruleOnFailure(desk: Desk, ticket: Ticket, failure: Failure): number {
  const { model, tickets } = desk;
  for (const index of model.tiers[ticket.tier].outcomeRules) {
    const rule = model.rules[index];
    if (rule.outcome !== failure || tickets.firedRules.has(ticket.slot, index)) continue;
    if (!conditionsHold(desk, ticket, rule)) continue;
    if (rule.swarm !== null) {
      if (mayCall(desk, ticket, rule.swarm)) return index;
      continue;
    }
    const target = resolveTarget(desk, ticket, rule.to);
    if (target >= 0 && isReachable(desk, ticket, target, rule.toTeam)) return index;
    countBlocked(desk, ticket, index, target);
  }
  return -1;
}

/** A swarm is called once a visit, by somebody who has the ticket in hand, for the share of the tickets that is drawn, since its date and while each team has people on shift. */
function mayCall(desk: Desk, ticket: Ticket, swarm: CompiledSwarm): boolean {
  if (ticket.stage !== stages.working || !areThere(desk, swarm)) return false;
  const { model, tickets } = desk;
  if (model.swarmRules.some((rule) => tickets.firedRules.has(ticket.slot, rule))) return false;
  return isSwarmed(desk, ticket, swarm);
}

function isSwarmed({ draws, now }: Desk, ticket: Ticket, { from, share }: CompiledSwarm): boolean {
  return now >= from && share > 0 && draws.uniformOf(ticket, purpose.swarm) < share;
}

function areThere({ teams }: Desk, swarm: CompiledSwarm): boolean {
  return swarm.teams.every((team) => !teams[team].isClosed);
}

/** The tier to which the rule sends the ticket, or (-1) its tier does without one; -1 where there is none. */
export function destination(desk: Desk, ticket: Ticket, rule: number): number {
  const { model } = desk;
  const { escalatesTo } = model.tiers[ticket.tier];
  return resolveTarget(desk, ticket, rule < 0 ? escalatesTo : model.rules[rule].to);
}

/** Whether a ticket that this tier doesn't resolve has somewhere to go, or may have by the time an attempt ends: then a rule may hold. */
export function mayHaveDestination(desk: Desk, ticket: Ticket, failure: Failure): boolean {
  if (hasNoMovesLeft(desk, ticket)) return false;
  const { model, tickets } = desk;
  const tier = model.tiers[ticket.tier];
  if (resolveTarget(desk, ticket, tier.escalatesTo) >= 0) return true;
  for (const index of tier.outcomeRules) {
    const rule = model.rules[index];
    if (rule.outcome !== failure || !isFor(ticket, rule)) continue;
    if (tickets.firedRules.has(ticket.slot, index)) continue;
    if (rule.swarm === null || isSwarmed(desk, ticket, rule.swarm)) return true;
  }
  return false;
}

/** A tier index for `next`, `capable` and the like; -1 where there is none. */
export function resolveTarget(desk: Desk, ticket: Ticket, target: number): number {
  const { model } = desk;
  const tier = ticket.tier;
  if (target >= 0) return target;
  if (target === nowhere) return -1;
  if (target === cameFrom) return ticket.lastTier < tier ? ticket.lastTier : -1;
  if (target === nextTier) return tier + 1 < model.tiers.length ? tier + 1 : -1;
  return target === capableTier ? nextCapable(desk, ticket) : -1;
}

/** The lowest tier above this one that can and may resolve the ticket; else the next one. */
function nextCapable(desk: Desk, ticket: Ticket): number {
  const { model } = desk;
  const from = ticket.tier + 1;
  for (let tier = Math.max(from, ticket.lowestTier); tier < model.tiers.length; tier++)
    if (!lacksAuthority(ticket, model.tiers[tier])) return tier;
  return from < model.tiers.length ? from : -1;
}

/** A ticket that has moved as often as it may stays; one isn't sent to a tier (or a `team` of it) that is full, or where nobody who takes it ever works. */
export function isReachable(desk: Desk, ticket: Ticket, target: number, team = -1): boolean {
  const { model } = desk;
  if (hasNoMovesLeft(desk, ticket)) return false;
  if (team >= 0) return hasRoomAt(desk, ticket, team) && isEverTakenBy(desk, ticket, team);
  if (!hasRoom(desk, ticket, target)) return false;
  const tier = model.tiers[target];
  if (tier.kind !== "staffed") return true;
  for (const one of tier.teams) if (isEverTakenBy(desk, ticket, one)) return true;
  return false;
}

function isEverTakenBy({ model }: Desk, ticket: Ticket, team: number): boolean {
  const { isEverStaffed, takes, onCall } = model.teams[team];
  if (takes[ticket.type] === 0) return false;
  return isEverStaffed || (onCall !== null && isCalledFor(onCall, ticket));
}

/** The rule holds, but can't move its ticket. */
export function countBlocked(desk: Desk, ticket: Ticket, rule: number, target: number): void {
  desk.blockedRules[rule]++;
  writeEvent(desk, ticket, "blocked rule", rule, target);
}
