import { none, type TicketOutcome } from "../log/ticketLog.ts";
import { type Desk, valueFor } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { raisePriority } from "./priority.ts";
import { returnToThinking } from "./requesters.ts";
import { states, writeEvent, writeSpan, writeTicket } from "./record.ts";
import { stages } from "./ticketPool.ts";
import { endVisit, type VisitEnd } from "./visit.ts";

/** An agent sends the ticket to another tier (or the same again); `rule` said where, or -1. */
export function moveByDecision(desk: Desk, slot: number, tier: number, rule: number): void {
  if (rule >= 0) {
    writeEvent(desk, slot, "escalation", rule, tier);
    const { raiseTo } = desk.model.rules[rule];
    if (raiseTo >= 0) raisePriority(desk, slot, raiseTo);
  }
  const from = desk.tickets.tier[slot];
  const ending = tier > from ? "escalated" : tier < from ? "returned" : "moved";
  move(desk, slot, tier, { ending, rule, isStaying: tier === from });
}

/** A limit runs out, a rule's or a patience's (-1), and takes the ticket to another tier. */
export function moveByTimer(desk: Desk, slot: number, tier: number, rule: number): void {
  const ending = tier > desk.tickets.tier[slot] ? "timer" : "returned";
  move(desk, slot, tier, { ending, rule, isTimer: true });
}

function move(desk: Desk, slot: number, tier: number, end: VisitEnd): void {
  const { tickets } = desk;
  const from = tickets.tier[slot];
  endVisit(desk, slot, end);
  if (tier > from) tickets.movesUp[slot]++;
  if (tier < from) tickets.movesDown[slot]++;
  tickets.moves[slot]++;
  tickets.isReopened[slot] = 0;
  desk.entering.push({ slot, tier, team: -1 });
}

/** The ticket is resolved where it is; it may be reopened later. */
export function resolve(desk: Desk, slot: number): void {
  const { tickets, now } = desk;
  tickets.resolvedAt[slot] = now;
  if (tickets.reopens[slot] === 0) tickets.firstResolvedAt[slot] = now;
  tickets.resolvedTier[slot] = tickets.tier[slot];
  if (tickets.isReopened[slot] === 0) tickets.resolvingTouch[slot] = tickets.touchDone[slot];
  const delay = drawReopening(desk, slot);
  endVisit(desk, slot, { ending: "resolved" });
  if (delay < 0) finish(desk, slot, "resolved");
  else awaitReopening(desk, slot, delay);
}

/** The time until the resolution proves not to hold; -1 where it holds. */
function drawReopening(desk: Desk, slot: number): number {
  const { tickets, draws, model } = desk;
  if (model.reopening === null) return -1;
  const source = tickets.source[slot];
  const serial = tickets.serial[slot];
  const use = tickets.reopens[slot];
  const share = valueFor(desk, model.reopening.share, slot);
  if (!(draws.uniform(source, draws.self, purpose.reopening, serial, use) < share)) return -1;
  const after = desk.distributions[model.reopening.after];
  return draws.duration(after, source, draws.self, purpose["reopening delay"], serial, use);
}

function awaitReopening(desk: Desk, slot: number, delay: number): void {
  const { tickets, now, model } = desk;
  tickets.stage[slot] = stages.resolved;
  tickets.spanFrom[slot] = now;
  for (let promise = 0; promise < model.promises.length; promise++)
    if (model.promises[promise].measure === "resolution") desk.clocks.pause(slot, promise, now);
  desk.events.push(now + delay, phases.comeBack, tickets.id[slot], slot, tickets.stamp[slot]);
}

/** A resolution didn't hold: the ticket comes back, to its resolver's team or its entry tier. */
export function reopen(desk: Desk, slot: number): void {
  const { tickets, now, model } = desk;
  writeSpan(desk, slot, states.resolved, tickets.spanFrom[slot], now);
  tickets.resolvedTime[slot] += now - tickets.spanFrom[slot];
  tickets.reopens[slot]++;
  tickets.isReopened[slot] = 1;
  tickets.lastTier[slot] = none.uint8;
  tickets.lastButOneTier[slot] = none.uint8;
  writeEvent(desk, slot, "reopen", -1, -1);
  for (let promise = 0; promise < model.promises.length; promise++) {
    if (model.promises[promise].measure !== "resolution") continue;
    if (model.promises[promise].isResetByReopen) desk.clocks.restart(tickets, slot, promise, now);
    else desk.clocks.resume(slot, promise, now);
  }
  if (model.reopening!.isToEntry)
    desk.entering.push({ slot, tier: tickets.entryTier[slot], team: -1 });
  else desk.entering.push({ slot, tier: tickets.tier[slot], team: tickets.team[slot] });
}

/** Nobody waits for the ticket any more: it leaves the desk, its visit having ended. */
export function finish(desk: Desk, slot: number, outcome: TicketOutcome): void {
  const { tickets, now, model } = desk;
  for (let promise = 0; promise < model.promises.length; promise++)
    if (outcome === "resolved" && model.promises[promise].measure === "resolution")
      desk.clocks.fulfil(tickets, slot, promise, now);
    else if (outcome === "lost") desk.clocks.lose(tickets, slot, promise, now);
    else desk.clocks.cancel(tickets, slot, promise, now);
  writeTicket(desk, slot, outcome);
  returnToThinking(desk, slot);
  const arrivedAt = tickets.arrivedAt[slot];
  if (arrivedAt >= model.window.from && arrivedAt < model.window.to) desk.openOfWindow--;
  tickets.release(slot);
}
