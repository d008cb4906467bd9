import { pick, spread, uniform } from "./draws.ts";
import {
  type PendingTruth,
  priorities,
  type PriorityTruth,
  reopen,
  returnShare,
  tiers,
  types,
  type TypeTruth,
} from "./truth.ts";

/** Something that happened to a ticket and left a row in the export. */
export interface Happening {
  /** Unix epoch ms. */
  readonly at: number;
  readonly status: string;
  readonly tier: number;
  /** Whom it is assigned to; null for nobody. */
  readonly agent: string | null;
}

export interface Ticket {
  readonly serial: number;
  readonly openedAt: number;
  readonly type: TypeTruth;
  readonly priority: PriorityTruth;
  /** The lowest tier able to resolve it. */
  readonly lowest: number;
  readonly happenings: Happening[];
  tier: number;
  /** Attempts begun so far, which key their draws. */
  attempts: number;
  reopens: number;
  wasReturned: boolean;
  /** An attempt that waited for somebody and is to be gone on with. */
  interrupted: Attempt | null;
}

export function ticketOf(serial: number, openedAt: number): Ticket {
  const type = pick(types, uniform("type", serial));
  const [first, second] = type.lowest;
  const draw = uniform("lowest tier", serial);
  return {
    serial,
    openedAt,
    type,
    priority: pick(priorities, uniform("priority", serial)),
    lowest: draw < first ? 0 : draw < first + second ? 1 : 2,
    happenings: [],
    tier: 0,
    attempts: 0,
    reopens: 0,
    wasReturned: false,
    interrupted: null,
  };
}

/** What an agent does with a ticket: how long, ms, and what comes of it. */
export interface Attempt {
  readonly time: number;
  readonly outcome: "resolved" | "up" | "down" | PendingTruth;
  /** What is left to do after waiting, ms. */
  readonly rest: number;
}

/** The next attempt at a ticket where it is: the rest of one that had to wait, or a new one. */
export function attemptOf(ticket: Ticket): Attempt {
  const { interrupted } = ticket;
  ticket.interrupted = null;
  if (interrupted !== null) return { time: interrupted.rest, outcome: "resolved", rest: 0 };
  const use = ticket.attempts++;
  const outcome = outcomeOf(ticket, use);
  const { handling, diagnosis } = tiers[ticket.tier];
  if (outcome !== "resolved") return { time: touchTime(ticket, diagnosis, use), outcome, rest: 0 };
  const share = ticket.reopens > 0 ? reopen.effort : 1;
  const time = touchTime(ticket, handling * ticket.type.effort * share, use);
  const pending = pendingOf(ticket, use);
  return pending === undefined
    ? { time, outcome, rest: 0 }
    : { time: time / 2, outcome: pending, rest: time / 2 };
}

function outcomeOf(ticket: Ticket, use: number): "resolved" | "up" | "down" {
  const { tier, lowest, serial, type } = ticket;
  if (tier < lowest) return "up";
  if (tier === 0)
    return !ticket.wasReturned && uniform("passed up", serial) < type.passedUp ? "up" : "resolved";
  const isMisplaced = tier === 1 && lowest === 0 && !ticket.wasReturned && ticket.reopens === 0;
  return isMisplaced && uniform("returned", serial, use) < returnShare ? "down" : "resolved";
}

function pendingOf({ serial, tier }: Ticket, use: number): PendingTruth | undefined {
  const draw = uniform("pending", serial, use);
  let sum = 0;
  return tiers[tier].pending.find(({ share }) => (sum += share) > draw);
}

function touchTime(ticket: Ticket, minutes: number, use: number): number {
  return Math.round(spread(minutes, `touch ${ticket.tier}`, ticket.serial, use)) * 60_000;
}
