import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

/** One agent at L1 who has the first ticket in hand for two hours; others wait. */
const slow = tier({ handling: fixed(120) });
const l2 = tier({ name: "L2" });
const two = { ticket: ["9:00", "9:00"] } as const;
const office = { name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] } as const;
const calendars: World["calendars"] = [{ name: office.name, hours: [...office.hours] }];

describe("a rule on the number of moves", () => {
  it("holds from the move on that makes them so many", () => {
    // L1 and L2 pass it to each other; the third move has been made when it joins L2 again.
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ routes: { L2: 1 } }),
        tier({ name: "L2", routes: { L1: 1 } }),
        tier({ name: "L3", routes: {} }),
      ],
      escalation: [{ name: "enough", when: { moves: 3 }, to: "L3" }],
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:10 escalated",
      "L2 9:10-9:20 returned",
      "L1 9:20-9:30 escalated",
      "L2 9:30-9:30 timer by enough",
      "L3 9:30-9:40 resolved",
    ]);
  });

  it("counts those so far for a rule on the outcome", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [{ name: "hard", ticketsPerWeek: 0, resolvableFrom: "L4" }],
      tiers: [tier(), tier({ name: "L2" }), tier({ name: "L3" }), tier({ name: "L4" })],
      escalation: [{ name: "jump", when: { outcome: "unsolved", moves: 1 }, to: "L4" }],
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:10 escalated",
      "L2 9:10-9:20 escalated by jump",
      "L4 9:20-9:30 resolved",
    ]);
  });
});

describe("a rule on reopened tickets", () => {
  const again = (reopened: boolean): World => ({
    arrivals: { ticket: ["9:00"] },
    tiers: [tier(), l2],
    reopening: { share: { byVisit: { entry: 1 }, otherwise: 0 }, after: fixed(60) },
    escalation: [{ name: "senior", from: "L1", when: { reopened }, to: "L2" }],
  });

  it("holds for them alone", () => {
    expect(play(again(true)).visits(0)).toEqual([
      "L1 9:00-9:10 resolved",
      "L1 10:10-10:10 timer by senior",
      "L2 10:10-10:20 resolved",
    ]);
  });

  it("or for those that never were", () => {
    const story = play(again(false));
    expect(story.visits(0)[0]).toBe("L1 9:00-9:00 timer by senior");
  });
});

describe("a time condition on a promise's clock", () => {
  const solved = {
    name: "solved",
    measure: "resolution",
    limit: "8 h",
    calendar: "office",
    pauses: ["customer" as const],
  } as const;
  const promises = [{ ...solved, pauses: [...solved.pauses] }];

  it("counts the time unresolved on its calendar", () => {
    // From 16:30, half an hour up to 17:00, the other half from 9:00 (33:00) on.
    const story = play({
      arrivals: { ticket: ["16:00", "16:30"] },
      tiers: [tier({ handling: fixed(24 * 60) }), l2],
      calendars,
      promises,
      escalation: [
        {
          name: "hurry",
          from: "L1",
          when: { timeUnresolved: { over: "1 h", clock: { promise: "solved" } } },
          to: "next",
        },
      ],
    });
    expect(story.visits(1)[0]).toBe("L1 16:30-33:30 timer by hurry");
  });

  it("leaves out what pauses it, also after the promise was broken", () => {
    // Work 9:00-9:10, pending up to 11:10 with a limit of 5 minutes; then 20 minutes of work, 50 of waiting …
    const story = play({
      arrivals: { ticket: ["9:00"], other: ["9:10"] },
      types: [
        { name: "ticket", ticketsPerWeek: 0 },
        { name: "other", ticketsPerWeek: 0 },
      ],
      tiers: [
        tier({
          handling: { byType: { ticket: fixed(20) }, otherwise: fixed(240) },
          pending: [
            {
              reason: "customer",
              share: { byType: { ticket: 1 }, otherwise: 0 },
              time: fixed(120),
            },
          ],
        }),
        l2,
      ],
      promises: [{ ...solved, calendar: undefined, limit: "5 min", pauses: ["customer"] }],
      escalation: [
        {
          name: "hurry",
          from: "L1",
          when: { timeUnresolved: { over: "1 h", clock: { promise: "solved" } } },
          to: "next",
        },
      ],
    });
    // 10 minutes before the pending and 50 from 11:10 on, in the queue behind `other`.
    expect(story.visits(0)[0]).toBe("L1 9:00-12:00 timer by hurry");
  });

  it("counts the time in a tier from joining it, pauses since then left out", () => {
    // 30 minutes at L1; at L2 from 9:30: 10 minutes of work, an hour for the customer, then a queue.
    const story = play({
      arrivals: { ticket: ["9:00"], other: ["9:40"] },
      types: [
        { name: "ticket", ticketsPerWeek: 0 },
        { name: "other", ticketsPerWeek: 0, entry: "L2" },
      ],
      tiers: [
        tier({ handling: fixed(30), routes: { byType: { ticket: { L2: 1 } }, otherwise: {} } }),
        tier({
          name: "L2",
          routes: {},
          handling: { byType: { ticket: fixed(20) }, otherwise: fixed(240) },
          pending: [
            {
              reason: "customer",
              share: { byType: { ticket: 1 }, otherwise: 0 },
              time: fixed(60),
            },
          ],
        }),
        tier({ name: "L3", routes: {} }),
      ],
      calendars,
      promises,
      escalation: [
        {
          name: "hurry",
          from: "L2",
          when: { timeInTier: { over: "45 min", clock: { promise: "solved" } } },
          to: "next",
        },
      ],
    });
    // 10 minutes up to 9:40, the other 35 from 10:40 on.
    expect(story.visits(0)[1]).toBe("L2 9:30-11:15 timer by hurry");
  });

  it("stands still while the ticket is pending for what pauses it: the rule waits for the end of it", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ handling: fixed(60), pending: [{ reason: "customer", share: 1, time: fixed(60) }] }),
        l2,
      ],
      calendars,
      promises,
      escalation: [
        {
          name: "tell",
          when: { timeUnresolved: { over: "45 min", clock: { promise: "solved" } } },
        },
      ],
    });
    // 30 minutes of work, an hour of pending, 15 minutes of work.
    expect(story.events(0)).toEqual(["10:45 hierarchical tell"]);
  });
});

