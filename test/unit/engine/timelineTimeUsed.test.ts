import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

const calendars: World["calendars"] = [
  { name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] },
];

/** Minutes that the clocks of a ticket's promises ran, in order of their rows. */
function minutesUsed(world: World, ticket = 0): number[] {
  const { columns, length } = play(world).log.clocks;
  return Array.from({ length }, (_, row) => row)
    .filter((row) => columns.ticket[row] === ticket)
    .map((row) => columns.usedTime[row] / 60_000);
}

const solved = { name: "solved", measure: "resolution", limit: "1 h" } as const;

describe("the time that a promise's clock ran", () => {
  it("is what passed on its calendar, late or not", () => {
    const world = {
      arrivals: { ticket: ["16:30"] },
      calendars,
      tiers: [tier({ handling: fixed(17 * 60) })],
    };
    // From 16:30 to 33:30, which is 9:30: half an hour on each day.
    expect(minutesUsed({ ...world, promises: [{ ...solved, calendar: "office" }] })).toEqual([60]);
    expect(minutesUsed({ ...world, promises: [solved] })).toEqual([17 * 60]);
  });

  it("leaves its pauses out, those after it was broken too", () => {
    const pending = [{ reason: "customer", share: 1, time: fixed(120) }] as const;
    const world = {
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(20), pending: [...pending] })],
    };
    for (const limit of ["1 h", "5 min"])
      expect(
        minutesUsed({ ...world, promises: [{ ...solved, limit, pauses: ["customer"] }] }),
      ).toEqual([20]);
  });

  it("ends where its clock stands when the log ends", () => {
    const pending = [{ reason: "customer", share: 1, time: fixed(600) }] as const;
    const world = {
      arrivals: { ticket: ["167:00"] },
      cap: "0 min",
      tiers: [tier({ handling: fixed(20), pending: [...pending] })],
    };
    expect(minutesUsed({ ...world, promises: [{ ...solved, pauses: ["customer"] }] })).toEqual([
      10,
    ]);
    expect(minutesUsed({ ...world, promises: [solved] })).toEqual([60]);
  });

  it("goes on after a reopening, and leaves out what it was resolved", () => {
    const world = {
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(20) })],
      reopening: { share: 1, after: fixed(60), work: 0.5 },
      maximumMoves: 1,
      cap: "0 min",
      promises: [solved],
    };
    // It is resolved at 9:20, reopened at 10:20 and so on, 10 minutes each time, 168 hours long.
    const [used] = minutesUsed({ ...world, measured: "1 week" });
    expect(used % 10).toBe(0);
    expect(used).toBeLessThan((168 * 60) / 4);
  });

  it("of a first response is the wait, of a time in tier the visit", () => {
    const world: World = {
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(45) })],
      promises: [
        { name: "reply", measure: "first response", limit: "1 h" },
        { name: "stay", measure: "time in tier", tier: "L1", limit: "2 h" },
      ],
    };
    expect(minutesUsed(world, 1)).toEqual([45, 90]);
  });
});

it("visits and clocks know the channel of their ticket", () => {
  const { log } = play({
    arrivals: { caller: ["9:00"], writer: ["10:00"] },
    channels: ["phone", "mail"],
    types: [
      { name: "caller", ticketsPerWeek: 0, channel: "phone" },
      { name: "writer", ticketsPerWeek: 0, channel: "mail" },
    ],
    tiers: [tier()],
    promises: [solved],
  });
  expect([...log.visits.columns.channel.subarray(0, 2)]).toEqual([0, 1]);
  expect([...log.clocks.columns.channel.subarray(0, 2)]).toEqual([0, 1]);
});
