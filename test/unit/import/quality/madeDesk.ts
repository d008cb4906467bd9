import { audit } from "../importText.ts";

/** A ticket of a made-up desk; instants in ms, NaN where that never came. */
export interface MadeTicket {
  readonly id: number;
  readonly openedAt: number;
  readonly startedAt: number;
  readonly resolvedAt: number;
  readonly closedAt: number;
  readonly group: string;
  readonly agent: string;
  readonly type: string;
  readonly priority: string;
}

export interface MadeDeskOptions {
  readonly seed?: number;
  readonly weeks?: number;
  readonly perWeek?: number;
  /** Median time to resolve, hours; lognormal, its logarithm's standard deviation 1.5. */
  readonly medianHours?: number;
  /** Agents take and resolve tickets in office hours only. */
  readonly agents?: number;
}

export const hour = 3_600_000;
export const day = 24 * hour;
/** Monday 5 January 2026. */
export const start = Date.UTC(2026, 0, 5);

/**
 * Tickets of a desk without faults, from its first day on: Poisson arrivals with the week of an
 * office, work in office hours, each ticket closed at an hour of somebody's own choosing, one to five
 * working days after it was resolved.
 */
export function madeDesk({
  seed = 1,
  weeks = 10,
  perWeek = 150,
  medianHours = 8,
  agents = 8,
}: MadeDeskOptions = {}): MadeTicket[] {
  const random = randomOf(seed);
  const tickets: MadeTicket[] = [];
  for (let at = 0; at < weeks * 7 * 24; at++)
    for (let left = poisson(rateAt(at) * perWeek, random); left > 0; left--) {
      const openedAt = wholeSeconds(start + (at + random()) * hour);
      const startedAt = inOffice(openedAt + medianHours * hour * 0.2 * random(), random);
      const worked = medianHours * hour * Math.exp(1.5 * normal(random));
      const resolvedAt = inOffice(startedAt + worked, random);
      const closedAt = inOffice(resolvedAt + day * (1 + 4 * random()), random);
      tickets.push({
        id: tickets.length + 1,
        openedAt,
        startedAt,
        resolvedAt,
        closedAt,
        group: pick(["Service Desk", "Service Desk", "Network L2"], random),
        agent: `Agent ${Math.floor(agents * random())}`,
        type: pick(["VPN", "Mail", "Laptop"], random),
        priority: pick(["2 - High", "3 - Moderate", "3 - Moderate", "4 - Low"], random),
      });
    }
  return tickets.sort((a, b) => a.openedAt - b.openedAt);
}

/** The tickets' audit rows, those after the extract left out. */
export function auditOf(tickets: readonly MadeTicket[], extractedAt = Infinity): string {
  return audit(...tickets.flatMap((ticket) => rowsOf(ticket, extractedAt)).map(({ row }) => row));
}

export function rowsOf(
  ticket: MadeTicket,
  extractedAt = Infinity,
): { readonly at: number; readonly row: string }[] {
  const { id, openedAt, startedAt, resolvedAt, closedAt, group, agent, type, priority } = ticket;
  const steps = [
    ["New", openedAt, ""],
    ["Active", startedAt, agent],
    ["Resolved", resolvedAt, agent],
    ["Closed", closedAt, agent],
  ] as const;
  return steps
    .filter(([, at]) => at <= extractedAt)
    .map(([state, at, who], i) => {
      const resolved = state === "Resolved" || state === "Closed" ? stamp(resolvedAt) : "";
      const closed = state === "Closed" ? stamp(closedAt) : "";
      const cells = [`INC${id}`, state, i, stamp(openedAt), stamp(at), group, who, type, priority];
      return { at, row: [...cells, resolved, closed].join(",") };
    });
}

export function stamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace("T", " ");
}

/** Numbers from 0 to 1 (mulberry32, Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Share of a week's tickets that come in an hour of it. */
function rateAt(hourFromStart: number): number {
  const weekday = Math.floor(hourFromStart / 24) % 7;
  const clock = hourFromStart % 24;
  const ofDay = clock >= 7 && clock < 19 ? 0.08 : 0.04 / 12;
  return ofDay * (weekday < 5 ? 0.19 : 0.025);
}

/** Moves an instant outside 8 to 18 on weekdays to some time of the next working day. */
function inOffice(at: number, random: () => number): number {
  let moved = at;
  for (;;) {
    const weekday = Math.floor((moved - start) / day) % 7;
    const clock = (moved % day) / hour;
    if (weekday < 5 && clock >= 8 && clock < 18) return wholeSeconds(moved);
    const isTooEarly = weekday < 5 && clock < 8;
    const dayStart = Math.floor(moved / day) * day;
    moved = dayStart + (isTooEarly ? 0 : day) + (8 + 10 * random()) * hour;
  }
}

function wholeSeconds(at: number): number {
  return Math.floor(at / 1000) * 1000;
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(from.length * random())];
}

/** Knuth's method, for small means. */
function poisson(mean: number, random: () => number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count += 1;
  return count;
}

/** Box and Muller's. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
