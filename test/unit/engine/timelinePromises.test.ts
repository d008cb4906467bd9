import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

const office = { name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] } as const;
const calendars: World["calendars"] = [{ name: office.name, hours: [...office.hours] }];

/** One promise on the resolution of tickets that take `minutes` at L1. */
function solved(minutes: number, promise: object = {}): Omit<World, "arrivals"> {
  return {
    tiers: [tier({ handling: fixed(minutes) })],
    calendars,
    promises: [{ name: "solved", measure: "resolution", limit: "1 h", ...promise }],
  };
}

describe("a promise on resolution", () => {
  it("is due when its limit is used up, and broken after", () => {
    const story = play({ arrivals: { ticket: ["9:00", "9:00"] }, ...solved(45) });
    expect(story.clocks(0)).toEqual(["solved due 10:00: met 9:45"]);
    expect(story.clocks(1)).toEqual(["solved due 10:00: breached 10:30, 30 min late"]);
  });

  it("is due by an instant: one hour from 16:00 is 17:00, and 18:00 is too late though no hour has passed since", () => {
    const story = play({ arrivals: { ticket: ["16:00"] }, ...solved(120, { calendar: "office" }) });
    // Late time is business time: none up to 18:00.
    expect(story.clocks(0)).toEqual(["solved due 17:00: breached 18:00"]);
  });

  it("counts on its calendar over the night", () => {
    const story = play({
      arrivals: { ticket: ["16:30"] },
      ...solved(60 * 17, { calendar: "office" }),
    });
    expect(story.clocks(0)).toEqual(["solved due 33:30: met 33:30"]);
  });

  it("with a limit of zero is due at once, in hours or not", () => {
    const story = play({
      arrivals: { ticket: ["3:00"] },
      ...solved(10, { calendar: "office", limit: "0 min" }),
    });
    expect(story.clocks(0)).toEqual(["solved due 3:00: breached 3:10"]);
  });

  it("covers whom it gives a limit", () => {
    const story = play({
      arrivals: { one: ["9:00"], other: ["10:00"] },
      ...solved(10, { limit: { byType: { one: "1 h" } } }),
    });
    expect(story.clocks(0)).toHaveLength(1);
    expect(story.clocks(1)).toEqual([]);
  });

  it("of an abandoned ticket is cancelled, unless it was broken before", () => {
    const leaving = (limit: string) =>
      play({
        arrivals: { ticket: ["9:00", "9:00"] },
        ...solved(0, { limit }),
        tiers: [tier({ handling: fixed(240), patience: { time: fixed(90), then: "leave" } })],
      }).clocks(1);
    expect(leaving("2 h")).toEqual(["solved due 11:00: cancelled 10:30"]);
    expect(leaving("1 h")).toEqual(["solved due 10:00: breached 10:30, 30 min late"]);
  });

  it("still runs at the end of the log, or is broken by then", () => {
    const world = { arrivals: { ticket: ["167:00"] }, cap: "0 min" };
    expect(play({ ...world, ...solved(120, { limit: "2 h" }) }).clocks(0)).toEqual([
      "solved due 169:00: open never",
    ]);
    expect(play({ ...world, ...solved(120, { limit: "30 min" }) }).clocks(0)).toEqual([
      "solved due 167:30: breached never, 30 min late",
    ]);
  });
});

describe("pauses", () => {
  const waiting = (reason: "customer" | "vendor", minutes: number): Partial<World> => ({
    tiers: [tier({ handling: fixed(20), pending: [{ reason, share: 1, time: fixed(minutes) }] })],
  });
  const pausing = (promise: object = {}) => solved(20, { pauses: ["customer"], ...promise });

  it("of a reason that it names don't count", () => {
    // 10 minutes of work, 2 hours waiting for the customer, 10 minutes of work.
    const story = play({
      arrivals: { ticket: ["9:00"] },
      ...pausing(),
      ...waiting("customer", 120),
    });
    expect(story.clocks(0)).toEqual(["solved due 12:00: met 11:20"]);
  });

  it("of another reason do", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      ...pausing(),
      ...waiting("vendor", 120),
    });
    expect(story.clocks(0)).toEqual(["solved due 10:00: breached 11:20, 80 min late"]);
  });

  it("count on the promise's calendar: closed hours within them are no pause", () => {
    // Waiting from 16:40 to 32:40 (8:40) takes the 20 minutes up to 17:00 off: due 1 h 20 min on.
    const story = play({
      arrivals: { ticket: ["16:30"] },
      ...pausing({ calendar: "office" }),
      ...waiting("customer", 16 * 60),
    });
    expect(story.clocks(0)).toEqual(["solved due 33:50: met 32:50"]);
  });

  it("after the promise was broken don't mend it", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      ...pausing({ limit: "5 min" }),
      ...waiting("customer", 120),
    });
    expect(story.clocks(0)).toEqual(["solved due 9:05: breached 11:20, 135 min late"]);
  });

  it("without an end in the log leave it open, due never", () => {
    const story = play({
      arrivals: { ticket: ["167:00"] },
      ...pausing(),
      ...waiting("customer", 600),
      cap: "0 min",
    });
    expect(story.clocks(0)).toEqual(["solved due never: open never"]);
  });
});

