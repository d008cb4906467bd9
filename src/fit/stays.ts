import { none, type TicketLog, visitEndings } from "../log/ticketLog.ts";

/**
 * One stay of a ticket at a tier. A visit is a stay at one team; visits that follow each other at
 * the same tier are one stay, since a fitted tier has one queue.
 */
export interface Stay {
  /** Row of the ticket. */
  readonly ticket: number;
  /** Index into names.tiers. */
  readonly tier: number;
  readonly joinedAt: number;
  /** NaN: still there. */
  readonly endedAt: number;
  /** `resolved` by resolution; `left` unresolved (cancelled, abandoned, lost); `moved` to the tier `to`; `open`: not ended, or nobody knows how. */
  readonly ending: "resolved" | "left" | "moved" | "open";
  /** The tier moved to; -1 unless moved. */
  readonly to: number;
  /** The ticket's first stay anywhere, its first at this tier, or a later one there. */
  readonly order: "entry" | "first" | "later";
  readonly isReopened: boolean;
  /** Touch time, ms; NaN not known. */
  readonly handlingTime: number;
}

/** The stays of a finished log, by ticket, in time order; and the stay that each visit is part of. */
export interface Stays {
  readonly stays: readonly Stay[];
  readonly ofVisit: Int32Array;
}

type Draft = { -readonly [K in keyof Stay]: Stay[K] };

export function staysOf(log: TicketLog): Stays {
  const stays: Draft[] = [];
  const ofVisit = new Int32Array(log.visits.length);
  let previous: Draft | null = null;
  for (const row of visitsByTicket(log)) {
    const next = draftOf(log, row);
    if (previous !== null && isSameStay(previous, next)) extend(previous, next);
    else {
      if (previous?.ticket === next.ticket) link(stays, previous, next);
      stays.push(next);
      previous = next;
    }
    ofVisit[row] = stays.length - 1;
  }
  return { stays: stays.map(withKnownEnding), ofVisit };
}

/** Visit rows grouped by ticket; within one in their order of joining, which is the rows' own. */
function visitsByTicket(log: TicketLog): Uint32Array {
  const { columns, length } = log.visits;
  const next = new Uint32Array(log.tickets.length + 1);
  for (let row = 0; row < length; row++) next[columns.ticket[row] + 1] += 1;
  for (let ticket = 1; ticket < next.length; ticket++) next[ticket] += next[ticket - 1];
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) rows[next[columns.ticket[row]]++] = row;
  return rows;
}

function draftOf(log: TicketLog, row: number): Draft {
  const { columns } = log.visits;
  return {
    ticket: columns.ticket[row],
    tier: columns.tier[row],
    joinedAt: columns.joinedAt[row],
    endedAt: columns.endedAt[row],
    ending: endingOf(columns.ending[row]),
    to: none.int32,
    order: "entry",
    isReopened: columns.isReopened[row] === 1,
    handlingTime: columns.handlingTime[row],
  };
}

function endingOf(code: number): Stay["ending"] {
  const ending = visitEndings[code];
  if (ending === "resolved" || ending === "open") return ending;
  return ending === "abandoned" || ending === "lost" || ending === "cancelled" ? "left" : "moved";
}

function isSameStay(stay: Draft, next: Draft): boolean {
  return (
    stay.ticket === next.ticket &&
    stay.tier === next.tier &&
    stay.ending === "moved" &&
    !next.isReopened
  );
}

function extend(stay: Draft, next: Draft): void {
  stay.endedAt = next.endedAt;
  stay.ending = next.ending;
  stay.handlingTime += next.handlingTime;
}

/** Sets where the earlier stay went, and how often the ticket had been at the later one's tier. */
function link(stays: readonly Draft[], earlier: Draft, later: Draft): void {
  if (earlier.ending === "moved") earlier.to = later.tier;
  else later.isReopened = true;
  later.order = "first";
  for (let at = stays.length - 1; at >= 0 && stays[at].ticket === later.ticket; at--)
    if (stays[at].tier === later.tier) later.order = "later";
}

function withKnownEnding(stay: Draft): Stay {
  return stay.ending === "moved" && stay.to === none.int32 ? { ...stay, ending: "open" } : stay;
}
