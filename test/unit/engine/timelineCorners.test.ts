import { describe, expect, it } from "vitest";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { fixed, play, tier } from "./story.ts";

const types = (...names: string[]) => names.map((name) => ({ name, ticketsPerWeek: 0 }));
const office = { days: "daily", hours: "09:00-17:00" } as const;
const byType = (times: Record<string, number>) => ({
  byType: Object.fromEntries(Object.entries(times).map(([type, time]) => [type, fixed(time)])),
  otherwise: fixed(10),
});

describe("raising a priority", () => {
  const escalation = [
    { name: "raise", when: { type: ["hot"], timeInTier: "4 min" }, raisePriorityTo: "P1" },
  ];

  it("leaves a first-come queue as it is", () => {
    const story = play({
      arrivals: { long: ["9:00"], hot: ["9:01"], cold: ["9:02"] },
      types: types("long", "hot", "cold"),
      tiers: [tier()],
      escalation,
    });
    expect(story.spans(1).at(-1)).toBe("L1 handling 9:10-9:20");
  });

  it("gives the turn among its new equals that its joining gives", () => {
    const story = play({
      arrivals: { long: ["9:00"], hot: ["9:01"], urgent: ["9:03"] },
      types: [...types("long", "hot"), { name: "urgent", ticketsPerWeek: 0, priority: "P1" }],
      tiers: [tier({ dispatch: "priority" })],
      escalation,
    });
    expect(story.spans(1).at(-1)).toBe("L1 handling 9:10-9:20");
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:20-9:30");
  });

  it("breaks at once what its new limit had used up, even while the clock stands", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({
          handling: fixed(120),
          pending: [{ reason: "customer", share: 1, time: fixed(180), touchBefore: 1 }],
        }),
      ],
      escalation: [{ name: "raise", when: { timeInTier: "3 h" }, raisePriorityTo: "P1" }],
      promises: [
        {
          name: "solve",
          measure: "resolution",
          limit: { byPriority: { P1: "1 h" }, otherwise: "20 h" },
          pauses: ["customer"],
        },
      ],
    });
    // Work 9-11, pending 11-14, raised at 12: two hours of the one were used by 11.
    expect(story.clocks(0)[1]).toBe("solve due 12:00: breached 14:00, 120 min late");
  });

  it("also works for a rule on an attempt's outcome", () => {
    const story = play({
      arrivals: { hard: ["0:00"] },
      types: [{ name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" }],
      tiers: [tier(), tier({ name: "L2" })],
      escalation: [{ name: "up", when: { outcome: "unsolved" }, to: "L2", raisePriorityTo: "P1" }],
    });
    expect(story.events(0)).toEqual(["0:10 escalation up", "0:10 priority P1"]);
  });
});

