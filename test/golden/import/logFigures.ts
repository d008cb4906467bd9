import { spanStates, type TicketLog } from "../../../src/log/ticketLog.ts";

/** Tiers of each ticket's stays, moves within a tier left out: [0, 1, 0] went up and came back. */
export function tierStays(log: TicketLog): number[][] {
  const stays: number[][] = Array.from({ length: log.tickets.length }, () => []);
  const { ticket, tier } = log.visits.columns;
  for (let row = 0; row < log.visits.length; row++) {
    const own = stays[ticket[row]];
    if (own.at(-1) !== tier[row]) own.push(tier[row]);
  }
  return stays;
}

/** Share of these tickets, in per cent, rounded to one digit as the published figures are. */
export function percent(tickets: readonly number[], isOne: (ticket: number) => boolean): number {
  return round((100 * tickets.filter(isOne).length) / tickets.length);
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which nine in ten lie. */
export function p90(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(0.9 * (values.length - 1))];
}

export function hours(milliseconds: number): number {
  return milliseconds / 3_600_000;
}

export function ticketsOf(
  log: TicketLog,
  isOne: (ticket: number) => boolean = () => true,
): number[] {
  return Array.from({ length: log.tickets.length }, (_, ticket) => ticket).filter(isOne);
}

/** Tickets that moved from one tier to another at least once. */
export function moved(stays: readonly number[], from: number, to: number): boolean {
  return stays.some((tier, i) => tier === from && stays[i + 1] === to);
}

/** Milliseconds by state and, for queued time, whether a person had the ticket. */
export function timeByState(log: TicketLog): Map<string, number> {
  const times = new Map<string, number>();
  const { state, agent, from, to } = log.spans.columns;
  for (let row = 0; row < log.spans.length; row++) {
    const name = spanStates[state[row]];
    const key = name === "queued" && agent[row] >= 0 ? "queued with a person" : name;
    times.set(key, (times.get(key) ?? 0) + to[row] - from[row]);
  }
  return times;
}
