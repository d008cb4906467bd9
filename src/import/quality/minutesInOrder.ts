import type { ColumnView } from "../../log/table.ts";

/** Minutes in order, as so many after the first. */
export interface OrderedMinutes {
  /** Since 1970. */
  readonly first: number;
  readonly after: Uint32Array | Float64Array;
}

const minute = 60_000;
const digitBits = 11;
const digits = 2 ** digitBits;

/**
 * The minutes in which a column's instants are, NaN left out: put in order digit after digit, which for a million takes
 * half of the time of comparing them, or less.
 *
 * @param values Ms since `startsAt`, which is a Unix epoch ms.
 * @param room Holds the minutes, and is written over; as long as the column, at least.
 */
export function minutesInOrder(
  values: ColumnView,
  startsAt: number,
  room: Float64Array,
): OrderedMinutes {
  const { least, most, known } = rangeOf(values);
  if (known === 0) return { first: 0, after: new Uint32Array(0) };
  const first = Math.floor((startsAt + least) / minute);
  const last = Math.floor((startsAt + most) / minute) - first;
  const after =
    last < 2 ** 32 ? new Uint32Array(room.buffer, room.byteOffset, known) : room.subarray(0, known);
  let [latest, next, isOrdered] = [0, 0, true];
  for (let at = 0; at < values.length; at++) {
    if (Number.isNaN(values[at])) continue;
    const own = Math.floor((startsAt + values[at]) / minute) - first;
    if (own < latest) isOrdered = false;
    latest = own;
    after[next++] = own;
  }
  if (isOrdered) return { first, after };
  if (after instanceof Float64Array) return { first, after: after.sort() };
  const aside = new Uint32Array(room.buffer, room.byteOffset + after.byteLength, known);
  return { first, after: inOrder(after, aside, last) };
}

function rangeOf(values: ColumnView): Readonly<Record<"least" | "most" | "known", number>> {
  let [least, most, known] = [Infinity, -Infinity, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (Number.isNaN(value)) continue;
    known += 1;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most, known };
}

/** The same numbers from the least on, in one of the two arrays: a radix sort, least significant digit first. */
function inOrder(numbers: Uint32Array, aside: Uint32Array, most: number): Uint32Array {
  let [from, to] = [numbers, aside];
  const ends = new Uint32Array(digits);
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += digitBits) {
    ends.fill(0);
    for (let at = 0; at < from.length; at++) ends[(from[at] >>> shift) & (digits - 1)] += 1;
    for (let digit = 1; digit < digits; digit++) ends[digit] += ends[digit - 1];
    for (let at = from.length - 1; at >= 0; at--)
      to[(ends[(from[at] >>> shift) & (digits - 1)] -= 1)] = from[at];
    [from, to] = [to, from];
  }
  return from;
}
