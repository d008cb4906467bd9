import type { Desk } from "./desk.ts";
import { joinQueue, leaveQueue } from "./queue.ts";
import { writeEvent } from "./record.ts";
import { stages } from "./ticketPool.ts";

/** A more urgent priority: the queue and the promises follow. A less urgent one is left as it is. */
export function raisePriority(desk: Desk, slot: number, priority: number): void {
  const { tickets } = desk;
  if (priority >= tickets.priority[slot]) return;
  const team = tickets.stage[slot] === stages.queued ? desk.teams[tickets.team[slot]] : null;
  if (team !== null) leaveQueue(desk, team, slot);
  tickets.priority[slot] = priority;
  if (team !== null) joinQueue(desk, team, slot);
  desk.clocks.changePriority(tickets, slot, desk.now);
  writeEvent(desk, slot, "priority", -1, priority);
}
