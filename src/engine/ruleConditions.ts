import { addOpenTime } from "../model/businessClock.ts";
import type { CompiledRule, CompiledTimeCondition } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import type { Ticket } from "./ticket.ts";

/** Whether type, priority and impact are the rule's. */
export function fits(ticket: Ticket, rule: CompiledRule): boolean {
  return (
    (rule.type === null || rule.type[ticket.type] === 1) &&
    (rule.priority === null || rule.priority[ticket.priority] === 1) &&
    (rule.impact === null || rule.impact[ticket.impact] === 1)
  );
}

/** The instant from which all time conditions of the rule hold, as things stand; -Infinity where it has none. */
export function holdsFrom(desk: Desk, ticket: Ticket, rule: CompiledRule): number {
  let from = -Infinity;
  if (rule.timeUnresolved !== null)
    from = passedAt(desk, ticket, rule.timeUnresolved, ticket.arrivedAt + ticket.resolvedTime);
  if (rule.timeInTier !== null)
    from = Math.max(from, passedAt(desk, ticket, rule.timeInTier, ticket.joinedAt));
  if (rule.promiseUsed !== null)
    from = Math.max(
      from,
      desk.clocks.usedAt(ticket, rule.promiseUsed.promise, rule.promiseUsed.share),
    );
  return from;
}

/** Whether everything the rule asks of the ticket holds now (its outcome left out). */
export function conditionsHold(desk: Desk, ticket: Ticket, rule: CompiledRule): boolean {
  return fits(ticket, rule) && holdsFrom(desk, ticket, rule) <= desk.now;
}

function passedAt(
  desk: Desk,
  ticket: Ticket,
  condition: CompiledTimeCondition,
  since: number,
): number {
  const team = ticket.team;
  const clock = condition.isOnTeamClock && team >= 0 ? desk.model.teams[team].clock : null;
  return clock === null ? since + condition.over : addOpenTime(clock, since, condition.over);
}
