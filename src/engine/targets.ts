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

/** Where a ticket goes, and the rule that said so, or -1. `tier` -1: there is nowhere to go. */
export interface Destination {
  readonly tier: number;
  readonly rule: number;
}

/** Whether the ticket has moved as often as it may: it then stays and is resolved. */
export function isSettled(desk: Desk, slot: number): boolean {
  return desk.tickets.moves[slot] >= desk.model.maximumMoves;
}

/** Whether the tier may not resolve tickets of this type and impact. */
export function lacksAuthority(desk: Desk, slot: number, tier: CompiledTier): boolean {
  const { authority } = tier;
  if (authority === null) return false;
  const { tickets } = desk;
  return authority.type[tickets.type[slot]] === 0 || authority.impact[tickets.impact[slot]] === 0;
}

/**
 * Where a ticket goes now that this tier doesn't resolve: what the first escalation rule on this
 * outcome says, else the tier's own target. A rule whose target is full, or staffed by nobody,
 * doesn't act, and is counted.
 */
export function destinationOnFailure(desk: Desk, slot: number, failure: Failure): Destination {
  const { tickets, model } = desk;
  const tier = model.tiers[tickets.tier[slot]];
  for (const rule of tier.outcomeRules) {
    if (model.rules[rule].outcome !== failure || !conditionsHold(desk, slot, model.rules[rule]))
      continue;
    const target = resolveTarget(desk, slot, model.rules[rule].to);
    if (target >= 0 && isReachable(desk, slot, target)) return { tier: target, rule };
    countBlocked(desk, slot, rule, target);
  }
  return { tier: resolveTarget(desk, slot, tier.escalatesTo), rule: -1 };
}

/** Whether a ticket that this tier doesn't resolve has anywhere to go. */
export function hasDestination(desk: Desk, slot: number, failure: Failure): boolean {
  if (isSettled(desk, slot)) return false;
  const { tickets, model } = desk;
  const tier = model.tiers[tickets.tier[slot]];
  if (resolveTarget(desk, slot, tier.escalatesTo) >= 0) return true;
  return tier.outcomeRules.some((rule) => model.rules[rule].outcome === failure);
}

/** A tier index for `next`, `capable` and the like; -1 where there is none. */
export function resolveTarget(desk: Desk, slot: number, target: number): number {
  const { tickets, model } = desk;
  const tier = tickets.tier[slot];
  if (target >= 0) return target;
  if (target === nowhere) return -1;
  if (target === cameFrom) return tickets.lastTier[slot] < tier ? tickets.lastTier[slot] : -1;
  if (target === nextTier) return tier + 1 < model.tiers.length ? tier + 1 : -1;
  return target === capableTier ? nextCapable(desk, slot) : -1;
}

/** The lowest tier above this one that can and may resolve the ticket; else the next one. */
function nextCapable(desk: Desk, slot: number): number {
  const { tickets, model } = desk;
  const from = tickets.tier[slot] + 1;
  for (let tier = Math.max(from, tickets.lowestTier[slot]); tier < model.tiers.length; tier++)
    if (!lacksAuthority(desk, slot, model.tiers[tier])) return tier;
  return from < model.tiers.length ? from : -1;
}

/** A ticket that has moved as often as it may stays; a tier that is full, or where nobody who takes it ever works, takes none. */
export function isReachable(desk: Desk, slot: number, target: number): boolean {
  const { model, tickets } = desk;
  if (isSettled(desk, slot) || !hasRoom(desk, slot, target)) return false;
  const tier = model.tiers[target];
  const type = tickets.type[slot];
  return (
    tier.kind !== "staffed" ||
    tier.teams.some(
      (team) => model.teams[team].isEverStaffed && model.teams[team].takes[type] === 1,
    )
  );
}

/** The rule holds, but can't move its ticket. */
export function countBlocked(desk: Desk, slot: number, rule: number, target: number): void {
  desk.blockedRules[rule]++;
  writeEvent(desk, slot, "blocked rule", rule, target);
}