describe("a promise on first response", () => {
  const reply = [{ name: "reply", measure: "first response", limit: "15 min" }] as const;

  it("is kept by the first work on the ticket at any tier", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(60) }), tier({ name: "L2" })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "5 min" }, to: "next" }],
      promises: [...reply],
    });
    expect(story.clocks(1)).toEqual(["reply due 9:15: met 9:05"]);
  });

  it("is broken by work that begins later", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(20) })],
      promises: [...reply],
    });
    expect(story.clocks(1)).toEqual(["reply due 9:15: breached 9:20, 5 min late"]);
  });

  it("leaves no row where a tier of unknown capacity answers: nobody knows when", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [{ name: "L1", capacity: "unknown", visitTime: fixed(30) }],
      promises: [...reply],
    });
    expect(story.clocks(0)).toEqual([]);
  });
});

describe("a promise on time in a tier", () => {
  const inL1 = { name: "ola", measure: "time in tier", tier: "L1" } as const;

  it("runs from joining to leaving, once a visit, and a move that an agent decides keeps it", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ routes: { L2: 1 } }), tier({ name: "L2", routes: { L1: 1 } })],
      promises: [{ ...inL1, limit: "15 min" }],
      maximumMoves: 2,
    });
    expect(story.clocks(0)).toEqual(["ola due 9:15: met 9:10", "ola due 9:35: met 9:30"]);
  });

  it("is broken by the timer that fires because its limit is used up", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(60) }), tier({ name: "L2" })],
      promises: [{ ...inL1, limit: "30 min" }],
      escalation: [
        { name: "up", from: "L1", when: { promiseUsed: { promise: "ola", share: 1 } }, to: "next" },
      ],
    });
    expect(story.visits(1)[0]).toBe("L1 9:00-9:30 timer by up");
    expect(story.clocks(1)).toEqual(["ola due 9:30: breached 9:30"]);
  });

  it("is kept where a timer moves the ticket earlier", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(60) }), tier({ name: "L2" })],
      promises: [{ ...inL1, limit: "30 min" }],
      escalation: [{ name: "up", from: "L1", when: { timeInTier: "29 min" }, to: "next" }],
    });
    expect(story.clocks(1)).toEqual(["ola due 9:30: met 9:29"]);
  });
});

describe("a change of priority", () => {
  /** P3 has 8 hours, P1 `urgent`; after half an hour at L1 a waiting ticket becomes P1. */
  const raised = (urgent: string): World => ({
    arrivals: { ticket: ["9:00", "9:00"] },
    types: [{ name: "ticket", ticketsPerWeek: 0, priority: "P3" }],
    tiers: [tier({ handling: fixed(60) })],
    promises: [
      {
        name: "solved",
        measure: "resolution",
        limit: { byPriority: { P1: urgent, P3: "8 h" } },
      },
    ],
    escalation: [{ name: "raise", when: { timeInTier: "30 min" }, raisePriorityTo: "P1" }],
  });

  it("cancels the old promise, and the new one counts from its own start", () => {
    expect(play(raised("3 h")).clocks(1)).toEqual([
      "solved due 17:00: cancelled 9:30",
      "solved due 12:00: met 11:00",
    ]);
  });

  it("breaks the new promise at the instant of the change where it is past due", () => {
    expect(play(raised("10 min")).clocks(1)).toEqual([
      "solved due 17:00: cancelled 9:30",
      "solved due 9:30: breached 11:00, 90 min late",
    ]);
  });

  it("that brings the ticket under the promise counts from the ticket's start, with its pauses", () => {
    // P3 has no promise. Pending from 9:30 to 10:30; raised at 9:45 in it; 3 hours and the pause's one.
    const story = play({
      ...raised("3 h"),
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ handling: fixed(60), pending: [{ reason: "customer", share: 1, time: fixed(60) }] }),
      ],
      promises: [
        {
          name: "solved",
          measure: "resolution",
          limit: { byPriority: { P1: "3 h" } },
          pauses: ["customer"],
        },
      ],
      escalation: [{ name: "raise", when: { timeInTier: "45 min" }, raisePriorityTo: "P1" }],
    });
    expect(story.events(0)).toEqual(["9:45 hierarchical raise", "9:45 priority P1"]);
    expect(story.clocks(0)).toEqual(["solved due 13:00: met 11:00"]);
  });
});

