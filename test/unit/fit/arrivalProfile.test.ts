import { describe, expect, test } from "vitest";
import { arrivalProfile } from "../../../src/fit/arrivalProfile.ts";
import { logOf } from "./logOf.ts";

const resolvedAt = (at: number) => [
  { tier: "L1", from: at, to: at + 1, ending: "resolved" as const },
];

/** A log that starts on Monday 2026-01-05 00:00 UTC, with tickets at the given hours. */
function profileFor(hours: readonly number[], from: number, to: number, timezone = "UTC") {
  const tickets = hours.map((at) => ({ at, visits: resolvedAt(at) }));
  return arrivalProfile(logOf({ tickets, window: { from, to }, timezone }));
}

describe("the arrival profile", () => {
  test("is arrivals over how often the hour occurred in the complete intake", () => {
    // two weeks; Monday 9 o'clock had 3 and 1 tickets, Tuesday 10 o'clock 0 and 1
    const profile = profileFor([9, 9.2, 9.9, 168 + 9.5, 168 + 24 + 10], 0, 336);
    expect(profile.ticketsPerHour[9]).toBe(2);
    expect(profile.ticketsPerHour[34]).toBe(0.5);
    expect(profile.ticketsPerWeek).toBe(2.5);
    expect(profile).toMatchObject({ weeks: 2, tickets: 5, derivedHours: 0 });
  });

  test("counts an hour that the window cuts as the part that it is", () => {
    // Monday 8:30 to 9:00: one ticket in half an hour
    expect(profileFor([8.75], 8.5, 9).ticketsPerHour[8]).toBe(2);
  });

  test("doesn't count arrivals outside the complete intake", () => {
    expect(profileFor([9, 400, 500], 0, 168).ticketsPerWeek).toBe(1);
  });

  test("gives hours that the intake never covers the shape of all arrivals", () => {
    // complete on Monday only: 4 tickets at 9; in all the log Monday 9 has 8, Tuesday 9 has 6
    const monday = [9, 9, 9, 9, 168 + 9, 168 + 9, 336 + 9, 336 + 9];
    const tuesday = [33, 33, 168 + 33, 168 + 33, 336 + 33, 336 + 33];
    const profile = profileFor([...monday, ...tuesday], 0, 24);
    expect(profile.ticketsPerHour[9]).toBe(4);
    expect(profile.ticketsPerHour[33]).toBe((4 / 8) * 6);
    expect(profile.derivedHours).toBe(144);
  });

  test("reads hours on the log's wall clock", () => {
    // 23:30 UTC on Monday is 00:30 on Tuesday in Berlin in winter
    expect(profileFor([23.5], 0, 168, "Europe/Berlin").ticketsPerHour[24]).toBe(1);
  });

  test("counts the hour that a clock change repeats twice", () => {
    // Berlin, Sunday 25 October 2026: 2:00 to 3:00 occurs twice; 4 tickets, two in each
    const startsAt = Date.UTC(2026, 9, 18, 22);
    const at = (hourUtc: number) => (Date.UTC(2026, 9, 25, hourUtc, 30) - startsAt) / 3_600_000;
    const tickets = [at(0), at(0), at(1), at(1)].map((hour) => ({
      at: hour,
      visits: resolvedAt(hour),
    }));
    const log = logOf({
      tickets,
      startsAt,
      timezone: "Europe/Berlin",
      window: { from: 0, to: 169 },
    });
    expect(arrivalProfile(log).ticketsPerHour[6 * 24 + 2]).toBe(2);
    expect(arrivalProfile(log).ticketsPerWeek).toBe(2);
  });
});
