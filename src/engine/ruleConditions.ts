import { addOpenTime } from "../model/businessClock.ts";
import type { CompiledRule, CompiledTimeCondition } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";

/** Whether type, priority and impact are the rule's. */
export function fits(desk: Desk, slot: number, rule: CompiledRule): boolean {
  const { tickets } = desk;
  return (
    (rule.type === null || rule.type[tickets.type[slot]] === 1) &&
    (rule.priority === null || rule.priority[tickets.priority[slot]] === 1) &&
    (rule.impact === null || rule.impact[tickets.impact[slot]] === 1)
  );
}

/** The instant from which all time conditions of the rule hold, as things stand; -Infinity where it has none. */
export function holdsFrom(desk: Desk, slot: number, rule: CompiledRule): number {
  const { tickets } = desk;
  let from = -Infinity;
  if (rule.timeUnresolved !== null)
    from = passedAt(
      desk,
      slot,
      rule.timeUnresolved,
      tickets.arrivedAt[slot] + tickets.resolvedTime[slot],
    );
  if (rule.timeInTier !== null)
    from = Math.max(from, passedAt(desk, slot, rule.timeInTier, tickets.joinedAt[slot]));
  if (rule.promiseUsed !== null)
    from = Math.max(
      from,
      desk.clocks.usedAt(slot, rule.promiseUsed.promise, rule.promiseUsed.share),
    );
  return from;
}

/** Whether everything the rule asks of the ticket holds now (its outcome left out). */
export function conditionsHold(desk: Desk, slot: number, rule: CompiledRule): boolean {
  return fits(desk, slot, rule) && holdsFrom(desk, slot, rule) <= desk.now;
}

function passedAt(
  desk: Desk,
  slot: number,
  condition: CompiledTimeCondition,
  since: number,
): number {
  const team = desk.tickets.team[slot];
  const clock = condition.isOnTeamClock && team >= 0 ? desk.model.teams[team].clock : null;
  return clock === null ? since + condition.over : addOpenTime(clock, since, condition.over);
}
