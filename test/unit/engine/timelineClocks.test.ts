import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

describe("reminders", () => {
  const reminded = (given: object = {}): World => ({
    arrivals: { ticket: ["9:00"] },
    tiers: [tier({ handling: fixed(300) })],
    promises: [
      { name: "solve", measure: "resolution", limit: "4 h", reminders: ["50%", "75%"], ...given },
    ],
  });

  it("come at their shares of the limit, in whoever's hands the ticket is", () => {
    expect(play(reminded()).events(0)).toEqual(["11:00 reminder solve", "12:00 reminder solve"]);
  });

  it("don't come once the promise is kept", () => {
    const story = play({ ...reminded(), tiers: [tier({ handling: fixed(120) })] });
    // Resolved at 11:00: the completion (1) comes before the reminder (7) of that instant.
    expect(story.events(0)).toEqual([]);
  });

  it("come after the rules of their instant, and wherever those have moved the ticket", () => {
    const story = play({
      ...reminded(),
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(600) }), tier({ name: "L2", handling: fixed(600) })],
      escalation: [
        {
          name: "half",
          from: "L1",
          when: { promiseUsed: { promise: "solve", share: "50%" } },
          to: "next",
        },
      ],
    });
    expect(story.events(1)).toEqual([
      "11:00 escalation half",
      "11:00 reminder solve",
      "12:00 reminder solve",
    ]);
  });

  it("wait while the promise's clock stands", () => {
    const story = play({
      ...reminded({ pauses: ["customer"] }),
      tiers: [
        tier({
          handling: fixed(300),
          pending: [{ reason: "customer", share: 1, time: fixed(60), touchBefore: 0.3 }],
        }),
      ],
    });
    // 90 minutes of work, an hour that doesn't count, 30 minutes of work.
    expect(story.events(0)).toEqual(["12:00 reminder solve", "13:00 reminder solve"]);
  });

  it("of a shorter limit that a higher priority brings come at once where they are past", () => {
    const story = play({
      ...reminded(),
      types: [{ name: "ticket", ticketsPerWeek: 0, priority: "P3" }],
      promises: [
        {
          name: "solve",
          measure: "resolution",
          limit: { byPriority: { P1: "1 h", P3: "8 h" } },
          reminders: ["50%"],
        },
      ],
      escalation: [{ name: "raise", when: { timeInTier: "40 min" }, raisePriorityTo: "P1" }],
    });
    expect(story.events(0)).toEqual([
      "9:40 hierarchical raise",
      "9:40 priority P1",
      "9:40 reminder solve",
    ]);
  });

  it("begin anew with each visit for a promise on time in a tier", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ handling: fixed(40), routes: { L2: 1 } }),
        tier({ name: "L2", routes: { L1: 1 } }),
      ],
      promises: [
        { name: "ola", measure: "time in tier", tier: "L1", limit: "1 h", reminders: ["50%"] },
      ],
      maximumMoves: 2,
    });
    expect(story.events(0)).toEqual(["9:30 reminder ola", "10:20 reminder ola"]);
  });

  it("are sent to who waits with others: each ticket has its own", () => {
    const story = play({ ...reminded(), arrivals: { ticket: ["9:00", "9:30"] } });
    expect(story.events(1)).toEqual(["11:30 reminder solve", "12:30 reminder solve"]);
  });
});

describe("a promise on the interval between updates", () => {
  const informed = (given: object = {}): World["promises"] => [
    { name: "news", measure: "update interval", limit: "1 h", ...given },
  ];

  it("is kept by whoever takes the ticket up or puts it down, and begins anew then", () => {
    // Waits 9:00-9:40 for the other, worked on 9:40-10:20, pending until 11:50, worked on to 12:30.
    const story = play({
      arrivals: { other: ["8:50"], ticket: ["9:00"] },
      types: [
        { name: "other", ticketsPerWeek: 0 },
        { name: "ticket", ticketsPerWeek: 0 },
      ],
      tiers: [
        tier({
          handling: { byType: { other: fixed(50) }, otherwise: fixed(80) },
          pending: [
            {
              reason: "customer",
              share: { byType: { ticket: 1 }, otherwise: 0 },
              time: fixed(90),
            },
          ],
        }),
      ],
      promises: informed(),
    });
    expect(story.clocks(1)).toEqual([
      "news due 10:00: met 9:40",
      "news due 10:40: met 10:20",
      "news due 11:20: breached 11:50, 30 min late",
      "news due 12:50: met 12:30",
    ]);
  });

  it("doesn't count what pauses it", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({
          handling: fixed(80),
          pending: [{ reason: "customer", share: 1, time: fixed(90) }],
        }),
      ],
      promises: informed({ pauses: ["customer"] }),
    });
    expect(story.clocks(0)).toEqual([
      "news due 10:00: met 9:40",
      "news due 12:10: met 11:10",
      "news due 12:10: met 11:50",
    ]);
  });

  it("ends with the resolution, and begins anew with a reopening", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(30) })],
      promises: informed(),
      reopening: { share: { byVisit: { entry: 1 }, otherwise: 0 }, after: fixed(600) },
    });
    expect(story.clocks(0)).toEqual(["news due 10:00: met 9:30", "news due 20:30: met 20:00"]);
  });

  it("is broken while the ticket waits, and cancelled where the requester gives up before", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(180), patience: { time: fixed(50), then: "leave" } })],
      promises: informed(),
    });
    expect(story.clocks(1)).toEqual(["news due 10:00: cancelled 9:50"]);
    const waiting = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(180) })],
      promises: informed(),
    });
    expect(waiting.clocks(1)[0]).toBe("news due 10:00: breached 12:00, 120 min late");
  });

  it("can move a rule, which acts before the next update is due", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ handling: fixed(180) })],
      promises: informed(),
      escalation: [
        {
          name: "call",
          when: { promiseUsed: { promise: "news", share: "75%" } },
          notify: "customer",
          whileHandled: "wait",
        },
      ],
    });
    expect(story.events(1)).toEqual(["9:45 hierarchical call"]);
  });
});
