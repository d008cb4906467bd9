import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

/** One agent at L1 who has the first ticket in hand for two hours; others wait. */
const slow = tier({ handling: fixed(120) });
const l2 = tier({ name: "L2" });
const two = { ticket: ["9:00", "9:00"] } as const;

describe("an escalation rule", () => {
  it("on entry acts at once where it holds already, leaving a visit of no length", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      types: [{ name: "ticket", ticketsPerWeek: 0, impact: "high" }],
      tiers: [slow, l2],
      escalation: [{ name: "wide", from: "L1", when: { impact: "high" }, to: "L2" }],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:00 timer by wide", "L2 9:00-9:10 resolved"]);
    expect(story.spans(0)).toEqual(["L2 handling 9:00-9:10"]);
    expect(story.events(0)).toEqual(["9:00 escalation wide"]);
  });

  it("acts at once on entry to a tier where the time unresolved has passed before", () => {
    // After 30 minutes unresolved nothing stays at L2: it enters there at 10:00 and goes on to L3.
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ handling: fixed(60), routes: { L2: 1 } }),
        tier({ name: "L2", routes: {} }),
        tier({ name: "L3", routes: {} }),
      ],
      escalation: [{ name: "late", from: "L2", when: { timeUnresolved: "30 min" }, to: "next" }],
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-10:00 escalated",
      "L2 10:00-10:00 timer by late",
      "L3 10:00-10:10 resolved",
    ]);
  });

  it("moves a ticket out of the queue when its time comes, and nothing in hand", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, l2],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "next" }],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-11:00 resolved"]);
    expect(story.visits(1)).toEqual(["L1 9:00-9:30 timer by hurry", "L2 9:30-9:40 resolved"]);
  });

  it("that held while the ticket was in hand fires when it is next queued or pending", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({
          handling: fixed(120),
          pending: [{ reason: "customer", share: 1, time: fixed(60) }],
        }),
        l2,
      ],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "next" }],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-10:00 timer by hurry");
    expect(story.spans(0)).toEqual(["L1 handling 9:00-10:00", "L2 handling 10:00-10:10"]);
  });

  it("fires in a pending too, and ends it", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({
          handling: fixed(20),
          pending: [{ reason: "customer", share: 1, time: fixed(300) }],
        }),
        l2,
      ],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "next" }],
    });
    expect(story.spans(0)).toEqual([
      "L1 handling 9:00-9:10",
      "L1 pending customer 9:10-9:30",
      "L2 handling 9:30-9:40",
    ]);
  });

  it("may take a ticket out of an agent's hands: its work lost, the agent free", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, tier({ name: "L2", handling: fixed(60) })],
      escalation: [
        {
          name: "grab",
          from: "L1",
          when: { timeInTier: "30 min" },
          to: "next",
          whileHandled: "lose work",
        },
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:30", "L2 handling 9:30-10:30"]);
    // Ticket 1 is due in the same phase: it moves before the agent, freed by the first, is dispatched.
    expect(story.visits(1)[0]).toBe("L1 9:00-9:30 timer by grab");
  });

  it("may take it with the work kept: the next attempt is that much shorter", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [slow, tier({ name: "L2", handling: fixed(60) })],
      escalation: [
        {
          name: "grab",
          from: "L1",
          when: { timeInTier: "20 min" },
          to: "next",
          whileHandled: "keep work",
        },
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:20", "L2 handling 9:20-10:00"]);
  });

  it("counts time in a tier on the team's hours, time unresolved around the clock", () => {
    const office = [{ days: "daily", hours: "09:00-17:00", agents: 1 }] as const;
    const tiers = [
      tier({
        teams: [{ name: "team", shifts: [...office], shiftEnd: "keep" }],
        handling: fixed(600),
      }),
      l2,
    ];
    const arrivals = { ticket: ["16:00", "16:30"] };
    const inTier = play({
      arrivals,
      tiers,
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "1 h" }, to: "next" }],
    });
    // Half an hour up to 17:00, the other half from 9:00 (33:00) on.
    expect(inTier.visits(1)[0]).toBe("L1 16:30-33:30 timer by hurry");
    const unresolved = play({
      arrivals,
      tiers,
      escalation: [{ name: "hurry", from: "L1", when: { timeUnresolved: "1 h" }, to: "next" }],
    });
    expect(unresolved.visits(1)[0]).toBe("L1 16:30-17:30 timer by hurry");
  });

  it("counts on the other clock where it says so", () => {
    const office = [{ days: "daily", hours: "09:00-17:00", agents: 1 }] as const;
    const story = play({
      arrivals: { ticket: ["16:00", "16:30"] },
      tiers: [tier({ teams: [{ name: "team", shifts: [...office] }], handling: fixed(600) }), l2],
      escalation: [
        {
          name: "hurry",
          from: "L1",
          when: { timeInTier: { over: "1 h", clock: "elapsed" } },
          to: "next",
        },
      ],
    });
    expect(story.visits(1)[0]).toBe("L1 16:30-17:30 timer by hurry");
  });

  it("holds only where all its conditions do, and waits for the last of them", () => {
    const story = play({
      arrivals: { other: ["9:00"], late: ["9:00"], early: ["9:00"] },
      types: [
        { name: "other", ticketsPerWeek: 0 },
        { name: "late", ticketsPerWeek: 0 },
        { name: "early", ticketsPerWeek: 0 },
      ],
      tiers: [slow, l2],
      escalation: [
        {
          name: "both",
          from: "L1",
          when: { type: "late", timeInTier: "20 min", timeUnresolved: "45 min" },
          to: "next",
        },
      ],
    });
    expect(story.visits(1)[0]).toBe("L1 9:00-9:45 timer by both");
    expect(story.visits(2)[0]).toBe("L1 9:00-13:00 resolved");
  });

  it("that stands first acts where two hold", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [slow, l2, tier({ name: "L3" })],
      escalation: [
        { name: "a", from: "L1", when: { type: "ticket" }, to: "L3" },
        { name: "b", from: "L1", when: { type: "ticket" }, to: "L2" },
      ],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-9:00 timer by a");
    expect(story.visits(0)[1]).toMatch(/^L3 /);
  });

  it("fires once a visit", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, l2],
      escalation: [{ name: "tell", from: "L1", when: { timeInTier: "30 min" } }],
    });
    expect(story.events(1)).toEqual(["9:30 hierarchical tell"]);
  });

  it("without a target tells a manager and moves nothing, and the rules after it are read on", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, l2],
      escalation: [
        { name: "tell", from: "L1", when: { timeInTier: "30 min" } },
        { name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "next" },
      ],
    });
    expect(story.events(1)).toEqual(["9:30 hierarchical tell", "9:30 escalation hurry"]);
    expect(story.visits(1)[0]).toBe("L1 9:00-9:30 timer by hurry");
  });

  it("raises the priority, and the ticket takes its new place in the queue", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:01"], slowed: ["9:02"] },
      types: [
        { name: "ticket", ticketsPerWeek: 0, priority: "P3" },
        { name: "slowed", ticketsPerWeek: 0, priority: "P4" },
      ],
      tiers: [tier({ handling: fixed(60), dispatch: "priority" })],
      escalation: [
        { name: "raise", when: { type: "slowed", timeInTier: "30 min" }, raisePriorityTo: "P1" },
      ],
    });
    expect(story.events(2)).toEqual(["9:32 hierarchical raise", "9:32 priority P1"]);
    expect(story.spans(2).at(-1)).toBe("L1 handling 10:00-11:00");
    expect(story.spans(1).at(-1)).toBe("L1 handling 11:00-12:00");
  });

  it("never lowers the priority", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      types: [{ name: "ticket", ticketsPerWeek: 0, priority: "P1" }],
      tiers: [tier()],
      escalation: [{ name: "calm", when: { type: "ticket" }, raisePriorityTo: "P3" }],
    });
    expect(story.events(0)).toEqual(["9:00 hierarchical calm"]);
    expect(story.log.tickets.columns.priority[0]).toBe(0);
  });

  it("doesn't fire where nobody ever works at its target, and that is counted", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, tier({ name: "L2", teams: [{ name: "nobody", agents: 0 }] })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "next" }],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-13:00 resolved"]);
    expect(story.events(1)).toEqual(["9:30 blocked rule hurry"]);
    expect(story.end.blockedRules).toEqual([1]);
  });

  it("moves to a target that is closed, and the ticket waits there", () => {
    const closed = [{ days: "daily", hours: "12:00-17:00", agents: 1 }] as const;
    const story = play({
      arrivals: two,
      tiers: [slow, tier({ name: "L2", teams: [{ name: "late", shifts: [...closed] }] })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "next" }],
    });
    expect(story.spans(1)).toEqual([
      "L1 queued 9:00-9:30",
      "L2 queued 9:30-12:00",
      "L2 handling 12:00-12:10",
    ]);
  });

  it("moves a ticket no more often than is allowed", () => {
    // Each visit would be ended after 10 minutes; after two moves the ticket stays where it is.
    const busy = (name: string) => tier({ name, handling: fixed(600) });
    const story = play({
      arrivals: { blocker: ["8:00"], other: ["8:00"], ticket: ["9:00"] },
      types: [
        { name: "blocker", ticketsPerWeek: 0 },
        { name: "other", ticketsPerWeek: 0, entry: "L2" },
        { name: "ticket", ticketsPerWeek: 0 },
      ],
      tiers: [busy("L1"), busy("L2")],
      escalation: [
        { name: "up", from: "L1", when: { timeInTier: "10 min" }, to: "L2" },
        { name: "down", from: "L2", when: { timeInTier: "10 min" }, to: "L1" },
      ],
      maximumMoves: 2,
    });
    expect(story.visits(2)).toEqual([
      "L1 9:00-9:10 timer by up",
      "L2 9:10-9:20 returned by down",
      "L1 9:20-28:00 resolved",
    ]);
    expect(story.events(2).at(-1)).toBe("9:30 blocked rule up");
  });

  it("fires when a share of a promise is used up, on the promise's calendar", () => {
    const story = play({
      arrivals: { ticket: ["16:00", "16:30"] },
      tiers: [slow, l2],
      calendars: [{ name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] }],
      promises: [{ name: "solved", measure: "resolution", limit: "2 h", calendar: "office" }],
      escalation: [
        {
          name: "half",
          from: "L1",
          when: { promiseUsed: { promise: "solved", share: "50%" } },
          to: "next",
        },
      ],
    });
    // Of the 2 hours, the first is over at 9:30 the next morning (33:30); L1's agent is free at 18:00.
    expect(story.visits(1)).toEqual(["L1 16:30-20:00 resolved"]);
    const blocked = play({
      arrivals: { ticket: ["13:00", "13:30"] },
      tiers: [slow, l2],
      calendars: [{ name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] }],
      promises: [{ name: "solved", measure: "resolution", limit: "2 h", calendar: "office" }],
      escalation: [
        {
          name: "half",
          from: "L1",
          when: { promiseUsed: { promise: "solved", share: "50%" } },
          to: "next",
        },
      ],
    });
    expect(blocked.visits(1)[0]).toBe("L1 13:30-14:30 timer by half");
  });
});
