import type { CompiledTier, Failure } from "./compiledModel.ts";
import { type Desk, drawDuration, drawUniform, happens, valueFor } from "./desk.ts";
import { purpose } from "./draws.ts";
import { hasDestination, isSettled, lacksAuthority, resolveTarget } from "./targets.ts";

/** How an attempt can end: it resolves, fails for a reason (and goes where that leads then), or goes to a tier by route or return. */
export const plannedEndings = [
  "resolved",
  "unsolved",
  "time box",
  "no authority",
  "to tier",
] as const;
type PlannedEnding = (typeof plannedEndings)[number];

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
  spareCarriedWork(desk, slot);
  planPending(desk, slot, tier);
}

/** What interrupted attempts have done already needn't be done again: diagnosis first, then handling. */
function spareCarriedWork(desk: Desk, slot: number): void {
  const { tickets } = desk;
  const spared = Math.min(tickets.carried[slot], tickets.touchLeft[slot]);
  tickets.touchLeft[slot] -= spared;
  tickets.diagnosisTouch[slot] = Math.max(0, tickets.diagnosisTouch[slot] - spared);
  tickets.spared[slot] = spared;
  tickets.carried[slot] = 0;
}

function planByCapability(desk: Desk, slot: number, tier: CompiledTier): void {
  const { tickets } = desk;
  const lacking = lacksAuthority(desk, slot, tier);
  const isCapable = tickets.lowestTier[slot] <= tickets.tier[slot] && !lacking;
  const failure = lacking ? "no authority" : "unsolved";
  if (isCapable && !isSettled(desk, slot) && planReturn(desk, slot, tier)) return;
  if (!hasDestination(desk, slot, failure)) planResolution(desk, slot, tier);
  else if (!isCapable) planFailure(desk, slot, tier, failure);
  else if (isPassedOn(desk, slot, tier)) planDiagnosis(desk, slot, tier, "unsolved");
  else planResolution(desk, slot, tier);
}

function isPassedOn(desk: Desk, slot: number, tier: CompiledTier): boolean {
  const shares = tier.prematureEscalation;
  return shares !== null && happens(desk, slot, purpose["premature escalation"], shares);
}

/** Resolves it, unless the handling time exceeds the time box. */
function planResolution(desk: Desk, slot: number, tier: CompiledTier): void {
  const handling = drawWork(desk, slot, tier);
  const isCut = handling > tier.timeBox && hasDestination(desk, slot, "time box");
  desk.tickets.diagnosisTouch[slot] = 0;
  if (isCut) setPlan(desk, slot, tier.timeBox, "time box");
  else setPlan(desk, slot, handling, "resolved");
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
function planDiagnosis(desk: Desk, slot: number, tier: CompiledTier, ending: PlannedEnding): void {
  const time = Math.min(drawDiagnosis(desk, slot, tier), tier.timeBox);
  desk.tickets.diagnosisTouch[slot] = time;
  setPlan(desk, slot, time, ending);
}

/** Diagnosis takes its own time, or, where none is given, as long as an attempt. */
function drawDiagnosis(desk: Desk, slot: number, tier: CompiledTier): number {
  return tier.diagnosis === null
    ? drawDuration(desk, slot, purpose.handling, tier.handling!)
    : drawDuration(desk, slot, purpose.diagnosis, tier.diagnosis);
}

function planFailure(desk: Desk, slot: number, tier: CompiledTier, failure: Failure): void {
  const { tickets } = desk;
  planDiagnosis(desk, slot, tier, failure);
  const holding = tier.overHolding;
  if (failure === "no authority" || holding === null) return;
  if (!happens(desk, slot, purpose["over-holding"], holding.share)) return;
  tickets.isHeld[slot] = 1;
  tickets.touchLeft[slot] += drawDuration(desk, slot, purpose["over-holding time"], holding.time);
}

/** Sends back what came from below and belongs there. */
function planReturn(desk: Desk, slot: number, tier: CompiledTier): boolean {
  const { tickets, model } = desk;
  if (tier.returns === null) return false;
  const down = resolveTarget(desk, slot, tier.returns.to);
  const cameFromBelow = tickets.lastTier[slot] < tickets.tier[slot];
  if (!cameFromBelow || down < 0 || down < tickets.lowestTier[slot]) return false;
  if (lacksAuthority(desk, slot, model.tiers[down])) return false;
  if (!happens(desk, slot, purpose.return, tier.returns.share)) return false;
  planDiagnosis(desk, slot, tier, "to tier");
  tickets.target[slot] = down;
  return true;
}

function planByRoutes(desk: Desk, slot: number, tier: CompiledTier): void {
  const target = drawRoute(desk, slot, tier);
  desk.tickets.diagnosisTouch[slot] = 0;
  desk.tickets.target[slot] = Math.max(target, 0);
  setPlan(desk, slot, drawWork(desk, slot, tier), target < 0 ? "resolved" : "to tier");
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

function setPlan(desk: Desk, slot: number, touch: number, ending: PlannedEnding): void {
  const { tickets } = desk;
  tickets.touchLeft[slot] = touch;
  tickets.ending[slot] = plannedEndings.indexOf(ending);
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
