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

describe("shrinkage", () => {
  /** Heads at 9:00 on each of `days` days: `agents` minus shrinkage. */
  function headsByDay(agents: number, shrinkage: number, days: number): number[] {
    const story = play({
      arrivals: { ticket: [] },
      tiers: [tier({ teams: [{ name: "team", shifts: [{ ...office, agents }], shrinkage }] })],
      measured: `${days} days`,
      cap: "0 min",
    });
    return story.staffing("team").map((row) => Number(/(\d+) available/.exec(row)![1]));
  }

  it("takes whole heads where the share of them is whole, and all are paid", () => {
    expect(headsByDay(10, 0.3, 5)).toEqual([7, 7, 7, 7, 7]);
    const story = play({
      arrivals: { ticket: [] },
      tiers: [
        tier({ teams: [{ name: "team", shifts: [{ ...office, agents: 10 }], shrinkage: 0.3 }] }),
      ],
    });
    expect(story.staffing("team")[0]).toBe("9:00-17:00: 7 available, 10 paid, 0 overtime");
  });

  it("is drawn for each date: one head more as often as the fraction says", () => {
    // 4 × 0.85 = 3.4: 3 heads, or 4 with probability 0.4. Of 1,000 days 400 ± 4 · √(1000 · 0.4 · 0.6) = 62.
    const heads = headsByDay(4, 0.15, 1000);
    expect(heads).toHaveLength(1000);
    expect(new Set(heads)).toEqual(new Set([3, 4]));
    const four = heads.filter((count) => count === 4).length;
    expect(Math.abs(four - 400)).toBeLessThan(62);
  });

  it("is drawn anew at midnight for agents around the clock", () => {
    const story = play({
      arrivals: { ticket: [] },
      tiers: [tier({ teams: [{ name: "team", agents: 1, shrinkage: 0.5 }] })],
      measured: "200 days",
      cap: "0 min",
    });
    // Each row is a run of days with the same head count, 0 or 1, all of whole days.
    const { from, to, available } = story.log.staffing.columns;
    const rows = story.log.staffing.length;
    const day = 86_400_000;
    let present = 0;
    for (let row = 0; row < rows; row++) {
      expect((to[row] - from[row]) % day).toBe(0);
      present += (available[row] * (to[row] - from[row])) / day;
    }
    // 100 ± 4 · √(200 · ¼) = 28 days.
    expect(Math.abs(present - 100)).toBeLessThan(28);
  });
});

describe("absences", () => {
  type Team = NonNullable<Parameters<typeof tier>[0]>["teams"];
  type Absences = NonNullable<NonNullable<Team>[number]["absences"]>;

  /** Agents available on each day from Monday 2026-01-05 on, of 10 in this roster. */
  function heads(absences: Absences, shrinkage = 0): string[] {
    const story = play({
      arrivals: { ticket: [] },
      tiers: [
        tier({
          teams: [{ name: "team", shifts: [{ ...office, agents: 10 }], shrinkage, absences }],
        }),
      ],
      measured: "5 days",
      cap: "0 min",
    });
    return story.staffing("team").map((row) => row.replace(/^[^ ]+ /, ""));
  }

  const all = "10 available, 10 paid, 0 overtime";
  const half = "5 available, 10 paid, 0 overtime";

  it("keep their share of a team away from the first date to the last, paid all the same", () => {
    const away = [{ from: "2026-01-06", to: "2026-01-07", share: 0.5 }];
    expect(heads(away)).toEqual([all, half, half, all, all]);
  });

  it("add up, with each other and with the shrinkage", () => {
    const away = [
      { from: "2026-01-05", to: "2026-01-05", share: 0.3 },
      { from: "2026-01-05", to: "2026-01-06", share: 0.1 },
    ];
    expect(heads(away, 0.1).slice(0, 3)).toEqual([
      half,
      "8 available, 10 paid, 0 overtime",
      "9 available, 10 paid, 0 overtime",
    ]);
  });

  it("are of the shifts that begin on their dates: a night runs on into the next morning", () => {
    const story = play({
      arrivals: { ticket: ["25:00"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              shifts: [{ days: "daily", hours: "22:00-06:00", agents: 1 }],
              absences: [{ from: "2026-01-06", to: "2026-01-06", share: 1 }],
            },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 25:00-25:10"]);
  });

  it("begin and end at midnight for agents around the clock", () => {
    const story = play({
      arrivals: { ticket: ["24:30"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              agents: 1,
              absences: [{ from: "2026-01-06", to: "2026-01-06", share: 1 }],
            },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 queued 24:30-48:00", "L1 handling 48:00-48:10"]);
  });
});
