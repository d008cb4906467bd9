import type { VisitEnding } from "../log/ticketLog.ts";
import { type Desk } from "./desk.ts";
import { stages } from "./ticketPool.ts";
import { endings, writeVisit } from "./record.ts";

/** A ticket joins a tier: a new visit begins. */
export function beginVisit(desk: Desk, slot: number, tier: number): void {
  const { tickets, now } = desk;
  tickets.visit[slot] = desk.visitCount++;
  if (tickets.lastButOneTier[slot] === tier && tickets.lastTier[slot] !== tier)
    tickets.pingPongs[slot]++;
  tickets.tier[slot] = tier;
  tickets.tiersTouched[slot] |= 1 << tier;
  tickets.visits[slot]++;
  tickets.joinedAt[slot] = now;
  tickets.startedAt[slot] = Number.NaN;
  tickets.spanFrom[slot] = now;
  tickets.queuedTime[slot] = 0;
  tickets.touchDone[slot] = 0;
  tickets.patienceAt[slot] = Infinity;
  tickets.team[slot] = -1;
  tickets.agent[slot] = -1;
  tickets.wantedAgent[slot] = -1;
  tickets.isWantedOnly[slot] = 0;
  tickets.isHeld[slot] = 0;
  tickets.spared[slot] = 0;
  tickets.pending[slot] = -1;
  if (desk.present !== null) desk.present[desk.model.teams.length + tier]++;
  tickets.rulesFired.fill(0, slot * tickets.ruleWords, (slot + 1) * tickets.ruleWords);
  for (const promise of desk.model.tiers[tier].promises)
    if (!desk.clocks.isOn(slot, promise)) desk.clocks.start(tickets, slot, promise, now);
}

/** Counts the visit at its tier, and at its team where it has one: the keys of its draws. */
export function countAtPlaces(desk: Desk, slot: number): void {
  const { tickets, model } = desk;
  const first = slot * tickets.places;
  tickets.placeVisits[first + model.teams.length + tickets.tier[slot]]++;
  if (tickets.team[slot] < 0) return;
  tickets.placeVisits[first + tickets.team[slot]]++;
  if (desk.present !== null) desk.present[tickets.team[slot]]++;
}

/**
 * How a visit ends: `rule` is the escalation rule that ended it, `isTimer` that a limit running out
 * did, `isStaying` that the next visit is to the same tier, whose promises go on.
 */
export interface VisitEnd {
  readonly ending: VisitEnding;
  readonly rule?: number;
  readonly isTimer?: boolean;
  readonly isStaying?: boolean;
}

/** The visit ends now; events that were waiting for it no longer hold. */
export function endVisit(desk: Desk, slot: number, end: VisitEnd): void {
  const { tickets, now } = desk;
  const { ending, rule = -1, isTimer = false, isStaying = false } = end;
  const tier = tickets.tier[slot];
  for (const promise of isStaying ? [] : desk.model.tiers[tier].promises)
    if (ending === "abandoned") desk.clocks.cancel(tickets, slot, promise, now);
    else if (ending === "lost") desk.clocks.lose(tickets, slot, promise, now);
    else desk.clocks.fulfil(tickets, slot, promise, now, isTimer);
  writeVisit(desk, slot, endings[ending], rule, now);
  if (desk.present !== null) leavePlaces(desk, desk.present, slot);
  tickets.stamp[slot]++;
  tickets.timerStamp[slot]++;
  tickets.stage[slot] = stages.none;
  tickets.lastButOneTier[slot] = tickets.lastTier[slot];
  tickets.lastTier[slot] = tier;
}

function leavePlaces({ model, tickets }: Desk, present: Int32Array, slot: number): void {
  present[model.teams.length + tickets.tier[slot]]--;
  if (tickets.team[slot] >= 0) present[tickets.team[slot]]--;
}
