import { isOpen } from "../mapping/logStatus.ts";
import { noteRow } from "../rows/noteRow.ts";
import { placeOf, priorityOf, statedAt, toldFirstResponse, typeOf } from "./statedFacts.ts";
import type { StoryTeller } from "./storyTeller.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { lastStatus, ticketEnd } from "./ticketEnd.ts";
import type { ToldTicket } from "./toldTicket.ts";

/** A stay as a row tells it, ms since the log's start; `to` is NaN for one that hasn't ended. */
interface StatedStay {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Tells a ticket of which the export has one row per stay at a group: each is a visit, with the times
 * that it states. Stays that overlap, leave a gap, end before they begin, or don't end are counted: a
 * ticket is at one place at a time, so a stay ends at the latest when the next begins, and what is
 * between two stays belongs to none.
 *
 * A visit waits until the stated start of work; where no column states it, nobody knows when it began.
 */
export function tellStays(teller: StoryTeller, telling: Telling, ticket: TicketToTell): ToldTicket {
  const { id, arrivedAt } = ticket;
  const priority = priorityOf(telling, ticket);
  const stays = staysOf(telling, ticket);
  const last = stays.at(-1)!;
  const end = ticketEnd(telling, ticket, last.to);
  teller.begin(id, arrivedAt, typeOf(telling, ticket));
  noteGaps(telling, arrivedAt, stays);
  for (const stay of stays) {
    tellStay(teller, telling, stay);
    if (stay !== last) teller.leave("moved", stay.to, priority);
  }
  noteOpenEnd(telling, ticket, last);
  const leftAt = Number.isNaN(last.to) ? Math.max(last.from, end?.at ?? 0) : last.to;
  if (end !== null) teller.leave(end.outcome, leftAt, priority);
  const closedAt = end === null ? Number.NaN : statedAt(telling, ticket, telling.times.closed);
  teller.end(closedAt >= leftAt ? closedAt : leftAt, telling.endsAt, priority);
  return toldOf(teller, telling, ticket, { end, closedAt, priority });
}

function toldOf(
  teller: StoryTeller,
  telling: Telling,
  ticket: TicketToTell,
  {
    end,
    closedAt,
    priority,
  }: { readonly end: ReturnType<typeof ticketEnd> } & Pick<ToldTicket, "closedAt" | "priority">,
): ToldTicket {
  const reopens = telling.rows.table.columns.reopens[ticket.last];
  const answeredAt = toldFirstResponse(telling, ticket);
  const resolvedAt = end?.outcome === "resolved" ? end.at : Number.NaN;
  return {
    outcome: end?.outcome ?? "open",
    priority,
    firstResponseAt: Number.isNaN(answeredAt) ? teller.firstWorkAt : answeredAt,
    firstResolvedAt: reopens > 0 ? Number.NaN : resolvedAt,
    resolvedAt,
    closedAt,
    reopens: reopens > 0 ? reopens : 0,
  };
}

function tellStay(teller: StoryTeller, telling: Telling, { row, from, to }: StatedStay): void {
  const { rows, times, durations, startsAt } = telling;
  teller.join(placeOf(telling, row), from);
  teller.handled(durations.handlingTime(row));
  const agent = rows.table.columns.agent[row];
  if (rows.files[rows.table.columns.file[row]].plan.at.workStart < 0) {
    teller.hideStart();
    return teller.enter("elapsed", agent, from);
  }
  const started = times.workStart[row] - startsAt;
  if (Number.isNaN(started)) return;
  const isWithin = started >= from && !(started > to);
  if (isWithin) return teller.enter("elapsed", agent, started);
  noteRow(rows, row, notes.outside);
  teller.hideStart();
  teller.enter("elapsed", agent, from);
}

/** The stays in order, each cut where the next begins. */
function staysOf(telling: Telling, { own, arrivedAt }: TicketToTell): StatedStay[] {
  const { rows, times, startsAt } = telling;
  const beginOf = (row: number) => Math.max(times.moment[row] - startsAt, arrivedAt);
  return Array.from(own, (row, i): StatedStay => {
    const from = beginOf(row);
    const next = i + 1 < own.length ? beginOf(own[i + 1]) : Number.NaN;
    const to = times.end[row] - startsAt;
    if (to < from) {
      const isOfDay = telling.isDayAlone("end", startsAt + to, startsAt + from);
      noteRow(rows, row, isOfDay ? notes.ofDay : notes.backwards);
      return { row, from, to: from };
    }
    if (Number.isNaN(to) && !Number.isNaN(next)) noteRow(rows, row, notes.endless);
    if (to > next) noteRow(rows, row, notes.overlap);
    return { row, from, to: Number.isNaN(to) || to > next ? next : to };
  });
}

function noteGaps({ rows }: Telling, arrivedAt: number, stays: readonly StatedStay[]): void {
  for (const [i, { row, from }] of stays.entries())
    if (from > (i === 0 ? arrivedAt : stays[i - 1].to)) noteRow(rows, row, notes.gap);
}

/** A ticket that is still open is somewhere, even though its last stay has ended. */
function noteOpenEnd(telling: Telling, ticket: TicketToTell, last: StatedStay): void {
  const status = lastStatus(telling, ticket);
  if (status !== null && isOpen(status) && !Number.isNaN(last.to))
    noteRow(telling.rows, last.row, notes.left);
}

const notes = {
  outside: {
    code: "work-outside-stay",
    message: "stays have a start of work outside of them; it is left out",
    role: "workStart",
  },
  backwards: {
    code: "end-before-start",
    message: "stays end before they begin; they are taken to end when they begin",
    role: "end",
  },
  ofDay: {
    code: "end-on-day-of-start",
    message:
      "stays state the day of their beginning as that of their end, and no time; how long they took can't be told, and they are taken to end when they begin",
    role: "end",
  },
  endless: {
    code: "stay-without-end",
    message: "stays have no end though another one follows; they are taken to end when that begins",
    role: "end",
  },
  overlap: {
    code: "overlapping-stays",
    message:
      "stays of one ticket overlap; the earlier is taken to end when the later begins, since a ticket is at one place at a time",
    role: "end",
  },
  gap: {
    code: "gap-between-stays",
    message: "tickets were nowhere for a time before these stays; that time belongs to no group",
    role: "start",
  },
  left: {
    code: "open-after-last-stay",
    message: "tickets are open though their last stay has ended; they are taken to be still there",
    role: "end",
  },
} as const;
