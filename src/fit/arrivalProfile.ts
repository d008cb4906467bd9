import type { TicketLog } from "../log/ticketLog.ts";
import { dayTime, weekdayOf } from "../model/localDay.ts";
import { offsetAt } from "../model/zone.ts";

const hourTime = 3_600_000;
export const hoursPerWeek = 168;

/** How many tickets arrive in each hour of the local week, from Monday 00:00. */
export interface ArrivalProfile {
  readonly ticketsPerHour: readonly number[];
  readonly ticketsPerWeek: number;
  /** Weeks of complete intake behind it. */
  readonly weeks: number;
  /** Tickets that arrived in the complete intake. */
  readonly tickets: number;
  /** Hours of the week that the complete intake doesn't cover; their rates follow the shape of all arrivals in the log. */
  readonly derivedHours: number;
}

/**
 * The arrival profile of a log: tickets of the window of complete intake, by hour of the local week,
 * over how often that hour occurs in it. An hour that never does gets the number of all the log's
 * arrivals in it, in the proportion that holds in the hours that do.
 */
export function arrivalProfile(log: TicketLog): ArrivalProfile {
  const { from, to } = log.window;
  const exposure = exposureByHour(log, from, to);
  const inside = new Float64Array(hoursPerWeek);
  const all = new Float64Array(hoursPerWeek);
  const { arrivedAt } = log.tickets.columns;
  for (let ticket = 0; ticket < log.tickets.length; ticket++) {
    const hour = hourOfWeek(log, arrivedAt[ticket]);
    all[hour] += 1;
    if (arrivedAt[ticket] >= from && arrivedAt[ticket] < to) inside[hour] += 1;
  }
  return profileOf(exposure, inside, all, (to - from) / (7 * dayTime));
}

/** Hours an instant's local hour of the week occurs for between two instants. */
export function exposureByHour(log: TicketLog, from: number, to: number): Float64Array {
  const exposure = new Float64Array(hoursPerWeek);
  for (let at = from; at < to;) {
    const next = Math.min(to, nextHour(log, at));
    exposure[hourOfWeek(log, at)] += (next - at) / hourTime;
    at = next;
  }
  return exposure;
}

function profileOf(
  exposure: Float64Array,
  inside: Float64Array,
  all: Float64Array,
  weeks: number,
): ArrivalProfile {
  const isCovered = exposure.map((hours) => (hours > 0 ? 1 : 0));
  const rate = inside.map((count, hour) => (isCovered[hour] === 1 ? count / exposure[hour] : 0));
  const coveredRate = sum(rate);
  const coveredAll = sum(all.map((count, hour) => count * isCovered[hour]));
  const scale = coveredAll === 0 ? 0 : coveredRate / coveredAll;
  const ticketsPerHour = Array.from(rate, (value, hour) =>
    isCovered[hour] === 1 ? value : all[hour] * scale,
  );
  return {
    ticketsPerHour,
    ticketsPerWeek: sum(ticketsPerHour),
    weeks,
    tickets: sum(inside),
    derivedHours: hoursPerWeek - sum(isCovered),
  };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}

function localTime(log: TicketLog, at: number): number {
  const epoch = log.startsAt + at;
  return epoch + offsetAt(log.timezone, epoch);
}

function hourOfWeek(log: TicketLog, at: number): number {
  const local = localTime(log, at);
  const day = Math.floor(local / dayTime);
  return weekdayOf(day) * 24 + Math.floor((local - day * dayTime) / hourTime);
}

function nextHour(log: TicketLog, at: number): number {
  const local = localTime(log, at);
  return at + hourTime - (local - Math.floor(local / hourTime) * hourTime);
}