describe("reopening", () => {
  const back = (given: Partial<World["reopening"] & object> = {}) => ({
    share: { byType: { back: 1 }, otherwise: 0 } as const,
    after: fixed(120),
    ...given,
  });
  /** Reopened again and again; the log ends at 12:00 on the first day. */
  const short = { measured: "12 h", cap: "0 min" };

  it("brings the ticket back to its resolver's team for a share of the work, in a new visit", () => {
    const story = play({
      arrivals: { back: ["9:00"] },
      tiers: [
        tier({ handling: fixed(20), prematureEscalation: 1, diagnosis: fixed(5) }),
        tier({ name: "L2", handling: fixed(40) }),
      ],
      reopening: back({ work: "25%" }),
      ...short,
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:05 escalated",
      "L2 9:05-9:45 resolved",
      "L2 11:45-11:55 resolved",
    ]);
    expect(story.spans(0).slice(-2)).toEqual([
      "L2 handling 11:45-11:55",
      "L2 resolved 11:55-12:00",
    ]);
    expect(story.events(0)).toEqual(["11:45 reopen"]);
    expect(Array.from(story.log.visits.columns.isReopened).slice(0, 3)).toEqual([0, 0, 1]);
  });

  it("brings it back to the entry tier where that is said", () => {
    const story = play({
      arrivals: { back: ["9:00"] },
      types: [{ name: "back", ticketsPerWeek: 0, resolvableFrom: "L2" }],
      tiers: [tier({ diagnosis: fixed(5) }), tier({ name: "L2", handling: fixed(40) })],
      reopening: back({ to: "entry" }),
      ...short,
    });
    expect(story.visits(0).slice(2)).toEqual(["L1 11:45-11:50 escalated", "L2 11:50-never open"]);
  });

  it("resumes the clock: the time it was resolved doesn't count", () => {
    const story = play({
      arrivals: { back: ["9:00"] },
      tiers: [tier({ handling: fixed(30) })],
      reopening: back(),
      promises: [{ name: "solved", measure: "resolution", limit: "45 min" }],
      ...short,
    });
    // Half an hour of the 45 minutes is gone at 9:30; it is back at 11:30 and resolved again at 12:00.
    expect(story.visits(0)).toEqual(["L1 9:00-9:30 resolved", "L1 11:30-never open"]);
    expect(story.clocks(0)).toEqual(["solved due 11:45: breached never, 15 min late"]);
  });

  it("resets the clock where that is said", () => {
    const story = play({
      arrivals: { back: ["9:00"] },
      tiers: [tier({ handling: fixed(30) })],
      reopening: back(),
      promises: [{ name: "solved", measure: "resolution", limit: "45 min", onReopen: "reset" }],
      ...short,
    });
    expect(story.clocks(0)).toEqual(["solved due 12:15: open never"]);
  });

  it("doesn't touch what the first resolution took", () => {
    const story = play({
      arrivals: { back: ["9:00"] },
      tiers: [tier({ handling: fixed(30) })],
      reopening: back({ after: fixed(60) }),
      ...short,
    });
    const { firstResolvedAt, resolvedAt, reopens } = story.log.tickets.columns;
    expect(firstResolvedAt[0]).toBe(9.5 * 3_600_000);
    // 9:30, 11:00; the third attempt is cut at 12:00.
    expect(story.visits(0)).toEqual(["L1 9:00-9:30 resolved", "L1 10:30-11:00 resolved"]);
    expect(resolvedAt[0]).toBe(11 * 3_600_000);
    expect(reopens[0]).toBe(1);
  });
});
