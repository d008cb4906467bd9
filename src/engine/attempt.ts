import type { CompiledTier } from "./compiledModel.ts";
import { capableTier, nextTier, nowhere, previousTier } from "./compiledModel.ts";
import { type Desk, drawDuration, drawUniform, happens, valueFor } from "./desk.ts";
import { purpose } from "./draws.ts";
import { endings } from "./record.ts";
import { conditionsHold } from "./ruleConditions.ts";

type FailedAttempt = "unsolved" | "time box" | "no authority";

/**
 * Decides what an attempt at the ticket's tier will come to: how long it is worked on, how it ends
 * and where it goes then, and whether it waits for somebody meanwhile. All of it is drawn from the
 * ticket's own keys, so it is the same whoever works on it, and when.
 */
export function planAttempt(desk: Desk, slot: number): void {
  const { tickets, model } = desk;
  const tier = model.tiers[tickets.tier[slot]];
  tickets.pending[slot] = -1;
  tickets.touchAfter[slot] = 0;
  tickets.isHeld[slot] = 0;
  if (tier.routes === null) planByCapability(desk, slot, tier);
  else planByRoutes(desk, slot, tier);
  const saved = Math.min(tickets.carried[slot], tickets.touchLeft[slot]);
  tickets.touchLeft[slot] -= saved;
  tickets.carried[slot] = 0;
  planPending(desk, slot, tier);
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
 * Where a ticket goes that this tier doesn't resolve: what the first escalation rule on this
 * outcome says, else the tier's own target. Leaves the rule in `endingRule`; -1 where there is no
 * tier to go to.
 */
export function targetOnFailure(desk: Desk, slot: number, reason: FailedAttempt): number {
  const { tickets, model } = desk;
  const tier = model.tiers[tickets.tier[slot]];
  tickets.endingRule[slot] = -1;
  for (const at of tier.outcomeRules) {
    const rule = model.rules[at];
    if (rule.outcome !== reason || !conditionsHold(desk, slot, rule)) continue;
    const target = resolveTarget(desk, slot, rule.to);
    if (target < 0) continue;
    tickets.endingRule[slot] = at;
    return target;
  }
  return resolveTarget(desk, slot, tier.escalatesTo);
}

/** A tier index for `next`, `capable` and the like; -1 where there is none. */
export function resolveTarget(desk: Desk, slot: number, target: number): number {
  const { tickets, model } = desk;
  const tier = tickets.tier[slot];
  if (target >= 0) return target;
  if (target === nowhere) return -1;
  if (target === previousTier)
    return tickets.previousTier[slot] < tier ? tickets.previousTier[slot] : -1;
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

function planByCapability(desk: Desk, slot: number, tier: CompiledTier): void {
  const { tickets } = desk;
  const lacking = lacksAuthority(desk, slot, tier);
  const isCapable = tickets.lowestTier[slot] <= tickets.tier[slot] && !lacking;
  const up = isSettled(desk, slot)
    ? -1
    : targetOnFailure(desk, slot, lacking ? "no authority" : "unsolved");
  if (isCapable && !isSettled(desk, slot) && planReturn(desk, slot, tier)) return;
  if (up < 0) planResolution(desk, slot, tier);
  else if (!isCapable) planFailure(desk, slot, tier, up, lacking);
  else if (isPassedOn(desk, slot, tier)) planDiagnosis(desk, slot, tier, endings.escalated, up);
  else planResolution(desk, slot, tier);
}

function isPassedOn(desk: Desk, slot: number, tier: CompiledTier): boolean {
  const shares = tier.prematureEscalation;
  return shares !== null && happens(desk, slot, purpose["premature escalation"], shares);
}

/** Resolves it, unless the handling time exceeds the time box. */
function planResolution(desk: Desk, slot: number, tier: CompiledTier): void {
  const { tickets } = desk;
  const handling = drawWork(desk, slot, tier);
  const up =
    handling > tier.timeBox && !isSettled(desk, slot)
      ? targetOnFailure(desk, slot, "time box")
      : -1;
  tickets.diagnosisTouch[slot] = 0;
  if (up < 0) setPlan(desk, slot, handling, endings.resolved, tickets.tier[slot]);
  else setPlan(desk, slot, tier.timeBox, endings.escalated, up);
}

/** The touch time of an attempt; a reopened ticket takes a share of it again. */
function drawWork(desk: Desk, slot: number, tier: CompiledTier): number {
  const { tickets, model } = desk;
  const reopening = model.reopening;
  if (tickets.isReopened[slot] === 1 && reopening !== null && !reopening.isToEntry)
    return Math.floor(tickets.resolvingTouch[slot] * reopening.work + 0.5);
  const drawn = drawDuration(desk, slot, purpose.handling, tier.handling!);
  const share = tickets.isReopened[slot] === 1 && reopening !== null ? reopening.work : 1;
  return share === 1 ? drawn : Math.floor(drawn * share + 0.5);
}

/** Works only long enough to see that it belongs elsewhere. */
function planDiagnosis(
  desk: Desk,
  slot: number,
  tier: CompiledTier,
  ending: number,
  target: number,
): void {
  const time = Math.min(drawDiagnosis(desk, slot, tier), tier.timeBox);
  desk.tickets.diagnosisTouch[slot] = time;
  setPlan(desk, slot, time, ending, target);
}

/** Diagnosis takes its own time, or, where none is given, as long as an attempt. */
function drawDiagnosis(desk: Desk, slot: number, tier: CompiledTier): number {
  return tier.diagnosis === null
    ? drawDuration(desk, slot, purpose.handling, tier.handling!)
    : drawDuration(desk, slot, purpose.diagnosis, tier.diagnosis);
}

function planFailure(
  desk: Desk,
  slot: number,
  tier: CompiledTier,
  up: number,
  lacking: boolean,
): void {
  const { tickets } = desk;
  planDiagnosis(desk, slot, tier, endings.escalated, up);
  const holding = tier.overHolding;
  if (lacking || holding === null) return;
  if (!happens(desk, slot, purpose["over-holding"], holding.share)) return;
  tickets.isHeld[slot] = 1;
  tickets.isOverHeld[slot] = 1;
  tickets.touchLeft[slot] += drawDuration(desk, slot, purpose["over-holding time"], holding.time);
}

/** Sends back what came from below and belongs there. */
function planReturn(desk: Desk, slot: number, tier: CompiledTier): boolean {
  const { tickets } = desk;
  if (tier.returns === null) return false;
  const down = resolveTarget(desk, slot, tier.returns.to);
  const cameFromBelow = tickets.previousTier[slot] < tickets.tier[slot];
  if (!cameFromBelow || down < 0 || down < tickets.lowestTier[slot]) return false;
  if (!happens(desk, slot, purpose.return, tier.returns.share)) return false;
  planDiagnosis(desk, slot, tier, endings.returned, down);
  tickets.endingRule[slot] = -1;
  return true;
}

function planByRoutes(desk: Desk, slot: number, tier: CompiledTier): void {
  const target = drawRoute(desk, slot, tier);
  desk.tickets.endingRule[slot] = -1;
  desk.tickets.diagnosisTouch[slot] = 0;
  setPlan(desk, slot, drawWork(desk, slot, tier), endingOf(desk, slot, target), target);
}

/** The tier a visit leads to by the tier's routes; -1 for resolved. */
export function drawRoute(desk: Desk, slot: number, tier: CompiledTier): number {
  if (tier.routes === null || isSettled(desk, slot)) return -1;
  const { to, upTo } = tier.routes;
  const uniform = drawUniform(desk, slot, purpose.route);
  for (let at = 0; at < to.length; at++)
    if (uniform < valueFor(desk, upTo[at], slot)) return to[at];
  return -1;
}

/** What a visit that leads to this tier is called when it ends. */
export function endingOf(desk: Desk, slot: number, target: number): number {
  const tier = desk.tickets.tier[slot];
  if (target < 0) return endings.resolved;
  if (target === tier) return endings.moved;
  return target > tier ? endings.escalated : endings.returned;
}

function setPlan(desk: Desk, slot: number, touch: number, ending: number, target: number): void {
  const { tickets } = desk;
  tickets.touchLeft[slot] = touch;
  tickets.ending[slot] = ending;
  tickets.target[slot] = Math.max(target, 0);
  if (desk.isCapabilityKnown && tickets.tier[slot] > tickets.lowestTier[slot])
    tickets.isOverEscalated[slot] = 1;
}

/** One draw decides between the reasons to wait, and waiting for nobody. */
function planPending(desk: Desk, slot: number, tier: CompiledTier): void {
  if (tier.pending.length === 0) return;
  const { tickets } = desk;
  let uniform = drawUniform(desk, slot, purpose.pending);
  for (const [at, pending] of tier.pending.entries()) {
    const share = valueFor(desk, pending.share, slot);
    if (uniform < share) {
      const touch = tickets.touchLeft[slot];
      tickets.pending[slot] = at;
      tickets.touchLeft[slot] = Math.floor(touch * pending.touchBefore + 0.5);
      tickets.touchAfter[slot] = touch - tickets.touchLeft[slot];
      return;
    }
    uniform -= share > 0 ? share : 0;
  }
}
