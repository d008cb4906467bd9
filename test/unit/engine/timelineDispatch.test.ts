import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

describe("dispatch", () => {
  it("first come, first served, whatever the priority", () => {
    const story = play({
      arrivals: { busy: ["8:59"], calm: ["9:00"], urgent: ["9:01"] },
      types: [
        { name: "busy", ticketsPerWeek: 0 },
        { name: "calm", ticketsPerWeek: 0, priority: "P4" },
        { name: "urgent", ticketsPerWeek: 0, priority: "P1" },
      ],
      tiers: [tier()],
    });
    expect(story.spans(1).at(-1)).toBe("L1 handling 9:09-9:19");
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:19-9:29");
  });

  it("by priority: the most urgent first, first come within it, and nobody is interrupted", () => {
    const story = play({
      arrivals: { busy: ["8:59"], calm: ["9:00"], urgent: ["9:01", "9:02"] },
      types: [
        { name: "busy", ticketsPerWeek: 0 },
        { name: "calm", ticketsPerWeek: 0, priority: "P4" },
        { name: "urgent", ticketsPerWeek: 0, priority: "P1" },
      ],
      tiers: [tier({ dispatch: "priority" })],
    });
    expect(story.spans(0)).toEqual(["L1 handling 8:59-9:09"]);
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:09-9:19");
    expect(story.spans(3).at(-1)).toBe("L1 handling 9:19-9:29");
    expect(story.spans(1).at(-1)).toBe("L1 handling 9:29-9:39");
  });

  it("gives the ticket to the agent who has been idle longest, then by roster", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:01", "9:30", "9:30", "9:30"] },
      tiers: [tier({ teams: [{ name: "team", agents: 3 }] })],
    });
    // All idle since 0:00: 0, then 1. Agent 2 idle still; 0 since 9:10, 1 since 9:11.
    expect([0, 1, 2, 3, 4].map((ticket) => story.agents(ticket)[0])).toEqual([
      "team#0",
      "team#1",
      "team#2",
      "team#0",
      "team#1",
    ]);
  });

  it("expects handling times as the types come: one that never comes counts for nothing", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:01"], never: [] },
      types: [
        { name: "ticket", ticketsPerWeek: 0.001 },
        { name: "never", ticketsPerWeek: 0 },
      ],
      tiers: [
        tier({
          handling: { byType: { ticket: fixed(10), never: fixed(600) } },
          teams: [
            { name: "now", agents: 1 },
            { name: "soon", shifts: [{ days: "daily", hours: "09:30-17:00", agents: 10 }] },
          ],
        }),
      ],
    });
    // The second waits 10 minutes at `now`, 29 + 10 ÷ 10 at `soon`; by the plain mean it would be 305 against 59.
    expect(story.agents(1)).toEqual(["now#0"]);
  });

  it("chooses of several teams the one with the shortest expected wait, the first of equals", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00", "9:00", "9:00", "9:00"] },
      tiers: [
        tier({
          teams: [
            { name: "one", agents: 1 },
            { name: "pair", agents: 2 },
          ],
        }),
      ],
    });
    const teams = [0, 1, 2, 3, 4, 5].map((ticket) => story.agents(ticket)[0].split("#")[0]);
    // All arrive before anybody is dispatched. One idle agent each way: the first of equals; then `pair`
    // has two idle, and its third waits 10 ÷ 2 minutes against 10 at `one`; the fifth 10 at either.
    expect(teams).toEqual(["one", "pair", "pair", "pair", "one", "pair"]);
    const later = play({
      arrivals: { ticket: ["9:00", "9:01", "9:02", "9:03", "9:04"] },
      tiers: [
        tier({
          teams: [
            { name: "one", agents: 1 },
            { name: "pair", agents: 2 },
          ],
        }),
      ],
    });
    // `one` takes the first, `pair` two more; then one waiting costs 10 minutes at `one`, 5 at `pair`,
    // and one more behind it 10 at either: the first of equals.
    expect([0, 1, 2, 3, 4].map((ticket) => later.agents(ticket)[0].split("#")[0])).toEqual([
      "one",
      "pair",
      "pair",
      "pair",
      "one",
    ]);
  });

  it("sends a ticket to a team that takes its type", () => {
    const story = play({
      arrivals: { mail: ["9:00"], phone: ["9:00"] },
      tiers: [
        tier({
          teams: [
            { name: "phones", agents: 1, types: ["phone"] },
            { name: "mails", agents: 1, types: ["mail"] },
          ],
        }),
      ],
    });
    expect(story.agents(0)).toEqual(["mails#0"]);
    expect(story.agents(1)).toEqual(["phones#0"]);
  });

  it("gives everything to somebody where agents are unlimited", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00"] },
      tiers: [tier({ teams: [{ name: "crowd", agents: "unlimited" }] })],
    });
    for (const ticket of [0, 1, 2]) expect(story.spans(ticket)).toEqual(["L1 handling 9:00-9:10"]);
  });

  it("never starts a ticket where nobody works", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ teams: [{ name: "nobody", agents: 0 }] })],
      cap: "1 week",
    });
    // Cut at the window's end.
    expect(story.spans(0)).toEqual(["L1 queued 9:00-168:00", "L1 queued 168:00-336:00"]);
    expect(story.outcome(0)).toBe("open");
  });

  it("handles by priority and by visit where times vary", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      types: [{ name: "ticket", ticketsPerWeek: 0, priority: "P2" }],
      tiers: [
        tier({
          handling: {
            byPriority: { P2: { byVisit: { first: fixed(7), later: fixed(3) } } },
            otherwise: fixed(60),
          },
          routes: { L1: 1 },
        }),
      ],
      maximumMoves: 1,
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:07 moved", "L1 9:07-9:10 resolved"]);
  });
});
