import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

const plain = (name: string, given: { readonly entry?: string } = {}) => ({
  name,
  ticketsPerWeek: 0,
  ...given,
});

describe("room for so many tickets", () => {
  it("is for those in hand and those that wait: the next from outside is lost", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:01", "9:02", "9:11"] },
      tiers: [tier({ room: 2 })],
    });
    expect(story.outcome(2)).toBe("lost");
    expect(story.visits(2)).toEqual(["L1 9:02-9:02 lost"]);
    expect(story.spans(2)).toEqual([]);
    expect(story.spans(3)).toEqual(["L1 queued 9:11-9:20", "L1 handling 9:20-9:30"]);
  });

  it("is free again for the arrival of the instant in which a ticket leaves (1 before 5)", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:10"] },
      tiers: [tier({ room: 1 })],
    });
    expect(story.spans(1)).toEqual(["L1 handling 9:10-9:20"]);
  });

  it("is taken up by one that is pending, which so comes back without being turned away", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:10", "9:30"] },
      tiers: [tier({ room: 1, pending: [{ reason: "customer", share: 1, time: fixed(15) }] })],
    });
    expect(story.outcome(1)).toBe("lost");
    expect(story.visits(0)).toEqual(["L1 9:00-9:25 resolved"]);
    expect(story.visits(2)).toEqual(["L1 9:30-9:55 resolved"]);
  });

  it("limits a tier without a limit of agents too", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00"] },
      tiers: [tier({ room: 2, teams: [{ name: "crowd", agents: "unlimited" }] })],
    });
    expect([0, 1, 2].map((ticket) => story.outcome(ticket))).toEqual([
      "resolved",
      "resolved",
      "lost",
    ]);
  });

  it("makes no promise to a ticket that is lost, however short the limit", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [tier({ room: 1 })],
      promises: [
        { name: "fix", measure: "resolution", limit: "0 min" },
        { name: "stay", measure: "time in tier", tier: "L1", limit: "1 h" },
      ],
    });
    expect(story.clocks(0)).toHaveLength(2);
    expect(story.clocks(1)).toEqual([]);
  });

  it("loses what an agent passes on to a full tier, and what was broken before stays broken", () => {
    const story = play({
      arrivals: { up: ["9:00"], there: ["9:05"] },
      types: [plain("up"), plain("there", { entry: "L2" })],
      tiers: [tier({ routes: { L2: 1 } }), tier({ name: "L2", room: 1, routes: {} })],
      promises: [
        { name: "fix", measure: "resolution", limit: "1 h" },
        { name: "soon", measure: "resolution", limit: "5 min" },
      ],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 escalated", "L2 9:10-9:10 lost"]);
    expect(story.outcome(0)).toBe("lost");
    expect(story.clocks(0)).toEqual(["soon due 9:05: breached 9:10, 5 min late"]);
  });

  it("is exceeded by what an agent passes on where that is let in, and by nothing else", () => {
    const story = play({
      arrivals: { up: ["9:00"], there: ["9:05", "9:20"] },
      types: [plain("up"), plain("there", { entry: "L2" })],
      tiers: [
        tier({ routes: { L2: 1 } }),
        tier({
          name: "L2",
          room: { tickets: 1, passedOn: "let in" },
          handling: fixed(30),
          routes: {},
        }),
      ],
    });
    expect(story.visits(0)[1]).toBe("L2 9:10-10:05 resolved");
    expect(story.outcome(2)).toBe("lost");
  });

  it("keeps a rule that would move a ticket to a full tier from acting, which is counted", () => {
    const story = play({
      arrivals: { up: ["9:00", "9:00"], there: ["9:05"] },
      types: [plain("up"), plain("there", { entry: "L2" })],
      tiers: [tier({ handling: fixed(60) }), tier({ name: "L2", room: 1 })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "10 min" }, to: "next" }],
    });
    expect(story.events(1)).toEqual(["9:10 blocked rule hurry"]);
    expect(story.end.blockedRules).toEqual([1]);
    expect(story.visits(1)).toEqual(["L1 9:00-11:00 resolved"]);
  });

  it("keeps the ticket waiting whose patience would move it to a full tier", () => {
    const story = play({
      arrivals: { up: ["9:00", "9:01"], there: ["9:00"] },
      types: [plain("up"), plain("there", { entry: "L2" })],
      tiers: [
        // oxlint-disable-next-line unicorn/no-thenable -- the scenario format's word
        tier({ handling: fixed(20), patience: { time: fixed(5), then: "escalate" } }),
        tier({ name: "L2", room: 1 }),
      ],
    });
    expect(story.visits(2)).toEqual(["L1 9:01-9:40 resolved"]);
  });

  it("sends what fails elsewhere by the next rule on the outcome that has room", () => {
    const story = play({
      arrivals: { up: ["9:00"], there: ["9:05"] },
      types: [
        { name: "up", ticketsPerWeek: 0, resolvableFrom: "L2" },
        { name: "there", ticketsPerWeek: 0, entry: "L2", resolvableFrom: "L2" },
      ],
      tiers: [tier(), tier({ name: "L2", room: 1 }), tier({ name: "L3" })],
      escalation: [
        { name: "usual", from: "L1", when: { outcome: "unsolved" }, to: "L2" },
        { name: "overflow", from: "L1", when: { outcome: "unsolved" }, to: "L3" },
      ],
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:10 escalated by overflow",
      "L3 9:10-9:20 resolved",
    ]);
  });

  it("turns away a reopened ticket as one from outside", () => {
    const story = play({
      arrivals: { back: ["9:00"], other: ["9:20"] },
      types: [plain("back"), plain("other")],
      tiers: [tier({ room: 1 })],
      reopening: { share: { byType: { back: 1 }, otherwise: 0 }, after: fixed(15) },
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 resolved", "L1 9:25-9:25 lost"]);
    expect(story.outcome(0)).toBe("lost");
  });

  it("of a team sends the next to another team, and is the tier's where all are full", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00", "9:00"] },
      tiers: [
        tier({
          teams: [
            { name: "one", agents: 2, room: 1 },
            { name: "two", agents: 1, room: 2 },
          ],
        }),
      ],
    });
    expect([0, 1, 2].map((ticket) => story.agents(ticket)[0])).toEqual(["one#0", "two#0", "two#0"]);
    expect(story.outcome(3)).toBe("lost");
  });
});
