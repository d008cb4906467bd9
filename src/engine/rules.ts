import { dropKept } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { nowhere } from "./compiledModel.ts";
import { leaveVendorQueue, stopElapsing } from "./elapsing.ts";
import { carryOut, moveByTimer } from "./outcome.ts";
import { stopPending } from "./pending.ts";
import { endSpan, states } from "./record.ts";
import { conditionsHold, mayAct, rulesFor } from "./ruleConditions.ts";
import { solvingTouch } from "./solvingTouch.ts";
import { countBlocked, isReachable, resolveTarget } from "./targets.ts";
import { stages, type Ticket } from "./ticket.ts";
import { stopWork, withdraw } from "./work.ts";

/**
 * Reads the tier's rules from the top; the first that holds acts, and where it moves nothing they
 * are read again. Returns whether one moved the ticket. Work that starts at this very instant was
 * in time: a rule that would take it away is done with for this visit.
 */
export function actOnRules(desk: Desk, ticket: Ticket): boolean {
  const { model } = desk;
  let rules = rulesFor(desk, ticket);
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at];
    if (!mayAct(desk, ticket, rule) || !conditionsHold(desk, ticket, model.rules[rule])) continue;
    desk.tickets.firedRules.add(ticket.slot, rule);
    if (model.rules[rule].to !== nowhere && isJustStarted(desk, ticket)) continue;
    if (act(desk, ticket, rule)) return true;
    rules = rulesFor(desk, ticket);
    at = -1;
  }
  return false;
}

function isJustStarted(desk: Desk, ticket: Ticket): boolean {
  const { now } = desk;
  return ticket.stage === stages.working && ticket.takenUpAt === now;
}

function act(desk: Desk, ticket: Ticket, index: number): boolean {
  const rule = desk.model.rules[index];
  const target = resolveTarget(desk, ticket, rule.to);
  const isMoving = target >= 0 && (rule.toTeam >= 0 || target !== ticket.tier);
  if (isMoving && !isReachable(desk, ticket, target, rule.toTeam)) {
    countBlocked(desk, ticket, index, target);
    return false;
  }
  carryOut(desk, ticket, index, isMoving ? target : -1);
  if (isMoving) takeAway(desk, ticket, target, index);
  return isMoving;
}

/** Moves the ticket on, out of the queue, a pending, or an agent's hands. */
function takeAway(desk: Desk, ticket: Ticket, target: number, rule: number): void {
  const { model } = desk;
  const stage = ticket.stage;
  const tier = model.tiers[ticket.tier];
  if (stage === stages.queued) withdraw(desk, ticket);
  else if (stage === stages.pending) stopPending(desk, ticket, tier.pending[ticket.pending]);
  else if (stage === stages.elapsing) stopElapsing(desk, ticket);
  else if (stage === stages.awaitingSlot) leaveVendorQueue(desk, ticket);
  else if (stage === stages.working) stopWork(desk, ticket);
  else if (stage === stages.suspended) {
    endSpan(desk, ticket, states.suspended);
    dropKept(desk.teams[ticket.team], ticket.agent);
  }
  const isInHand = stage === stages.working || stage === stages.suspended;
  if (isInHand && ticket.ending !== "linked" && model.rules[rule].whileHandled === "keep work")
    ticket.carried = ticket.spared + solvingTouch(ticket);
  moveByTimer(desk, ticket, target, rule, model.rules[rule].toTeam);
}
