import type { Desk } from "./desk.ts";
import { finish, moveByTimer } from "./outcome.ts";
import { raisePriority } from "./priority.ts";
import { endSpan, states, writeEvent } from "./record.ts";
import { conditionsHold } from "./ruleConditions.ts";
import { countBlocked, isReachable, resolveTarget } from "./targets.ts";
import { stages } from "./ticketPool.ts";
import { isPatient, mayAct, scheduleTimer, setFired } from "./timers.ts";
import { endVisit } from "./visit.ts";
import { dropKept, stopWork, withdraw } from "./work.ts";

/** A ticket's timer runs out: the first rule that holds acts, or its patience ends. */
export function fireTimer(desk: Desk, slot: number): void {
  if (actOnRules(desk, slot)) return;
  if (isPatient(desk, slot) && desk.tickets.patienceAt[slot] <= desk.now) losePatience(desk, slot);
  else scheduleTimer(desk, slot);
}

/**
 * Reads the tier's rules from the top; the first that holds acts, and where it moves nothing they
 * are read again. Returns whether one moved the ticket. Work that starts at this very instant was
 * in time: a rule that would take it away is done with for this visit.
 */
export function actOnRules(desk: Desk, slot: number): boolean {
  const { model, tickets } = desk;
  const { rules } = model.tiers[tickets.tier[slot]];
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at];
    if (!mayAct(desk, slot, rule) || !conditionsHold(desk, slot, model.rules[rule])) continue;
    setFired(desk, slot, rule);
    if (isJustStarted(desk, slot)) continue;
    if (act(desk, slot, rule)) return true;
    at = -1;
  }
  return false;
}

function isJustStarted(desk: Desk, slot: number): boolean {
  const { tickets, now } = desk;
  return tickets.stage[slot] === stages.working && tickets.spanFrom[slot] === now;
}

function act(desk: Desk, slot: number, index: number): boolean {
  const rule = desk.model.rules[index];
  const target = resolveTarget(desk, slot, rule.to);
  const isMoving = target >= 0 && target !== desk.tickets.tier[slot];
  if (isMoving && !isReachable(desk, slot, target)) {
    countBlocked(desk, slot, index, target);
    return false;
  }
  writeEvent(desk, slot, isMoving ? "escalation" : "hierarchical", index, target);
  if (rule.raiseTo >= 0) raisePriority(desk, slot, rule.raiseTo);
  if (isMoving) takeAway(desk, slot, target, index);
  return isMoving;
}

/** Moves the ticket on, out of the queue, a pending, or an agent's hands. */
function takeAway(desk: Desk, slot: number, target: number, rule: number): void {
  const { tickets, model, now } = desk;
  const stage = tickets.stage[slot];
  const tier = model.tiers[tickets.tier[slot]];
  if (stage === stages.queued) withdraw(desk, slot);
  else if (stage === stages.pending) {
    const pending = tier.pending[tickets.pending[slot]];
    endSpan(desk, slot, pending.state);
    desk.clocks.resumeFor(slot, pending.reason, now);
  } else if (stage === stages.elapsing)
    endSpan(desk, slot, tier.kind === "vendor" ? states["at vendor"] : states.elapsed);
  else if (stage === stages.working) stopWork(desk, slot);
  else if (stage === stages.suspended) {
    endSpan(desk, slot, states.suspended);
    dropKept(desk.teams[tickets.team[slot]], tickets.agent[slot]);
  }
  const isInHand = stage === stages.working || stage === stages.suspended;
  if (isInHand && model.rules[rule].whileHandled === "keep work")
    tickets.carried[slot] = tickets.spared[slot] + tickets.touchDone[slot];
  moveByTimer(desk, slot, target, rule);
}

function losePatience(desk: Desk, slot: number): void {
  const { model, tickets } = desk;
  const patience = model.tiers[tickets.tier[slot]].patience!;
  const target = patience.isLeaving ? -1 : resolveTarget(desk, slot, patience.to);
  if (patience.isLeaving) {
    withdraw(desk, slot);
    endVisit(desk, slot, { ending: "abandoned" });
    finish(desk, slot, "abandoned");
  } else if (target >= 0 && target !== tickets.tier[slot] && isReachable(desk, slot, target)) {
    withdraw(desk, slot);
    moveByTimer(desk, slot, target, -1);
  } else {
    tickets.patienceAt[slot] = Infinity;
    scheduleTimer(desk, slot);
  }
}
