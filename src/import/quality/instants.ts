import { dateOfDay, dayTime } from "../../model/localDay.ts";
import { localDayAt, offsetAt } from "../../model/zone.ts";
import type { ColumnView } from "../../log/table.ts";
import type { TicketLog } from "../../log/ticketLog.ts";

/** First and last of some instants, Unix epoch ms, as a finding states them; null where there are none. */
export function spanOf(instants: Iterable<number>): { since: string | null; until: string | null } {
  let [first, last] = [Infinity, -Infinity];
  for (const at of instants) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  if (first > last) return { since: null, until: null };
  return { since: new Date(first).toISOString(), until: new Date(last).toISOString() };
}

/** When a log's tickets arrived, in order, Unix epoch ms: as its column says, without a copy. */
export class Openings {
  readonly #arrivedAt: ColumnView;
  readonly #startsAt: number;

  constructor({ tickets, startsAt }: Pick<TicketLog, "tickets" | "startsAt">) {
    this.#arrivedAt = tickets.columns.arrivedAt.subarray(0, tickets.length);
    this.#startsAt = startsAt;
  }

  get length(): number {
    return this.#arrivedAt.length;
  }

  /** A negative place counts from the end. */
  at(place: number): number {
    const from = place < 0 ? this.#arrivedAt.length : 0;
    return this.#startsAt + this.#arrivedAt[from + place];
  }

  /** How many are before an instant. */
  before(instant: number): number {
    return countBelow(this.#arrivedAt, instant - this.#startsAt);
  }

  byDay(timezone: string): Map<number, number> {
    return countByDay(timezone, this.#arrivedAt, this.#startsAt);
  }
}

/** How many of the sorted values are below a bound. */
function countBelow(sorted: ColumnView, bound: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many instants fall on each local day, in days since 1970-01-01.
 *
 * @param instants Ms since `startsAt`, which is a Unix epoch ms.
 */
export function countByDay(
  timezone: string,
  instants: readonly number[] | ColumnView,
  startsAt = 0,
): Map<number, number> {
  const counts = new Map<number, number>();
  let [latest, count] = [Number.NaN, 0];
  for (let i = 0; i < instants.length; i++) {
    const day = localDayAt(timezone, startsAt + instants[i]);
    if (day !== latest) {
      if (count > 0) counts.set(latest, count);
      [latest, count] = [day, counts.get(day) ?? 0];
    }
    count += 1;
  }
  if (count > 0) counts.set(latest, count);
  return counts;
}

/** What the wall clock shows at an instant, ms since local midnight. */
export function timeOfDay(timezone: string, at: number): number {
  const local = at + offsetAt(timezone, at);
  return local - Math.floor(local / dayTime) * dayTime;
}

/** The local date of an instant, Unix epoch ms: `2026-05-25`. */
export function localDate(timezone: string, at: number): string {
  return dateOfDay(localDayAt(timezone, at));
}
