import { runAt, runInTierAt, usedAt } from "./clockReadings.ts";
import type { CompiledRule, CompiledTimeCondition } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { isOnlyToClose } from "./linkedChild.ts";
import { stages, type Ticket } from "./ticket.ts";
import { addTime } from "./timeOnClock.ts";

/** The rules without an outcome condition that are for tickets of its type, as urgent as it is now, where it is: in order. */
export function rulesFor({ model }: Desk, { tier, type, priority }: Ticket): readonly number[] {
  return model.tiers[tier].rules[type * model.names.priorities.length + priority];
}

/** Whether type, priority, impact and history are the rule's, and the ticket isn't where the rule sends it. */
export function fits(ticket: Ticket, rule: CompiledRule): boolean {
  return (rule.priority === null || rule.priority[ticket.priority] === 1) && isFor(ticket, rule);
}

/** The same, without the priority, which alone of these can change while the ticket is where it is. */
export function isFor(ticket: Ticket, rule: CompiledRule): boolean {
  return (
    (rule.type === null || rule.type[ticket.type] === 1) &&
    (rule.impact === null || rule.impact[ticket.impact] === 1) &&
    rule.moves <= ticket.moves &&
    (rule.isReopened === null || rule.isReopened === ticket.reopens > 0) &&
    (rule.toTeam < 0 || rule.toTeam !== ticket.team)
  );
}

/** The instant from which all time conditions of the rule hold, as things stand; -Infinity where it has none. */
export function holdsFrom(desk: Desk, ticket: Ticket, rule: CompiledRule): number {
  let from = -Infinity;
  if (rule.timeUnresolved !== null) from = unresolvedFor(desk, ticket, rule.timeUnresolved);
  if (rule.timeInTier !== null) from = Math.max(from, inTierFor(desk, ticket, rule.timeInTier));
  if (rule.promiseUsed !== null)
    from = Math.max(
      from,
      usedAt(desk.clocks.states, ticket, rule.promiseUsed.promise, rule.promiseUsed.share),
    );
  return from;
}

/** Whether everything the rule asks of the ticket holds now (its outcome left out). */
export function conditionsHold(desk: Desk, ticket: Ticket, rule: CompiledRule): boolean {
  return fits(ticket, rule) && holdsFrom(desk, ticket, rule) <= desk.now;
}

function unresolvedFor(desk: Desk, ticket: Ticket, condition: CompiledTimeCondition): number {
  if (condition.promise >= 0)
    return runAt(desk.clocks.states, ticket, condition.promise, condition.over);
  return passedAt(desk, ticket, condition, ticket.arrivedAt + ticket.resolvedTime);
}

function inTierFor(desk: Desk, ticket: Ticket, condition: CompiledTimeCondition): number {
  const { joinedAt } = ticket;
  if (condition.promise >= 0)
    return runInTierAt(desk.clocks.states, ticket, condition.promise, condition.over);
  return passedAt(desk, ticket, condition, joinedAt);
}

function passedAt(
  desk: Desk,
  ticket: Ticket,
  condition: CompiledTimeCondition,
  since: number,
): number {
  const team = ticket.team;
  const clock = condition.isOnTeamClock && team >= 0 ? desk.model.teams[team].clock : null;
  return addTime(clock, since, condition.over);
}

/** Whether a rule may act on the ticket as it stands: once a visit, on work in hand only if it says so, and never on one that is linked to another, nor only to be closed. */
export function mayAct(desk: Desk, ticket: Ticket, rule: number): boolean {
  const { model, tickets } = desk;
  if (tickets.firedRules.has(ticket.slot, rule) || isOnlyToClose(ticket)) return false;
  const isInHand = ticket.stage === stages.working || ticket.stage === stages.suspended;
  return !isInHand || model.rules[rule].whileHandled !== "wait";
}
