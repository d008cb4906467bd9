import { addOpenTime, type BusinessClock, openTimeBetween } from "../model/businessClock.ts";

/** The instant at which so much time has passed on the clock; null is one around the clock. */
export function addTime(clock: BusinessClock | null, at: number, time: number): number {
  return clock === null ? at + time : addOpenTime(clock, at, time);
}

/** The time between two instants on the clock; null is one around the clock. */
export function timeBetween(clock: BusinessClock | null, from: number, to: number): number {
  return clock === null ? to - from : openTimeBetween(clock, from, to);
}
