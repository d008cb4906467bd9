import { askForDispatch, dropKept, dropPending } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { stopPreferring } from "./queue.ts";
import { endSpan, states } from "./record.ts";
import type { TeamState } from "./teamState.ts";
import { stages, type Ticket } from "./ticket.ts";
import { scheduleTimer } from "./timers.ts";
import { returnToQueue } from "./work.ts";

/** Somebody leaves for good: the ticket kept for their next shift goes back to the queue, and none waits for them any more, nor is theirs when it comes back. */
export function giveUpOwn(desk: Desk, team: TeamState, agent: number): void {
  const kept = team.isKept[agent] === 1 ? team.inHand[agent] : null;
  if (kept !== null) {
    endSpan(desk, kept, states.suspended);
    dropKept(team, agent);
    kept.agent = -1;
    returnToQueue(desk, team, kept);
    scheduleTimer(desk, kept);
  }
  for (const ticket of desk.tickets.all) {
    if (ticket.team !== team.index) continue;
    if (ticket.wantedAgent === agent) wantAnybody(desk, team, ticket);
    if (ticket.lastAgent !== agent) continue;
    if (ticket.stage === stages.pending) dropPending(desk, team, agent);
    ticket.lastAgent = -1;
  }
}

function wantAnybody(desk: Desk, team: TeamState, ticket: Ticket): void {
  if (ticket.stage !== stages.queued) return ticket.wantAnybody();
  stopPreferring(team, ticket);
  askForDispatch(desk, team);
}
