import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

const office = { name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] } as const;
const shift = { days: "daily", hours: "09:00-17:00", agents: 1 } as const;
const solved = { name: "solved", measure: "resolution", limit: "1 h" } as const;

describe("where the time of a promise went", () => {
  it("is its queue on shift and its handling", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(45) })],
      promises: [solved],
    });
    expect(story.accounts(0)).toEqual(["solved: handling 45"]);
    expect(story.accounts(1)).toEqual(["solved: queuedOnShift 45, handling 45"]);
  });

  it("tells the queue off shift from that on shift", () => {
    const story = play({
      arrivals: { ticket: ["8:00", "8:00"] },
      calendars: [{ name: office.name, hours: [...office.hours] }],
      tiers: [tier({ handling: fixed(30), teams: [{ name: "L1 team", shifts: [shift] }] })],
      promises: [solved],
    });
    expect(story.accounts(1)).toEqual(["solved: queuedOnShift 30, queuedOffShift 60, handling 30"]);
  });

  it("begins with the clock: at a tier when the ticket joins it", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ handling: fixed(10), routes: { L2: "100%" } }),
        tier({ name: "L2", handling: fixed(20), routes: {} }),
      ],
      promises: [{ name: "at L2", measure: "time in tier", tier: "L2", limit: "1 h" }, solved],
    });
    expect(story.accounts(0)).toEqual(["at L2: handling 20", "solved: handling 30"]);
  });

  it("has pending by reason, and after a reopening rework, but not what the ticket was resolved", () => {
    const forCustomer = { reason: "customer", share: 1, time: fixed(30) } as const;
    const story = play({
      arrivals: { back: ["9:00"] },
      tiers: [tier({ handling: fixed(20), pending: [forCustomer] })],
      reopening: { share: 1, after: fixed(120), work: "50%" },
      promises: [solved],
      measured: "12 h",
      cap: "0 min",
    });
    // 20 minutes of work around 30 of pending, resolved at 9:50, back at 11:50; the log ends at 12:00.
    expect(story.visits(0)).toEqual(["L1 9:00-9:50 resolved", "L1 11:50-never open"]);
    const rework = story.log.spans.columns.isRework.subarray(0, story.log.spans.length);
    expect(story.accounts(0)).toEqual(["solved: handling 20, rework 5, pendingCustomer 35"]);
    expect([...rework].filter((is) => is === 1)).toHaveLength(1);
  });
});