describe("a rule to a team", () => {
  const teams = [
    { name: "front", agents: 1 },
    { name: "back", agents: 1 },
  ];
  const only = (name: string, ...types: string[]) => ({ name, agents: 1, types });

  it("moves the ticket to that team of another tier, whoever waits least", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"], busy: ["9:00"] },
      types: [
        { name: "ticket", ticketsPerWeek: 0 },
        { name: "busy", ticketsPerWeek: 0, entry: "L2" },
      ],
      tiers: [
        slow,
        tier({
          name: "L2",
          handling: fixed(60),
          teams: [only("a", "ticket"), only("b", "ticket", "busy")],
        }),
      ],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "b" }],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-9:30 timer by hurry", "L2 9:30-11:00 resolved"]);
    expect(story.agents(1)).toEqual(["b#0"]);
  });

  it("moves it within the tier: a new visit, the promise on time in the tier goes on, and the rule is done", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00"] },
      tiers: [tier({ handling: fixed(120), teams })],
      promises: [{ name: "ola", measure: "time in tier", tier: "L1", limit: "1 h" }],
      escalation: [{ name: "lend", when: { timeInTier: "10 min" }, to: "back" }],
    });
    expect(story.visits(2)).toEqual(["L1 9:00-9:10 moved by lend", "L1 9:10-13:00 resolved"]);
    expect(story.events(2)).toEqual(["9:10 escalation lend"]);
    expect(story.clocks(2)).toEqual(["ola due 10:00: breached 13:00, 180 min late"]);
  });

  it("that doesn't take its type doesn't fire, and that is counted", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"], other: [] },
      types: [
        { name: "ticket", ticketsPerWeek: 0 },
        { name: "other", ticketsPerWeek: 0 },
      ],
      tiers: [slow, tier({ name: "L2", teams: [only("a", "ticket"), only("b", "other")] })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "b" }],
    });
    expect(story.events(1)).toEqual(["9:30 blocked rule hurry"]);
  });

  it("acts though it is the tier's only own one, where the ticket is at a shared one", () => {
    const story = play({
      arrivals: { other: ["9:00"], ticket: ["9:00"] },
      types: [
        { name: "other", ticketsPerWeek: 0, entry: "L2" },
        { name: "ticket", ticketsPerWeek: 0, entry: "L2" },
      ],
      tiers: [
        tier({ teams: [only("front", "ticket")] }),
        tier({
          name: "L2",
          handling: fixed(60),
          teams: [{ name: "back", agents: 1 }],
          sharedTeams: "front",
        }),
      ],
      escalation: [{ name: "home", from: "L2", when: { type: "ticket" }, to: "back" }],
    });
    expect(story.visits(1)).toEqual(["L2 9:00-9:00 moved by home", "L2 9:00-11:00 resolved"]);
  });

  it("that is full doesn't fire either", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00"] },
      tiers: [
        slow,
        tier({
          name: "L2",
          handling: fixed(60),
          teams: [{ ...only("b"), types: undefined, room: 1 }],
        }),
      ],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "30 min" }, to: "b" }],
    });
    expect(story.visits(1)[0]).toBe("L1 9:00-9:30 timer by hurry");
    expect(story.events(2)).toEqual(["9:30 blocked rule hurry"]);
  });

  it("on an outcome sends the ticket there", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [{ name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" }],
      tiers: [tier(), tier({ name: "L2", teams })],
      escalation: [{ name: "known", from: "L1", when: { outcome: "unsolved" }, to: "back" }],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 escalated by known", "L2 9:10-9:20 resolved"]);
    expect(story.agents(0)).toEqual(["L1 team#0", "back#0"]);
  });
});

