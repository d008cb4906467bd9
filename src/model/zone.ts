import { dayTime, localDay } from "./localDay.ts";

/**
 * The instant of a wall-clock time in a zone, Unix epoch ms. `minutes` count from local midnight on
 * the wall clock and may lie beyond 1440 (the days after) or below 0.
 *
 * A time that a clock change skips (a gap) is moved forward by the length of the gap: 02:30 becomes
 * 03:30. A time that occurs twice (an overlap) is its first occurrence.
 *
 * @param month From 1.
 * @throws RangeError for an unknown zone, or an instant beyond what Date can hold.
 * @example
 * import { localToInstant } from "tierlab";
 * new Date(localToInstant("Europe/Berlin", 2026, 3, 29, 150)).toISOString() // => "2026-03-29T01:30:00.000Z"
 */
export function localToInstant(
  timezone: string,
  year: number,
  month: number,
  day: number,
  minutes: number,
): number {
  return instantOnDay(timezone, localDay(year, month, day), minutes);
}

/** The instant at which the wall clock shows this local day and minutes from its midnight; see `localToInstant`. */
export function instantOnDay(timezone: string, day: number, minutes: number): number {
  return instantOfLocal(timezone, day * dayTime + minutes * 60_000);
}

/** The local day that an instant falls on, in days since 1970-01-01. */
export function localDayAt(timezone: string, epochMs: number): number {
  return Math.floor((epochMs + offsetAt(timezone, epochMs)) / dayTime);
}

/** What the wall clock shows at an instant, less what it shows in UTC: ms, east positive. */
export function offsetAt(timezone: string, epochMs: number): number {
  const block = blockOf(timezone, epochMs);
  let i = 0;
  while (i < block.transitions.length && epochMs >= block.transitions[i]) i += 1;
  return block.offsets[i];
}

/** The instants from `from` up to `to`, both Unix epoch ms, at which the zone's offset changes, ascending. */
export function offsetChanges(timezone: string, from: number, to: number): number[] {
  const first = Math.floor(from / blockTime);
  const count = Math.floor(to / blockTime) - first + 1;
  return Array.from({ length: count }, (_, i) => {
    const begin = (first + i) * blockTime;
    const { transitions } = blockOf(timezone, begin);
    return transitions.filter(
      (at) => at >= Math.max(from, begin) && at < Math.min(to, begin + blockTime),
    );
  }).flat();
}

/**
 * The instant of a wall-clock time given as `localMs`: what the epoch ms would be if the wall clock
 * showed UTC. Gaps and overlaps as in `localToInstant`. Allocates nothing.
 */
export function instantOfLocal(timezone: string, localMs: number): number {
  const block = blockOf(timezone, localMs);
  return localMs - block.offsets[segmentOfLocal(block, localMs)];
}

/** Whether a wall-clock time occurs once, never (a gap) or twice (an overlap). */
export function kindOfLocal(timezone: string, localMs: number): "unique" | "gap" | "overlap" {
  const block = blockOf(timezone, localMs);
  const i = segmentOfLocal(block, localMs);
  if (i === block.transitions.length) return "unique";
  const change = block.offsets[i + 1] - block.offsets[i];
  const begin = block.transitions[i] + block.offsets[i] + Math.min(change, 0);
  if (localMs < begin) return "unique";
  return change > 0 ? "gap" : "overlap";
}

/** A stretch of time with the clock changes in and around it: `offsets[i]` holds before `transitions[i]`. */
interface Block {
  readonly transitions: readonly number[];
  readonly offsets: readonly number[];
}

/** 397.7 days, so that a block is found by a division and holds a handful of changes. */
const blockTime = 2 ** 35;
/** A wall clock is at most 26 h from UTC or from another one; a block knows the changes this much beyond its ends. */
const margin = 2 * dayTime;
/** Any two changes that cancel each other are at least 7 days apart (all 418 zones, 1970 to 2039, tried each 12 h; the closest: Recife, October 2000). */
const step = 6 * dayTime;

const formatters = new Map<string, Intl.DateTimeFormat>();
const blocks = new Map<string, Map<number, Block>>();
let latest: { timezone: string; index: number; block: Block } | null = null;

function blockOf(timezone: string, at: number): Block {
  const index = Math.floor(at / blockTime);
  if (latest !== null && latest.index === index && latest.timezone === timezone)
    return latest.block;
  const ofZone = blocks.get(timezone) ?? new Map<number, Block>();
  const block = ofZone.get(index) ?? findTransitions(timezone, index * blockTime);
  ofZone.set(index, block);
  blocks.set(timezone, ofZone);
  latest = { timezone, index, block };
  return block;
}

/** The first segment in which the wall clock reaches this time; for a gap, the one before it. */
function segmentOfLocal({ transitions, offsets }: Block, localMs: number): number {
  let i = 0;
  while (i < transitions.length && localMs >= transitions[i] + Math.max(offsets[i], offsets[i + 1]))
    i += 1;
  return i;
}

function findTransitions(timezone: string, blockFrom: number): Block {
  const end = blockFrom + blockTime + margin;
  const transitions: number[] = [];
  let from = blockFrom - margin;
  const offsets = [readOffset(timezone, from)];
  while (from < end) {
    const offset = offsets.at(-1)!;
    const to = Math.min(from + step, end);
    if (readOffset(timezone, to) === offset) from = to;
    else {
      from = bisect(timezone, offset, from, to);
      transitions.push(from);
      offsets.push(readOffset(timezone, from));
    }
  }
  return { transitions, offsets };
}

/** The first ms after `from`, at most `to`, at which the offset differs from the one given. */
function bisect(timezone: string, offset: number, from: number, to: number): number {
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (readOffset(timezone, middle) === offset) from = middle;
    else to = middle;
  }
  return to;
}

/** Intl's own answer, such as `GMT+05:30` or `GMT-00:44:30`: 3 µs a call, which is why it is kept. */
function readOffset(timezone: string, at: number): number {
  const text = formatterOf(timezone).format(at);
  const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (match === null) throw new RangeError(`no offset from UTC found in "${text}"`);
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const size = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1_000;
  return sign === "-" ? -size : size;
}

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone: timezone,
    timeZoneName: "longOffset",
  });
  formatters.set(timezone, formatter);
  return formatter;
}
