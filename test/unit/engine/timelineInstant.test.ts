import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

/**
 * Everything here happens in one instant; what counts is in which order. The phases are those of the
 * design: 1 completions, 2 ends of pending, vendor returns and reopens, 3 shift and break ends,
 * 4 shift and break starts, 5 arrivals, 6 dispatch, 7 timers.
 */
describe("within one instant", () => {
  it("works off completions (1) before reopens (2)", () => {
    // Ticket 0 is resolved at L2 at 0:10 and comes back there at 0:40; ticket 1 is done at L1 at 0:40
    // and moves to L2 then, whose agent has ticket 2 in hand until 1:00.
    const story = play({
      arrivals: { back: ["0:00"], up: ["0:30"], long: ["0:11"] },
      types: [
        { name: "back", ticketsPerWeek: 0, entry: "L2" },
        { name: "up", ticketsPerWeek: 0 },
        { name: "long", ticketsPerWeek: 0, entry: "L2" },
      ],
      tiers: [
        tier({ routes: { L2: 1 } }),
        tier({
          name: "L2",
          routes: {},
          handling: { byType: { long: fixed(49) }, otherwise: fixed(10) },
        }),
      ],
      reopening: { share: { byType: { back: 1 }, otherwise: 0 }, after: fixed(30) },
      measured: "1 week",
      cap: "1 min",
    });
    expect(story.visits(2).at(-1)).toBe("L2 0:40-1:10 resolved");
    expect(story.spans(0).slice(0, 4)).toEqual([
      "L2 handling 0:00-0:10",
      "L2 resolved 0:10-0:40",
      "L2 queued 0:40-1:10",
      "L2 handling 1:10-1:20",
    ]);
  });

  it("takes back what was pending (2) before shifts end (3)", () => {
    // Both go to the head of the queue at 17:00, so whoever came later stands in front.
    const story = play({
      arrivals: { waits: ["16:30"], cut: ["16:50"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              shifts: [{ days: "daily", hours: "09:00-17:00", agents: 1 }],
              shiftEnd: "pass-on",
            },
          ],
          handling: fixed(20),
          pending: [
            {
              reason: "customer",
              share: { byType: { waits: 1 }, otherwise: 0 },
              time: fixed(20),
            },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual([
      "L1 handling 16:30-16:40",
      "L1 pending customer 16:40-17:00",
      "L1 queued 17:00-33:10",
      "L1 handling 33:10-33:20",
    ]);
    expect(story.spans(1)).toEqual([
      "L1 handling 16:50-17:00",
      "L1 queued 17:00-33:00",
      "L1 handling 33:00-33:10",
    ]);
  });

  it("takes reopened tickets in (2) before shifts end (3): one still joins the team that is about to leave", () => {
    // Both teams have idle agents; `day`, the first of equals, leaves at 17:00 and begins again at 33:00.
    const story = play({
      arrivals: { back: ["16:00"] },
      tiers: [
        tier({
          teams: [
            { name: "day", shifts: [{ days: "daily", hours: "09:00-17:00", agents: 1 }] },
            { name: "always", agents: 1 },
          ],
        }),
      ],
      reopening: { share: 1, after: fixed(50), to: "entry" },
      measured: "34 h",
      cap: "0 min",
    });
    expect(story.spans(0).slice(1, 4)).toEqual([
      "L1 resolved 16:10-17:00",
      "L1 queued 17:00-33:00",
      "L1 handling 33:00-33:10",
    ]);
  });

  it("ends shifts (3) before it starts others (4): the ticket of that instant goes to the new crew", () => {
    const story = play({
      arrivals: { ticket: ["17:00"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              shifts: [
                { days: "daily", hours: "09:00-17:00", agents: 1 },
                { days: "daily", hours: "17:00-20:00", agents: 1 },
              ],
            },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 17:00-17:10"]);
    // Agent 0 had been idle since 9:00, longer than agent 1.
    expect(story.agents(0)).toEqual(["team#1"]);
    expect(story.staffing("team").slice(0, 2)).toEqual([
      "9:00-17:00: 1 available, 1 paid, 0 overtime",
      "17:00-20:00: 1 available, 1 paid, 0 overtime",
    ]);
  });

  it("ends shifts (3) before arrivals (5) choose a team", () => {
    // `day` is idle up to 17:00; `night` has ticket 0 in hand, so a ticket at 16:59 would go to `day`.
    const story = play({
      arrivals: { first: ["16:55"], second: ["17:00"] },
      tiers: [
        tier({
          teams: [
            {
              name: "day",
              shifts: [{ days: "daily", hours: "09:00-17:00", agents: 1 }],
              types: ["second"],
            },
            { name: "always", agents: 1 },
          ],
        }),
      ],
    });
    expect(story.agents(1)).toEqual(["always#0"]);
    expect(story.spans(1)).toEqual(["L1 queued 17:00-17:05", "L1 handling 17:05-17:15"]);
  });

  it("starts shifts (4) before arrivals (5) choose a team", () => {
    // Of two teams without anybody on duty the first would be chosen: `late`, which begins at 10:00.
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({
          teams: [
            { name: "late", shifts: [{ days: "daily", hours: "10:00-18:00", agents: 1 }] },
            { name: "early", shifts: [{ days: "daily", hours: "09:00-17:00", agents: 1 }] },
          ],
        }),
      ],
    });
    expect(story.agents(0)).toEqual(["early#0"]);
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:10"]);
  });

  it("lets all arrivals in (5) before it dispatches (6): the urgent one of them goes first", () => {
    const story = play({
      arrivals: { calm: ["9:00"], urgent: ["9:00"] },
      types: [
        { name: "calm", ticketsPerWeek: 0, priority: "P4" },
        { name: "urgent", ticketsPerWeek: 0, priority: "P1" },
      ],
      tiers: [tier({ dispatch: "priority" })],
    });
    expect(story.spans(1)).toEqual(["L1 handling 9:00-9:10"]);
    expect(story.spans(0)).toEqual(["L1 queued 9:00-9:10", "L1 handling 9:10-9:20"]);
  });

  it("takes reopened tickets in (2) before arrivals (5)", () => {
    // Resolved at 0:10, back at 1:00 together with a new one.
    const story = play({
      arrivals: { fresh: ["1:00"], back: ["0:00"] },
      tiers: [tier()],
      reopening: {
        share: { byType: { back: 1 }, otherwise: 0 },
        after: fixed(50),
        to: "entry",
      },
      cap: "1 min",
    });
    expect(story.spans(1)).toEqual(["L1 queued 1:00-1:10", "L1 handling 1:10-1:20"]);
  });

  it("dispatches (6) before timers fire (7): a ticket that can start at the end of its patience is served", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ patience: { time: fixed(10), then: "leave" } })],
    });
    expect(story.outcome(1)).toBe("resolved");
    expect(story.spans(1)).toEqual(["L1 queued 9:00-9:10", "L1 handling 9:10-9:20"]);
  });

  it("dispatches (6) before timers fire (7): a ticket that can start when a rule is due isn't moved", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier(), tier({ name: "L2" })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "10 min" }, to: "next" }],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-9:20 resolved"]);
  });

  it("fulfils (1) before promises break (7): work done at the due instant keeps the promise", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier()],
      promises: [{ name: "solved", measure: "resolution", limit: "10 min" }],
    });
    expect(story.clocks(0)).toEqual(["solved due 9:10: met 9:10"]);
  });

  it("answers (6) before promises break (7): work begun at the due instant keeps the promise", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier()],
      promises: [{ name: "reply", measure: "first response", limit: "10 min" }],
    });
    expect(story.clocks(1)).toEqual(["reply due 9:10: met 9:10"]);
  });

  it("begins again from (1) with what a timer (7) makes due: the ticket moved starts in the same instant", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier(), tier({ name: "L2" })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "5 min" }, to: "next" }],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-9:05 timer by hurry", "L2 9:05-9:15 resolved"]);
    expect(story.spans(1)).toEqual(["L1 queued 9:00-9:05", "L2 handling 9:05-9:15"]);
  });

  it("works off the completions (1) that a dispatch (6) makes due before timers fire (7)", () => {
    // Work of no length: ticket 1 is started and done at 9:00, and the agent takes ticket 2, whose
    // patience of no length would end at 9:00 too.
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00"] },
      tiers: [tier({ handling: fixed(0), patience: { time: fixed(0), then: "leave" } })],
    });
    expect([0, 1, 2].map((ticket) => story.outcome(ticket))).toEqual([
      "resolved",
      "resolved",
      "resolved",
    ]);
  });

  it("works off one phase by ticket: of two that end at once the older one moves first", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [
        tier({ teams: [{ name: "two", agents: 2 }], routes: { L2: 1 } }),
        tier({ name: "L2", routes: {} }),
      ],
    });
    expect(story.spans(0).at(-1)).toBe("L2 handling 9:10-9:20");
    expect(story.spans(1).at(-1)).toBe("L2 handling 9:20-9:30");
  });

  it("leaves out what happens at the horizon itself", () => {
    const story = play({
      arrivals: { ticket: ["167:55", "168:00"] },
      tiers: [tier()],
      cap: "0 min",
    });
    expect(story.log.tickets.length).toBe(1);
    expect(story.outcome(0)).toBe("open");
    expect(story.spans(0)).toEqual(["L1 handling 167:55-168:00"]);
  });

  it("works off the completions (1) that timers (7) make due before it dispatches what they moved (6)", () => {
    const story = play({
      arrivals: { calm: ["9:00"], urgent: ["9:00"] },
      types: [
        { name: "calm", ticketsPerWeek: 0, priority: "P4" },
        { name: "urgent", ticketsPerWeek: 0, priority: "P1" },
      ],
      tiers: [
        tier({ teams: [{ name: "L1 team", agents: 0 }] }),
        tier({
          name: "L2",
          teams: [{ name: "L2 team", agents: "unlimited" }],
          handling: fixed(0),
          routes: { L3: "100%" },
        }),
        tier({ name: "L3", dispatch: "priority" }),
      ],
      escalation: [
        { name: "aside", from: "L1", when: { priority: "P1", timeUnresolved: "30 min" }, to: "L2" },
        { name: "up", from: "L1", when: { timeUnresolved: "30 min" }, to: "L3" },
      ],
    });
    // At 9:30 the calm ticket is at L3; the urgent one passes L2 in no time and is there before anybody is dispatched.
    expect(story.spans(1).at(-1)).toBe("L3 handling 9:30-9:40");
    expect(story.spans(0).slice(-2)).toEqual(["L3 queued 9:30-9:40", "L3 handling 9:40-9:50"]);
  });

  it("refuses to go on for ever in one instant, and names the rules", () => {
    const world = {
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(0), routes: { L1: 1 } })],
      escalation: [{ name: "tell", when: { timeUnresolved: "1 h" } }],
      maximumMoves: 60_000,
    };
    expect(() => play(world)).toThrow(
      /goes round in circles at minute 540: times of 0, or the rules tell/,
    );
  });
});
