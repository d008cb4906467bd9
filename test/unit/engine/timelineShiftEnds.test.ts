import { describe, expect, it } from "vitest";
import type { ShiftEnd } from "../../../src/model/tierSchema.ts";
import { fixed, play, tier } from "./story.ts";

const office = { days: "daily", hours: "09:00-17:00" } as const;

/** Two agents from 9 to 17, of whom `heads` go on until 20:00 on a second shift. */
function desk(shiftEnd: ShiftEnd, heads: number) {
  const late = { days: "daily", hours: "17:00-20:00", agents: heads } as const;
  const shifts = [{ ...office, agents: 2 }, ...(heads > 0 ? [late] : [])];
  return tier({ teams: [{ name: "team", shifts, shiftEnd }], handling: fixed(30) });
}

describe("at the end of a shift", () => {
  it("an agent takes nothing new at the very minute", () => {
    const story = play({
      arrivals: { ticket: ["16:50", "16:55", "17:00"] },
      tiers: [desk("finish-then-leave", 0)],
    });
    expect(story.spans(2)).toEqual(["L1 queued 17:00-33:00", "L1 handling 33:00-33:30"]);
  });

  it("nobody takes a ticket that was waiting when the work in hand ends at that minute", () => {
    const story = play({
      arrivals: { ticket: ["16:30", "16:30", "16:45"] },
      tiers: [desk("finish-then-leave", 0)],
    });
    expect(story.spans(0)).toEqual(["L1 handling 16:30-17:00"]);
    expect(story.spans(2)).toEqual(["L1 queued 16:45-33:00", "L1 handling 33:00-33:30"]);
  });

  describe("finish-then-leave", () => {
    it("everybody finishes what is in hand, and the full new crew starts at once", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50", "16:55"] },
        tiers: [desk("finish-then-leave", 1)],
      });
      expect(story.spans(0)).toEqual(["L1 handling 16:45-17:15"]);
      expect(story.spans(1)).toEqual(["L1 handling 16:50-17:20"]);
      expect(story.spans(2)).toEqual(["L1 queued 16:55-17:00", "L1 handling 17:00-17:30"]);
      expect(story.agents(2)).toEqual(["team#2"]);
    });

    it("time past the end is available, paid and overtime", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50", "16:55"] },
        tiers: [desk("finish-then-leave", 1)],
      });
      expect(story.staffing("team").slice(0, 4)).toEqual([
        "9:00-17:00: 2 available, 2 paid, 0 overtime",
        "17:00-17:15: 3 available, 3 paid, 2 overtime",
        "17:15-17:20: 2 available, 2 paid, 1 overtime",
        "17:20-20:00: 1 available, 1 paid, 0 overtime",
      ]);
    });

    it("without a new crew the queue waits for the next shift, off shift meanwhile", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50", "16:55"] },
        tiers: [desk("finish-then-leave", 0)],
      });
      expect(story.spans(2)).toEqual(["L1 queued 16:55-33:00", "L1 handling 33:00-33:30"]);
      // From 17:00 to 9:00 the next day nobody was on the roster: 16 h of the 16 h 5 min.
      const queued = story.log.spans.columns.offShiftTime.indexOf(16 * 3_600_000);
      expect(story.log.spans.columns.ticket[queued]).toBe(2);
    });
  });

  describe("headcount", () => {
    it("starts nothing while as many are busy as the roster says", () => {
      // From 17:00 on one seat: of the two tickets in hand both are finished, the third waits for both.
      const story = play({
        arrivals: { ticket: ["16:45", "16:50", "16:55"] },
        tiers: [desk("headcount", 1)],
      });
      expect(story.spans(0)).toEqual(["L1 handling 16:45-17:15"]);
      expect(story.spans(1)).toEqual(["L1 handling 16:50-17:20"]);
      expect(story.spans(2)).toEqual(["L1 queued 16:55-17:20", "L1 handling 17:20-17:50"]);
    });

    it("lets idle agents go first", () => {
      // One of two is idle at 17:00 and goes; the other has ticket 0 in hand, and nobody is in overtime.
      const story = play({
        arrivals: { ticket: ["16:45", "17:05"] },
        tiers: [desk("headcount", 1)],
      });
      expect(story.spans(1)).toEqual(["L1 queued 17:05-17:15", "L1 handling 17:15-17:45"]);
      expect(story.staffing("team").slice(0, 2)).toEqual([
        "9:00-17:00: 2 available, 2 paid, 0 overtime",
        "17:00-20:00: 1 available, 1 paid, 0 overtime",
      ]);
    });

    it("time past the end is overtime until the seat is given up", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50"] },
        tiers: [desk("headcount", 1)],
      });
      expect(story.staffing("team").slice(0, 3)).toEqual([
        "9:00-17:00: 2 available, 2 paid, 0 overtime",
        "17:00-17:15: 2 available, 2 paid, 1 overtime",
        "17:15-20:00: 1 available, 1 paid, 0 overtime",
      ]);
    });
  });

  describe("pass-on", () => {
    it("the latest started stops at once and goes to the head of the queue, its work kept", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50", "16:55"] },
        tiers: [desk("pass-on", 1)],
      });
      expect(story.spans(0)).toEqual(["L1 handling 16:45-17:15"]);
      // 10 of its 30 minutes were done by 17:00.
      expect(story.spans(1)).toEqual([
        "L1 handling 16:50-17:00",
        "L1 queued 17:00-17:15",
        "L1 handling 17:15-17:35",
      ]);
      expect(story.spans(2)).toEqual(["L1 queued 16:55-17:35", "L1 handling 17:35-18:05"]);
    });

    it("counts the wait up to the first start only as waiting, and one visit", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50"] },
        tiers: [desk("pass-on", 1)],
      });
      expect(story.visits(1)).toEqual(["L1 16:50-17:35 resolved"]);
      expect(story.log.visits.columns.queuedTime[1]).toBe(0);
      expect(story.log.visits.columns.handlingTime[1]).toBe(30 * 60_000);
    });

    it("interrupts nobody where as many go on as stop", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50"] },
        tiers: [desk("pass-on", 2)],
      });
      expect(story.spans(0)).toEqual(["L1 handling 16:45-17:15"]);
      expect(story.spans(1)).toEqual(["L1 handling 16:50-17:20"]);
    });
  });

  describe("keep", () => {
    it("the same agent goes on with the ticket at their next shift", () => {
      const story = play({
        arrivals: { ticket: ["16:45", "16:50", "16:55"] },
        tiers: [desk("keep", 0)],
      });
      expect(story.spans(1)).toEqual([
        "L1 handling 16:50-17:00",
        "L1 suspended 17:00-33:00",
        "L1 handling 33:00-33:20",
      ]);
      expect(story.agents(0)).toEqual(["team#0", "team#0"]);
      expect(story.agents(1)).toEqual(["team#1", "team#1"]);
      // Ticket 0 is done at 33:15 and frees the first of them.
      expect(story.spans(2)).toEqual(["L1 queued 16:55-33:15", "L1 handling 33:15-33:45"]);
    });

    it("nobody is in overtime", () => {
      const story = play({ arrivals: { ticket: ["16:45"] }, tiers: [desk("keep", 0)] });
      expect(story.staffing("team").slice(0, 2)).toEqual([
        "9:00-17:00: 2 available, 2 paid, 0 overtime",
        "33:00-41:00: 2 available, 2 paid, 0 overtime",
      ]);
    });
  });
});

describe("a shift that goes on without a break", () => {
  it("keeps its agents at midnight: work in hand isn't touched, nobody leaves", () => {
    const story = play({
      arrivals: { ticket: ["23:50", "23:55"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              shifts: [{ days: "daily", hours: "00:00-24:00", agents: 1 }],
              shiftEnd: "pass-on",
            },
          ],
          handling: fixed(30),
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 23:50-24:20"]);
    expect(story.spans(1)).toEqual(["L1 queued 23:55-24:20", "L1 handling 24:20-24:50"]);
  });
});
