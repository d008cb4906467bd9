import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

const office = { days: "daily", hours: "09:00-17:00" } as const;

describe("breaks", () => {
  const withBreak = tier({
    teams: [{ name: "team", shifts: [{ ...office, agents: 1, breaks: ["12:00-12:30"] }] }],
    handling: fixed(20),
  });

  it("nothing starts in one; work in hand is finished first", () => {
    const story = play({ arrivals: { ticket: ["11:50", "11:55"] }, tiers: [withBreak] });
    expect(story.spans(0)).toEqual(["L1 handling 11:50-12:10"]);
    expect(story.spans(1)).toEqual(["L1 queued 11:55-12:30", "L1 handling 12:30-12:50"]);
  });

  it("nothing starts in one with which a shift begins, whatever a shift's end means", () => {
    for (const shiftEnd of ["finish-then-leave", "keep", "headcount", "pass-on"] as const) {
      const shift = { days: "daily", hours: "12:00-20:00", agents: 1, breaks: ["12:00-12:30"] };
      const story = play({
        arrivals: { ticket: ["11:50"] },
        tiers: [tier({ teams: [{ name: "team", shifts: [shift], shiftEnd }] })],
      });
      expect(story.spans(0)).toEqual(["L1 queued 11:50-12:30", "L1 handling 12:30-12:40"]);
    }
  });

  it("nothing starts in one that lasts to the shift's end, nor after", () => {
    for (const shiftEnd of ["finish-then-leave", "keep", "headcount", "pass-on"] as const) {
      const shift = { ...office, agents: 1, breaks: ["16:30-17:00"] };
      const story = play({
        arrivals: { ticket: ["16:40"] },
        tiers: [tier({ teams: [{ name: "team", shifts: [shift], shiftEnd }] })],
      });
      expect(story.spans(0)).toEqual(["L1 queued 16:40-33:00", "L1 handling 33:00-33:10"]);
    }
  });

  it("end the wait of an agent who was pulled from their limit in one", () => {
    // One ticket at a time: the pending one is back at 12:10, within the break.
    const pending = [
      { reason: "customer", share: 1, time: fixed(30), touchBefore: "50%" },
    ] as const;
    const shift = { ...office, agents: 1, breaks: ["12:00-12:30"] };
    const story = play({
      arrivals: { ticket: ["11:30", "11:35"] },
      tiers: [
        tier({
          teams: [{ name: "team", shifts: [shift], mostInHand: 1 }],
          handling: fixed(20),
          pending: [...pending],
        }),
      ],
    });
    expect(story.spans(0)).toEqual([
      "L1 handling 11:30-11:40",
      "L1 pending customer 11:40-12:10",
      "L1 queued 12:10-12:30",
      "L1 handling 12:30-12:40",
    ]);
    expect(story.spans(1)[0]).toBe("L1 queued 11:35-12:40");
  });

  it("are paid, and not available but for the work that is finished", () => {
    const story = play({ arrivals: { ticket: ["11:50"] }, tiers: [withBreak] });
    expect(story.staffing("team").slice(0, 3)).toEqual([
      "9:00-12:10: 1 available, 1 paid, 0 overtime",
      "12:10-12:30: 0 available, 1 paid, 0 overtime",
      "12:30-17:00: 1 available, 1 paid, 0 overtime",
    ]);
  });

  it("are time on shift: waiting in one is not off shift", () => {
    const story = play({ arrivals: { ticket: ["12:10"] }, tiers: [withBreak] });
    expect(story.spans(0)).toEqual(["L1 queued 12:10-12:30", "L1 handling 12:30-12:50"]);
    expect(story.log.spans.columns.offShiftTime[0]).toBe(0);
  });
});

describe("holidays", () => {
  it("no shift begins on one", () => {
    const story = play({
      arrivals: { ticket: ["10:00"] },
      tiers: [
        tier({
          teams: [{ name: "team", shifts: [{ ...office, agents: 1 }], holidays: ["2026-01-05"] }],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 queued 10:00-33:00", "L1 handling 33:00-33:10"]);
  });
});
