import { askForDispatch } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { joinQueueInTurn, leaveQueue } from "./queue.ts";
import { writeEvent } from "./record.ts";
import { stages, type Ticket } from "./ticket.ts";

/** A more urgent priority: the promises follow, in a queue that isn't first come its place, and somebody may be called for it. A less urgent one is left as it is. */
export function raisePriority(desk: Desk, ticket: Ticket, priority: number): void {
  if (priority >= ticket.priority) return;
  const team = ticket.stage === stages.queued ? desk.teams[ticket.team] : null;
  const isRefiled = team !== null && (team.queueFirst.length > 1 || team.ordered !== null);
  if (isRefiled) leaveQueue(team, ticket);
  ticket.priority = priority;
  desk.clocks.changePriority(ticket, desk.now);
  if (isRefiled) joinQueueInTurn(desk, team, ticket);
  if (isRefiled || (team !== null && team.onCall !== null)) askForDispatch(desk, team);
  writeEvent(desk, ticket, "priority", -1, priority);
}
