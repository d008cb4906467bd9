import { describe, expect, it } from "vitest";
import { attrition, secondLeaves, world } from "./leaversDesk.ts";
import { fixed, play, type World } from "./story.ts";

const dayShift = {
  agents: undefined,
  shifts: [{ days: "daily", hours: "08:00-16:00", agents: 1 }],
};

describe("somebody who leaves", () => {
  it("is gone from a midnight on, neither there nor paid, until somebody is hired", () => {
    const story = play(world(["30:00"]));
    expect(story.events(-1)).toEqual(["24:00 left", "72:00 hired"]);
    expect(story.log.events.columns.value[0]).toBe(0);
    expect(story.staffing("L1 team")).toEqual([
      "0:00-24:00: 1 available, 1 paid, 0 overtime",
      "72:00-168:00: 1 available, 1 paid, 0 overtime",
    ]);
    expect(story.spans(0)).toEqual(["L1 queued 30:00-72:00", "L1 handling 72:00-74:00"]);
    expect(story.log.spans.columns.offShiftTime[0]).toBe(42 * 3_600_000);
  });

  it("finishes the ticket in hand first, on overtime, and takes no other", () => {
    for (const shiftEnd of ["finish-then-leave", "headcount"] as const) {
      const story = play(world(["23:00", "23:30"], { shiftEnd }));
      expect(story.spans(0)).toEqual(["L1 handling 23:00-25:00"]);
      expect(story.spans(1)).toEqual(["L1 queued 23:30-72:00", "L1 handling 72:00-74:00"]);
      expect(story.staffing("L1 team")[1]).toBe("24:00-25:00: 1 available, 1 paid, 1 overtime");
    }
  });

  it("passes the ticket in hand to the others where tickets are passed on or kept", () => {
    for (const shiftEnd of ["pass-on", "keep"] as const) {
      const story = play({
        ...world(["22:30", "23:00"], { shiftEnd, agents: 2 }),
        seed: secondLeaves,
      });
      expect(story.agents(1)).toEqual(["L1 team#1", "L1 team#0"]);
      expect(story.spans(1)).toEqual([
        "L1 handling 23:00-24:00",
        "L1 queued 24:00-24:30",
        "L1 handling 24:30-25:30",
      ]);
    }
    const alone = play(world(["23:00"], { shiftEnd: "keep" }));
    expect(alone.spans(0)).toEqual([
      "L1 handling 23:00-24:00",
      "L1 queued 24:00-72:00",
      "L1 handling 72:00-73:00",
    ]);
  });

  it("no longer keeps a ticket that was to wait for their next shift", () => {
    const story = play(world(["15:00"], { ...dayShift, shiftEnd: "keep" }));
    expect(story.spans(0)).toEqual([
      "L1 handling 15:00-16:00",
      "L1 suspended 16:00-24:00",
      "L1 queued 24:00-80:00",
      "L1 handling 80:00-81:00",
    ]);
  });

  it("works their last shift to its end where that is after midnight", () => {
    const shifts = [{ days: "daily", hours: "20:00-04:00", agents: 1 }];
    const story = play(world(["25:00", "29:00"], { agents: undefined, shifts }));
    expect(story.spans(0)).toEqual(["L1 handling 25:00-27:00"]);
    expect(story.staffing("L1 team").slice(0, 3)).toEqual([
      "0:00-4:00: 1 available, 1 paid, 0 overtime",
      "20:00-28:00: 1 available, 1 paid, 0 overtime",
      "92:00-100:00: 1 available, 1 paid, 0 overtime",
    ]);
    expect(story.spans(1)).toEqual(["L1 queued 29:00-92:00", "L1 handling 92:00-94:00"]);
    const kept = play(world(["27:00"], { agents: undefined, shifts, shiftEnd: "keep" }));
    expect(kept.spans(0)[1]).toBe("L1 queued 28:00-92:00");
  });

  it("is missing from the line and not from another, and the others keep their breaks", () => {
    const shifts = [
      { days: "daily", hours: "08:00-16:00", agents: 2, breaks: ["12:00-12:30"] },
      { days: "daily", hours: "10:00-18:00", agents: 1 },
    ];
    const story = play(world([], { agents: undefined, shifts }));
    expect(story.staffing("L1 team").slice(5, 10)).toEqual([
      "32:00-34:00: 1 available, 1 paid, 0 overtime",
      "34:00-36:00: 2 available, 2 paid, 0 overtime",
      "36:00-36:30: 1 available, 2 paid, 0 overtime",
      "36:30-40:00: 2 available, 2 paid, 0 overtime",
      "40:00-42:00: 1 available, 1 paid, 0 overtime",
    ]);
  });

  it("leaves shrinkage and absences to those who are left", () => {
    const absences = [{ from: "2026-01-06", to: "2026-01-06", share: "100%" }];
    const story = play({ ...world([], { agents: 2, absences }), seed: secondLeaves });
    expect(story.staffing("L1 team").slice(0, 3)).toEqual([
      "0:00-24:00: 2 available, 2 paid, 0 overtime",
      "24:00-48:00: 0 available, 1 paid, 0 overtime",
      "48:00-72:00: 1 available, 1 paid, 0 overtime",
    ]);
  });
});

