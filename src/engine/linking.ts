import { pendingReasons } from "../model/tierSchema.ts";
import { askForDispatch } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { isOver, type Outbreak, outbreakOf } from "./outbreaks.ts";
import { endAttempt } from "./outcome.ts";
import { joinQueue } from "./queue.ts";
import { drawClosing } from "./recognition.ts";
import { endSpan, states, writeEvent } from "./record.ts";
import { stages, type Ticket } from "./ticket.ts";
import { scheduleTimer } from "./timers.ts";
import { goOnFor, startWork, stopWork } from "./work.ts";

const other = pendingReasons.indexOf("other");

/**
 * The child of a major incident is linked to its parent: it waits for that where it is, in nobody's
 * hands. Neither rules nor patience take it away; promises that pause for another reason do.
 */
export function link(desk: Desk, ticket: Ticket): void {
  const outbreak = outbreakOf(desk, ticket);
  ticket.isLinked = true;
  writeEvent(desk, ticket, "linked", -1, outbreak.parentId);
  if (isOver(outbreak)) return closeInHand(desk, ticket);
  stopWork(desk, ticket);
  ticket.stage = stages.linked;
  ticket.stamp++;
  desk.clocks.pauseFor(ticket, other, desk.now);
  scheduleTimer(desk, ticket);
  outbreak.linked.push(ticket);
}

/** The parent is resolved already: whoever has the child in hand closes it. */
function closeInHand(desk: Desk, ticket: Ticket): void {
  ticket.ending = "resolved";
  goOnFor(desk, ticket, drawClosing(desk, ticket));
}

/** The parent is resolved: its children are, too, once somebody has closed them where that takes time. */
export function closeLinked(desk: Desk, { linked }: Outbreak): void {
  for (const ticket of linked) {
    endSpan(desk, ticket, states["pending other"]);
    desk.clocks.resumeFor(ticket, other, desk.now);
    ticket.ending = "resolved";
    ticket.touchLeft = drawClosing(desk, ticket);
    if (ticket.touchLeft === 0) endAttempt(desk, ticket, -1);
    else returnForClosing(desk, ticket);
  }
  linked.length = 0;
}

/** To the tail of its class: closing is in no hurry. */
function returnForClosing(desk: Desk, ticket: Ticket): void {
  const team = desk.teams[ticket.team];
  ticket.spanFrom = desk.now;
  if (team.compiled.isUnlimited) startWork(desk, ticket, -1);
  else {
    ticket.stage = stages.queued;
    ticket.wantAnybody();
    ticket.closedBefore = team.closedUntil(desk.now);
    joinQueue(desk, team, ticket);
    askForDispatch(desk, team);
  }
  scheduleTimer(desk, ticket);
}
