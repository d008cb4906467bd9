import { askForDispatch } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { joinQueueInTurn, leaveQueue } from "./queue.ts";
import { writeEvent } from "./record.ts";
import { stages } from "./ticketPool.ts";

/** A more urgent priority: the promises follow, and in a queue by priority its place. A less urgent one is left as it is. */
export function raisePriority(desk: Desk, slot: number, priority: number): void {
  const { tickets } = desk;
  if (priority >= tickets.priority[slot]) return;
  const team = tickets.stage[slot] === stages.queued ? desk.teams[tickets.team[slot]] : null;
  const isRefiled = team !== null && team.queueFirst.length > 1;
  if (isRefiled) leaveQueue(desk, team, slot);
  tickets.priority[slot] = priority;
  if (isRefiled) {
    joinQueueInTurn(desk, team, slot);
    askForDispatch(desk, team);
  }
  desk.clocks.changePriority(tickets, slot, desk.now);
  writeEvent(desk, slot, "priority", -1, priority);
}
