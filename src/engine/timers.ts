import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { fits, holdsFrom } from "./ruleConditions.ts";
import { stages } from "./ticketPool.ts";

/** Sets the ticket's timer to the next instant at which a rule may act or its patience ends; there is one timer a ticket. */
export function scheduleTimer(desk: Desk, slot: number): void {
  const { tickets, model, now } = desk;
  let at = isPatient(desk, slot) ? tickets.patienceAt[slot] : Infinity;
  for (const index of model.tiers[tickets.tier[slot]].rules)
    if (mayAct(desk, slot, index) && fits(desk, slot, model.rules[index]))
      at = Math.min(at, Math.max(now, holdsFrom(desk, slot, model.rules[index])));
  const stamp = ++tickets.timerStamp[slot];
  if (at < Infinity) desk.events.push(at, phases.timer, tickets.id[slot], slot, stamp);
}

/** Whether the ticket is in its first wait of the visit, which patience limits. */
export function isPatient(desk: Desk, slot: number): boolean {
  return desk.tickets.stage[slot] === stages.queued && Number.isNaN(desk.tickets.startedAt[slot]);
}

/** Whether a rule may act on the ticket as it stands: once a visit, and on work in hand only if it says so. */
export function mayAct(desk: Desk, slot: number, rule: number): boolean {
  const { tickets, model } = desk;
  if (hasFired(desk, slot, rule)) return false;
  const isInHand =
    tickets.stage[slot] === stages.working || tickets.stage[slot] === stages.suspended;
  return !isInHand || model.rules[rule].whileHandled !== "wait";
}

function hasFired(desk: Desk, slot: number, rule: number): boolean {
  const word = slot * desk.tickets.ruleWords + (rule >>> 5);
  return ((desk.tickets.rulesFired[word] >>> (rule & 31)) & 1) === 1;
}

export function setFired(desk: Desk, slot: number, rule: number): void {
  desk.tickets.rulesFired[slot * desk.tickets.ruleWords + (rule >>> 5)] |= 1 << (rule & 31);
}
