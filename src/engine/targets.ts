import {
  capableTier,
  type CompiledTier,
  nextTier,
  nowhere,
  cameFrom,
  type Failure,
} from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { writeEvent } from "./record.ts";
import { hasRoom } from "./room.ts";
import { conditionsHold } from "./ruleConditions.ts";
import type { Ticket } from "./ticket.ts";

/** Where a ticket goes, and the rule that said so, or -1. `tier` -1: there is nowhere to go. */
export interface Destination {
  readonly tier: number;
  readonly rule: number;
}

/** Whether the ticket has moved as often as it may: it then stays and is resolved. */
export function isSettled(desk: Desk, ticket: Ticket): boolean {
  return ticket.moves >= desk.model.maximumMoves;
}

/** Whether the tier may not resolve tickets of this type and impact. */
export function lacksAuthority(ticket: Ticket, tier: CompiledTier): boolean {
  const { authority } = tier;
  if (authority === null) return false;
  return authority.type[ticket.type] === 0 || authority.impact[ticket.impact] === 0;
}

/**
 * Where a ticket goes now that this tier doesn't resolve: what the first escalation rule on this
 * outcome says, else the tier's own target. A rule whose target is full, or staffed by nobody,
 * doesn't act, and is counted.
 */
export function destinationOnFailure(desk: Desk, ticket: Ticket, failure: Failure): Destination {
  const { model } = desk;
  const tier = model.tiers[ticket.tier];
  for (const rule of tier.outcomeRules) {
    if (model.rules[rule].outcome !== failure || !conditionsHold(desk, ticket, model.rules[rule]))
      continue;
    const target = resolveTarget(desk, ticket, model.rules[rule].to);
    if (target >= 0 && isReachable(desk, ticket, target)) return { tier: target, rule };
    countBlocked(desk, ticket, rule, target);
  }
  return { tier: resolveTarget(desk, ticket, tier.escalatesTo), rule: -1 };
}

/** Whether a ticket that this tier doesn't resolve has anywhere to go. */
export function hasDestination(desk: Desk, ticket: Ticket, failure: Failure): boolean {
  if (isSettled(desk, ticket)) return false;
  const { model } = desk;
  const tier = model.tiers[ticket.tier];
  if (resolveTarget(desk, ticket, tier.escalatesTo) >= 0) return true;
  return tier.outcomeRules.some((rule) => model.rules[rule].outcome === failure);
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

/** A ticket that has moved as often as it may stays; a tier that is full, or where nobody who takes it ever works, takes none. */
export function isReachable(desk: Desk, ticket: Ticket, target: number): boolean {
  const { model } = desk;
  if (isSettled(desk, ticket) || !hasRoom(desk, ticket, target)) return false;
  const tier = model.tiers[target];
  const type = ticket.type;
  return (
    tier.kind !== "staffed" ||
    tier.teams.some(
      (team) => model.teams[team].isEverStaffed && model.teams[team].takes[type] === 1,
    )
  );
}

/** The rule holds, but can't move its ticket. */
export function countBlocked(desk: Desk, ticket: Ticket, rule: number, target: number): void {
  desk.blockedRules[rule]++;
  writeEvent(desk, ticket, "blocked rule", rule, target);
}