describe("how often a rule acts", () => {
  const there = (oncePer: "visit" | "ticket"): World => ({
    arrivals: { ticket: ["9:00"] },
    tiers: [
      tier({ routes: { byVisit: { later: {} }, otherwise: { L2: 1 } } }),
      tier({ name: "L2", routes: { L1: 1 } }),
    ],
    escalation: [{ name: "tell", from: "L1", when: { type: "ticket" }, oncePer }],
  });

  it("is once a visit", () => {
    expect(play(there("visit")).events(0)).toEqual([
      "9:00 hierarchical tell",
      "9:20 hierarchical tell",
    ]);
  });

  it("is once a ticket where that is said", () => {
    expect(play(there("ticket")).events(0)).toEqual(["9:00 hierarchical tell"]);
  });

  it("is once a ticket for rules on the outcome too", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [{ name: "hard", ticketsPerWeek: 0, resolvableFrom: "L3", entry: "L2" }],
      tiers: [tier(), tier({ name: "L2" }), tier({ name: "L3" })],
      escalation: [
        { name: "back", from: "L2", when: { outcome: "unsolved" }, to: "L1", oncePer: "ticket" },
      ],
    });
    expect(story.visits(0)).toEqual([
      "L2 9:00-9:10 returned by back",
      "L1 9:10-9:20 escalated",
      "L2 9:20-9:30 escalated",
      "L3 9:30-9:40 resolved",
    ]);
  });

  it("is not used up by a visit in which it could not move the ticket", () => {
    // Nobody takes it to a tier that nobody staffs: each visit counts it once.
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ routes: { byVisit: { later: {} }, otherwise: { L2: 1 } } }),
        tier({ name: "L2", routes: { L1: 1 } }),
        tier({ name: "L3", teams: [{ name: "nobody", agents: 0 }] }),
      ],
      escalation: [
        { name: "up", from: "L1", when: { type: "ticket" }, to: "L3", oncePer: "ticket" },
      ],
    });
    expect(story.events(0)).toEqual(["9:00 blocked rule up", "9:20 blocked rule up"]);
  });
});

describe("telling somebody", () => {
  it("is noted beside a move where the rule says whom", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, l2],
      escalation: [
        {
          name: "hurry",
          from: "L1",
          when: { timeInTier: "30 min" },
          to: "next",
          notify: "shift lead",
        },
      ],
    });
    expect(story.events(1)).toEqual(["9:30 escalation hurry", "9:30 notification hurry"]);
  });

  it("happens at its time though somebody has the ticket in hand: nothing is taken from them", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, l2],
      escalation: [{ name: "tell", from: "L1", when: { timeInTier: "30 min" } }],
    });
    expect(story.events(0)).toEqual(["9:30 hierarchical tell"]);
    expect(story.visits(0)).toEqual(["L1 9:00-11:00 resolved"]);
  });

  it("waits until nobody has it in hand where that is said", () => {
    const story = play({
      arrivals: two,
      tiers: [slow, l2],
      escalation: [
        { name: "tell", from: "L1", when: { timeInTier: "30 min" }, whileHandled: "wait" },
      ],
    });
    expect(story.events(0)).toEqual([]);
    expect(story.events(1)).toEqual(["9:30 hierarchical tell"]);
  });
});