describe("choosing a team", () => {
  it("counts those who queue already in the same instant", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [
        tier({
          teams: [
            { name: "a", agents: 1 },
            { name: "b", agents: 1 },
          ],
        }),
      ],
    });
    expect([story.agents(0), story.agents(1)]).toEqual([["a#0"], ["b#0"]]);
  });

  it.each(["headcount", "finish-then-leave"] as const)(
    "knows at a shift's end (%s) who is there from then on",
    (shiftEnd) => {
      const story = play({
        arrivals: { ticket: ["17:00"] },
        tiers: [
          tier({
            teams: [
              { name: "day", shifts: [{ ...office, agents: 1 }], shiftEnd },
              { name: "always", agents: 1 },
            ],
          }),
        ],
      });
      expect(story.agents(0)).toEqual(["always#0"]);
    },
  );

  it("sends nobody to a team that is never there, and at night to the one that opens first", () => {
    const story = play({
      arrivals: { ticket: ["3:00"] },
      tiers: [
        tier({
          teams: [
            { name: "never", agents: 0 },
            { name: "weekend", shifts: [{ days: "sat", hours: "09:00-17:00", agents: 5 }] },
            { name: "day", shifts: [{ ...office, agents: 1 }] },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 queued 3:00-9:00", "L1 handling 9:00-9:10"]);
  });
});

describe("paid time", () => {
  it.each(["headcount", "finish-then-leave"] as const)(
    "is paid once for who works into their break (%s)",
    (shiftEnd) => {
      const shift = { ...office, agents: 1, breaks: ["12:00-12:30"] };
      const story = play({
        arrivals: { ticket: ["11:50"] },
        tiers: [
          tier({ teams: [{ name: "team", shifts: [shift], shiftEnd }], handling: fixed(20) }),
        ],
      });
      expect(story.staffing("team").slice(0, 2)).toEqual([
        "9:00-12:10: 1 available, 1 paid, 0 overtime",
        "12:10-12:30: 0 available, 1 paid, 0 overtime",
      ]);
    },
  );

  it("has no overtime where an absence is drawn anew while somebody is at work", () => {
    const nights = Array.from({ length: 60 }, (_, day) => `${day * 24 + 23}:50`);
    const story = play({
      arrivals: { ticket: nights },
      measured: "8 weeks",
      tiers: [tier({ teams: [{ name: "team", agents: 1, shrinkage: 0.5 }], handling: fixed(20) })],
    });
    expect(story.staffing("team").every((row) => row.endsWith("1 paid, 0 overtime"))).toBe(true);
  });
});

describe("promises", () => {
  it("leave no row for a tier that the ticket never saw", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00"] },
      tiers: [tier(), tier({ name: "L2" })],
      promises: [{ name: "ola", measure: "time in tier", tier: "L2", limit: "1 h" }],
    });
    expect(story.log.clocks.length).toBe(0);
  });

  it("keep a breach that a reopening resets the clock after", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(30) })],
      reopening: {
        share: { byVisit: { entry: 1 }, otherwise: 0 },
        after: fixed(60),
        to: "entry",
        work: 0.1,
      },
      promises: [{ name: "solve", measure: "resolution", limit: "10 min", onReopen: "reset" }],
    });
    // Resolved 9:30, twenty minutes late; reopened 10:30 and resolved within three minutes.
    expect(story.clocks(0)).toEqual([
      "solve due 9:10: breached 9:30, 20 min late",
      "solve due 10:40: met 10:33",
    ]);
  });

  it("keep a first response that was late already when the ticket goes where nobody can tell", () => {
    const story = play({
      arrivals: { long: ["8:59"], ticket: ["9:00"] },
      types: types("long", "ticket"),
      tiers: [
        tier({ handling: fixed(600) }),
        { name: "L2", capacity: "unknown", visitTime: fixed(60) },
      ],
      escalation: [{ name: "up", when: { type: ["ticket"], timeInTier: "2 h" }, to: "L2" }],
      promises: [{ name: "reply", measure: "first response", limit: "30 min" }],
    });
    expect(story.clocks(1)).toEqual(["reply due 9:30: breached 11:00, 90 min late"]);
  });

  it("on time in a tier run on where a ticket is routed within it", () => {
    const story = play({
      arrivals: { ticket: ["0:00"] },
      tiers: [tier({ routes: { byVisit: { entry: { L1: 1 } }, otherwise: {} } })],
      promises: [{ name: "ola", measure: "time in tier", tier: "L1", limit: "15 min" }],
    });
    expect(story.clocks(0)).toEqual(["ola due 0:15: breached 0:20, 5 min late"]);
  });
});

