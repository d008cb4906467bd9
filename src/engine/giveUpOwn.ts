import { askForDispatch, dropKept } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { stopPreferring } from "./queue.ts";
import { endSpan, states } from "./record.ts";
import type { TeamState } from "./teamState.ts";
import { stages } from "./ticket.ts";
import { scheduleTimer } from "./timers.ts";
import { returnToQueue } from "./work.ts";

/** Somebody leaves for good: the ticket kept for their next shift goes back to the queue, and none waits for them any more. */
export function giveUpOwn(desk: Desk, team: TeamState, agent: number): void {
  const kept = team.isKept[agent] === 1 ? team.inHand[agent] : null;
  if (kept !== null) {
    endSpan(desk, kept, states.suspended);
    dropKept(team, agent);
    kept.agent = -1;
    kept.lastAgent = -1;
    returnToQueue(desk, team, kept);
    scheduleTimer(desk, kept);
  }
  for (const ticket of desk.tickets.all)
    if (
      ticket.stage === stages.queued &&
      ticket.team === team.index &&
      ticket.wantedAgent === agent
    ) {
      stopPreferring(team, ticket);
      askForDispatch(desk, team);
    }
}
