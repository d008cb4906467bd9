import { isSettled, resolveTarget } from "./attempt.ts";
import type { Desk } from "./desk.ts";
import { finish, moveByTimer } from "./outcome.ts";
import { raisePriority } from "./priority.ts";
import { endSpan, states, writeEvent } from "./record.ts";
import { conditionsHold } from "./ruleConditions.ts";
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

/** Reads the tier's rules from the top; those that hold act, until one moves the ticket. Returns whether one did. */
export function actOnRules(desk: Desk, slot: number): boolean {
  const { model, tickets } = desk;
  for (const rule of model.tiers[tickets.tier[slot]].rules)
    if (mayAct(desk, slot, rule) && conditionsHold(desk, slot, model.rules[rule]))
      if (act(desk, slot, rule)) return true;
  return false;
}

function act(desk: Desk, slot: number, index: number): boolean {
  const rule = desk.model.rules[index];
  setFired(desk, slot, index);
  const target = resolveTarget(desk, slot, rule.to);
  const isMoving = target >= 0 && target !== desk.tickets.tier[slot];
  if (isMoving && !isReachable(desk, slot, target)) {
    desk.blockedRules[index]++;
    writeEvent(desk, slot, "blocked rule", index, target);
    return false;
  }
  writeEvent(desk, slot, isMoving ? "escalation" : "hierarchical", index, target);
  if (rule.raiseTo >= 0) raisePriority(desk, slot, rule.raiseTo);
  if (isMoving) takeAway(desk, slot, target, index);
  return isMoving;
}

/** A ticket that has moved as often as it may stays; a tier where nobody ever works takes none. */
function isReachable(desk: Desk, slot: number, target: number): boolean {
  const { model } = desk;
  if (isSettled(desk, slot)) return false;
  const tier = model.tiers[target];
  return tier.kind !== "staffed" || tier.teams.some((team) => model.teams[team].isEverStaffed);
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
    tickets.carried[slot] = tickets.touchDone[slot];
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
  } else if (target >= 0 && isReachable(desk, slot, target)) {
    withdraw(desk, slot);
    moveByTimer(desk, slot, target, -1);
  } else {
    tickets.patienceAt[slot] = Infinity;
    scheduleTimer(desk, slot);
  }
}