describe("rules", () => {
  it("on an outcome look at the ticket as it is when the attempt ends", () => {
    const story = play({
      arrivals: { block: ["0:00"], hard: ["0:00"] },
      types: [...types("block"), { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" }],
      tiers: [
        tier({ handling: byType({ block: 50, hard: 30 }) }),
        tier({ name: "L2" }),
        tier({ name: "L3" }),
      ],
      escalation: [
        { name: "late", when: { outcome: "unsolved", timeUnresolved: "1 h" }, to: "L3" },
      ],
    });
    // Started at 0:50, unsolved at 1:20: an hour has passed by then.
    expect(story.visits(1)[0]).toBe("L1 0:00-1:20 escalated by late");
  });

  it("on an outcome are counted, and passed over, where nobody staffs their target", () => {
    const story = play({
      arrivals: { hard: ["0:00"] },
      types: [{ name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" }],
      tiers: [
        tier(),
        tier({ name: "L2" }),
        tier({ name: "L3", teams: [{ name: "absent", agents: 3, shrinkage: 1 }] }),
      ],
      escalation: [{ name: "up", when: { outcome: "unsolved" }, to: "L3" }],
    });
    expect(story.end.blockedRules).toEqual([1]);
    expect(story.visits(0)[1]).toBe("L2 0:10-0:20 resolved");
  });

  it("act once: at the tier they lead to they have nothing to say", () => {
    const story = play({
      arrivals: { ticket: ["0:00", "0:00"] },
      tiers: [tier({ handling: fixed(90) }), tier({ name: "L2" })],
      escalation: [{ name: "up", when: { timeUnresolved: "1 h" }, to: "L2" }],
    });
    expect(story.events(1)).toEqual(["1:00 escalation up"]);
  });

  it("don't take away what starts at that very instant", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier(), tier({ name: "L2" })],
      escalation: [
        { name: "up", when: { timeInTier: "10 min" }, to: "L2", whileHandled: "keep work" },
      ],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-9:20 resolved"]);
  });

  it("hand on all work done so far, however often they interrupt", () => {
    const story = play({
      arrivals: { ticket: ["0:00"] },
      tiers: ["L1", "L2", "L3"].map((name) => tier({ name, handling: fixed(60) })),
      escalation: [
        {
          name: "up",
          from: ["L1", "L2"],
          when: { timeInTier: "20 min" },
          to: "next",
          whileHandled: "keep work",
        },
      ],
    });
    // 20 minutes at L1, 20 at L2, and the last 20 of 60 at L3.
    expect(story.visits(0).at(-1)).toBe("L3 0:40-1:00 resolved");
  });
});

describe("a ticket that comes back", () => {
  it("takes the same share of the original work each time", () => {
    const story = play({
      arrivals: { ticket: ["0:00"] },
      measured: "1 week",
      tiers: [tier({ handling: fixed(40) })],
      reopening: { share: 1, after: fixed(60), work: 0.5 },
      cap: "0 min",
    });
    const work = story.spans(0).filter((span) => span.includes("handling"));
    expect(work.slice(0, 3)).toEqual([
      "L1 handling 0:00-0:40",
      "L1 handling 1:40-2:00",
      "L1 handling 3:00-3:20",
    ]);
  });

  it("isn't returned to a tier without authority over it", () => {
    const story = play({
      arrivals: { ticket: ["0:00"] },
      tiers: [
        tier({ authority: { types: [], checked: "after diagnosis" } }),
        tier({ name: "L2", returns: { share: 1 } }),
      ],
    });
    expect(story.visits(0)).toHaveLength(2);
  });
});

describe("one instant", () => {
  it("may hold any number of tickets that take no time", () => {
    const story = play({
      arrivals: { ticket: Array.from({ length: 1_100 }, () => "9:00") },
      tiers: [tier({ handling: fixed(0) })],
    });
    expect(story.outcome(1_099)).toBe("resolved");
  });
});

describe("the window's edges", () => {
  const hour = 3_600_000;

  /** From, to and time off shift of the waits of a ticket, in hours. */
  function waitsOf({ spans }: TicketLog, ticket: number): number[][] {
    const { columns, length } = spans;
    return Array.from({ length }, (_, row) => row)
      .filter((row) => columns.ticket[row] === ticket && columns.state[row] === 0)
      .map((row) => [columns.from[row], columns.to[row], columns.offShiftTime[row]])
      .map((times) => times.map((time) => time / hour));
  }

  it("cut a wait, with its time off shift on either side known", () => {
    const shifts = [{ days: "mon-fri", hours: "09:00-17:00", agents: 1 }];
    const story = play({
      arrivals: { long: ["112:00"], ticket: ["112:00"] },
      types: types("long", "ticket"),
      warmUp: "1 week",
      tiers: [
        tier({ teams: [{ name: "team", shifts }], handling: byType({ long: 120, ticket: 10 }) }),
      ],
    });
    // Queued Friday 16:00 to 18:00, when the long one is done past the shift's end, and on to Monday 9:00.
    expect(waitsOf(story.log, 1)).toEqual([
      [112, 168, 55],
      [168, 177, 9],
    ]);
  });

  it("cut a wait where nothing happens any more before the log ends", () => {
    const shifts = [{ days: "sat", hours: "09:00-10:00", agents: 1 }];
    const story = play({
      arrivals: { ticket: ["129:00", "129:00"] },
      cap: "2 days",
      tiers: [tier({ teams: [{ name: "team", shifts }], handling: fixed(120) })],
    });
    // From Saturday 9:00: the first takes until 11:00, past the shift's end; the next shift is never reached.
    expect(waitsOf(story.log, 1)).toEqual([
      [129, 168, 38],
      [168, 216, 48],
    ]);
  });
});
