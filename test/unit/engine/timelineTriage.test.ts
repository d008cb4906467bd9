import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });
const team = (name: string, ...types: string[]) => ({ name, agents: 1, types });

describe("logging a ticket", () => {
  it("takes its time before the first attempt, once in its life", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [plain("hard", { resolvableFrom: "L2" })],
      tiers: [tier({ diagnosis: fixed(5) }), tier({ name: "L2", handling: fixed(20) })],
      triage: { logging: fixed(3) },
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:08", "L2 handling 9:08-9:28"]);
  });

  it("comes before the handling, and doesn't count against the time box", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(20), timeBox: "20 min" }), tier({ name: "L2" })],
      triage: { logging: fixed(3) },
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:03", "L1 handling 9:03-9:23"]);
    expect(story.outcome(0)).toBe("resolved");
  });

  it("is done by whoever first works on it, before any pending", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      types: [plain("ticket", { impact: "high" })],
      tiers: [
        tier(),
        tier({
          name: "L2",
          handling: fixed(20),
          pending: [{ reason: "customer", share: 1, time: fixed(60), touchBefore: 0 }],
        }),
      ],
      escalation: [{ name: "wide", from: "L1", when: { impact: "high" }, to: "L2" }],
      triage: { logging: { byType: { ticket: fixed(3) } } },
    });
    expect(story.spans(0)).toEqual([
      "L2 diagnosing 9:00-9:03",
      "L2 pending customer 9:03-10:03",
      "L2 handling 10:03-10:23",
    ]);
  });

  it("isn't part of the work that a reopening takes a share of", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(20) })],
      triage: { logging: fixed(3) },
      reopening: {
        share: { byVisit: { entry: 1 }, otherwise: 0 },
        after: fixed(60),
        work: "50%",
      },
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:23 resolved", "L1 10:23-10:33 resolved"]);
  });

  it("isn't part of the work kept when a rule takes the ticket away", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier({ handling: fixed(60) }), tier({ name: "L2", handling: fixed(60) })],
      triage: { logging: fixed(5) },
      escalation: [
        {
          name: "grab",
          from: "L1",
          when: { timeInTier: "20 min" },
          to: "L2",
          whileHandled: "keep work",
        },
      ],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:20 timer by grab", "L2 9:20-10:05 resolved"]);
  });
});

describe("a misrouted ticket", () => {
  const wrongTeam: World = {
    arrivals: { net: ["9:00"], app: [] },
    types: [plain("net"), plain("app")],
    tiers: [
      tier({ teams: [team("network", "net"), team("applications", "app")], diagnosis: fixed(4) }),
    ],
    triage: { misrouting: { share: { byType: { net: 1 }, otherwise: 0 } } },
  };

  it("enters a team of its tier that doesn't take its type, and is moved on after diagnosis", () => {
    const story = play(wrongTeam);
    expect(story.visits(0)).toEqual(["L1 9:00-9:04 moved", "L1 9:04-9:14 resolved"]);
    expect(story.agents(0)).toEqual(["applications#0", "network#0"]);
    expect(story.events(0)).toEqual(["9:00 misrouted"]);
  });

  it("keeps its first answer and its promise on time in the tier", () => {
    const story = play({
      ...wrongTeam,
      promises: [
        { name: "answer", measure: "first response", limit: "2 min" },
        { name: "ola", measure: "time in tier", tier: "L1", limit: "10 min" },
      ],
    });
    expect(story.clocks(0)).toEqual([
      "answer due 9:02: met 9:00",
      "ola due 9:10: breached 9:14, 4 min late",
    ]);
  });

  const wrongTier: World = {
    arrivals: { ticket: ["9:00"] },
    tiers: [tier(), tier({ name: "L2", diagnosis: fixed(6) })],
    triage: { misrouting: { share: 1, to: "L2" } },
  };

  it("enters a wrong tier where that is said, and goes where it should have been", () => {
    const story = play(wrongTier);
    expect(story.visits(0)).toEqual(["L2 9:00-9:06 returned", "L1 9:06-9:16 resolved"]);
    expect(story.log.tickets.columns.entryTier[0]).toBe(1);
  });

  it("isn't one where it enters where it is sent anyway", () => {
    const story = play({
      ...wrongTier,
      types: [plain("ticket", { entry: "L2" })],
    });
    expect(story.visits(0)).toEqual(["L2 9:00-9:10 resolved"]);
    expect(story.events(0)).toEqual([]);
  });

  it("is found out by a handling time where diagnosis isn't told apart, and hands nothing over", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [plain("hard", { entry: "L2", resolvableFrom: "L2" })],
      tiers: [
        tier({ handover: { saved: "50%", documentation: fixed(5) } }),
        tier({ name: "L2", handling: fixed(20) }),
      ],
      triage: { misrouting: { share: 1, to: "L1" } },
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 escalated", "L2 9:10-9:30 resolved"]);
  });

  it("taken away by a rule before anybody looked is misrouted no more", () => {
    const story = play({
      ...wrongTier,
      arrivals: { other: ["9:00"], ticket: ["9:00"] },
      types: [plain("other", { entry: "L2" }), plain("ticket")],
      tiers: [tier(), tier({ name: "L2", handling: fixed(120) }), tier({ name: "L3" })],
      escalation: [{ name: "hurry", from: "L2", when: { timeInTier: "30 min" }, to: "L3" }],
    });
    expect(story.visits(1)).toEqual(["L2 9:00-9:30 timer by hurry", "L3 9:30-9:40 resolved"]);
  });

  it("comes back to its own entry tier when it is reopened", () => {
    const story = play({
      ...wrongTier,
      reopening: {
        share: { byVisit: { first: 1, later: 0 }, otherwise: 0 },
        after: fixed(60),
        to: "entry",
      },
    });
    expect(story.visits(0).at(-1)).toBe("L1 10:16-10:26 resolved");
  });

  it("comes about by its share: of 1,000 tickets 200 ± 51", () => {
    // 4 standard deviations: 4 · √(1000 · 0.2 · 0.8) = 51.
    const story = play({
      ...wrongTier,
      arrivals: { ticket: Array.from({ length: 1000 }, (_, hour) => `${hour}:00`) },
      triage: { misrouting: { share: "20%", to: "L2" } },
      measured: "10 weeks",
    });
    expect(Math.abs(story.log.events.length - 200)).toBeLessThan(51);
  });
});
