import type { Desk } from "./desk.ts";
import { endElapsing } from "./elapsing.ts";
import { link } from "./linking.ts";
import { endAttempt, isStuck, reopen, ruleAtEnd } from "./outcome.ts";
import { beginPending, endPending } from "./pending.ts";
import { callSwarm, endSwarm } from "./swarm.ts";
import { stages, type Ticket } from "./ticket.ts";
import { stopWork, workOn } from "./work.ts";

/** What the ticket was in is over: work, a pending, a visit that just lasts, or a resolution that doesn't hold. */
export function endStage(desk: Desk, ticket: Ticket): void {
  const { stage } = ticket;
  if (stage === stages.working) completeWork(desk, ticket);
  else if (stage === stages.pending) endPending(desk, ticket);
  else if (stage === stages.elapsing) endElapsing(desk, ticket);
  else reopen(desk, ticket);
}

/**
 * The work in hand is done. What comes of it was drawn when the attempt began, `ticket.pending` and
 * `ticket.ending`; where the ticket goes by rules, only now. The ticket waits for somebody, or the
 * attempt ends; or, where the ticket has nowhere to go, whoever has it goes on with it.
 */
function completeWork(desk: Desk, ticket: Ticket): void {
  if (ticket.swarm !== null && endSwarm(desk, ticket)) return;
  if (ticket.pending >= 0) return beginPending(desk, ticket);
  if (ticket.ending === "linked") return link(desk, ticket);
  const rule = ruleAtEnd(desk, ticket);
  if (rule >= 0 && desk.model.rules[rule].swarm !== null) return callSwarm(desk, ticket, rule);
  if (isStuck(desk, ticket, rule)) return workOn(desk, ticket);
  stopWork(desk, ticket);
  endAttempt(desk, ticket, rule);
}