describe("a newcomer", () => {
  const rampUp = { startSpeed: "50%", lasts: "4 days" } as const;
  const slow = { attrition: { ...attrition, rampUp } };

  /** Minutes of touch time, a ticket each. */
  const touch = (given: World) => {
    const { log } = play(given);
    return [...log.visits.columns.handlingTime.subarray(0, log.visits.length)].map((time) =>
      Number((time / 60_000).toFixed(4)),
    );
  };

  it("takes twice as long at half the speed, and gets faster from day to day", () => {
    const minutes = touch(world(["0:00", "72:00", "97:00", "143:00", "144:30"], slow, 60));
    // Hired at 72:00: at half the speed then, 5/8, 3/4 and 7/8 of it on the days after.
    expect(minutes).toEqual([60, 120, 96, 80, 68.5714]);
  });

  it("is as fast as the others in the end, and at once without a ramp-up", () => {
    const short = { attrition: { ...slow.attrition, rampUp: { ...rampUp, lasts: "36 h" } } };
    expect(touch(world(["72:00", "97:00", "120:00"], short, 60))).toEqual([120, 72, 60]);
    expect(touch(world(["72:00"], {}, 60))).toEqual([60]);
  });

  it("doesn't slow the others, nor what was begun before", () => {
    const two = { ...world(["23:30", "23:40", "72:00", "72:10"], { ...slow, agents: 2 }, 60) };
    const story = play(two);
    expect(story.agents(2)).toEqual(["L1 team#1"]);
    expect(touch(two)).toEqual([60, 60, 60, 120]);
  });

  it("slows seats as much as leaves them the same work done: two, one at half the speed, do that of one and a half", () => {
    for (const shiftEnd of ["headcount", "pass-on"] as const)
      expect(touch(world(["72:00", "72:10"], { ...slow, agents: 2, shiftEnd }, 60))).toEqual([
        80, 80,
      ]);
  });

  it("slows only the seats of the lines on shift", () => {
    const shifts = ["08:00-16:00", "16:00-24:00"].map((hours) => ({
      days: "daily",
      hours,
      agents: 1,
    }));
    const seats = { ...slow, agents: undefined, shifts, shiftEnd: "headcount" };
    expect(touch(world(["80:00", "90:00"], seats, 60))).toEqual([120, 60]);
  });

  it("is none of those on call, who neither leave nor are new", () => {
    const onCall = {
      duties: [{ days: "daily", hours: "00:00-24:00", agents: 1 }],
      reaction: "0 min",
      for: {},
      source: "assumption",
    };
    const given = world(["75:00", "90:00"], { ...slow, ...dayShift, onCall }, 60);
    const story = play(given);
    expect(story.events(-1)).toEqual(["24:00 left", "72:00 hired"]);
    expect([story.agents(0), story.agents(1)]).toEqual([["L1 team#1"], ["L1 team#1"]]);
    expect(touch(given)).toEqual([60, 60]);
    for (const shiftEnd of ["headcount", "pass-on"] as const)
      expect(
        touch(world(["75:00", "90:00"], { ...slow, ...dayShift, onCall, shiftEnd }, 60)),
      ).toEqual([60, 60]);
  });

  it("gets tired as well", () => {
    const fatigue = { above: 0, over: "1 day", slower: "50%", source: "assumption" };
    // Hired at 72:00; the day after, 12 hours of 24 have tired them by a quarter, at 5/8 of the speed.
    const given = { ...slow, fatigue };
    expect(touch(world(["72:00", "97:00"], given, 360))).toEqual([720, 720]);
  });
});

describe("who leaves when", () => {
  it("is the same whoever else there is", () => {
    const seen = [1, 2, 3].map((agents) => play(world([], { agents })).events(-1)[0]);
    expect(seen).toEqual(["24:00 left", "24:00 left", "24:00 left"]);
  });

  it("depends on how busy they have been, where that makes more leave", () => {
    const rises = { above: "50%", over: "1 day", atFull: "500%" } as const;
    const rising = { attrition: { ...attrition, yearlyRate: 0, rises } };
    const left = (arrivals: readonly string[]) => play(world(arrivals, rising)).events(-1);
    const busy = Array.from({ length: 12 }, (_, at) => `${2 * at}:00`);
    expect(left(busy)).toEqual(["24:00 left", "72:00 hired"]);
    expect(left(busy.slice(0, 6))).toEqual([]);
    expect(left([])).toEqual([]);
  });

  it("is told by midnights of the team's own zone", () => {
    const events = play(world([], { timezone: "Asia/Kolkata" })).events(-1);
    expect(events.every((event) => event.includes(":30 "))).toBe(true);
    expect(events).not.toEqual([]);
  });

  it("takes people on at once where that takes no time", () => {
    const story = play(world(["23:00"], { attrition: { ...attrition, timeToHire: "0 min" } }));
    expect(story.events(-1)).toEqual(["24:00 left", "24:00 hired"]);
    expect(story.spans(0)).toEqual(["L1 handling 23:00-25:00"]);
    expect(story.staffing("L1 team")).toEqual(["0:00-168:00: 1 available, 1 paid, 0 overtime"]);
  });

  it("takes people on with a date: a time to hire is rounded up to days", () => {
    const given = { attrition: { ...attrition, timeToHire: fixed(25 * 60) } };
    expect(play(world([], given)).events(-1)).toEqual(["24:00 left", "72:00 hired"]);
  });

  it("is nobody at a rate of 0", () => {
    const story = play(world([], { attrition: { ...attrition, yearlyRate: 0 } }));
    expect(story.events(-1)).toEqual([]);
    expect(story.staffing("L1 team")).toEqual(["0:00-168:00: 1 available, 1 paid, 0 overtime"]);
  });
});
