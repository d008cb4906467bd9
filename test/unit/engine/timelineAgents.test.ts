import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

describe("an agent with a limit of tickets in hand", () => {
  const waiting = (share: Record<string, number>, minutes: number) => [
    {
      reason: "customer" as const,
      share: { byType: share, otherwise: 0 },
      time: fixed(minutes),
    },
  ];

  it("takes nothing new while as many of theirs are in hand or pending", () => {
    const story = play({
      arrivals: { waits: ["9:00"], next: ["9:01", "9:02"] },
      tiers: [
        tier({
          teams: [{ name: "team", agents: 1, mostInHand: 1 }],
          pending: waiting({ waits: 1 }, 30),
        }),
      ],
    });
    // Pending from 9:05 to 9:35, then first at the head of the queue.
    expect(story.spans(0)).toEqual([
      "L1 handling 9:00-9:05",
      "L1 pending customer 9:05-9:35",
      "L1 handling 9:35-9:40",
    ]);
    expect(story.spans(1)).toEqual(["L1 queued 9:01-9:40", "L1 handling 9:40-9:50"]);
    expect(story.staffing("team")).toEqual(["0:00-168:00: 1 available, 1 paid, 0 overtime"]);
  });

  it.each(["headcount", "pass-on"] as const)(
    "goes home with what is pending, and their seat is free for the next shift: %s",
    (shiftEnd) => {
      const shift = (hours: string, agents: number) => ({ days: "daily" as const, hours, agents });
      const shifts = [shift("08:00-12:00", 2), shift("12:00-18:00", 1)];
      const story = play({
        arrivals: { waits: ["11:40", "11:41"], next: ["14:00"] },
        tiers: [
          tier({
            teams: [{ name: "team", shiftEnd, mostInHand: 1, shifts }],
            pending: waiting({ waits: 1 }, 60),
          }),
        ],
      });
      expect(story.staffing("team").slice(0, 3)).toEqual([
        "8:00-12:00: 2 available, 2 paid, 0 overtime",
        "12:00-18:00: 1 available, 1 paid, 0 overtime",
        "32:00-36:00: 2 available, 2 paid, 0 overtime",
      ]);
      expect(story.spans(2)).toEqual(["L1 handling 14:00-14:10"]);
    },
  );

  it("takes nothing off shift when one of theirs is no longer pending", () => {
    const shifts = [{ days: "daily" as const, hours: "08:00-12:00", agents: 1 }];
    const story = play({
      arrivals: { waits: ["11:40"] },
      tiers: [
        tier({
          teams: [{ name: "team", shiftEnd: "headcount", mostInHand: 2, shifts }],
          pending: waiting({ waits: 1 }, 60),
        }),
      ],
    });
    expect(story.spans(0)).toEqual([
      "L1 handling 11:40-11:45",
      "L1 pending customer 11:45-12:45",
      "L1 queued 12:45-32:00",
      "L1 handling 32:00-32:05",
    ]);
  });

  it("may have more than one: those that are pending, and one more", () => {
    const story = play({
      arrivals: { waits: ["9:00", "9:01"], next: ["9:02"] },
      tiers: [
        tier({
          teams: [{ name: "team", agents: 1, mostInHand: 2 }],
          pending: waiting({ waits: 1 }, 30),
        }),
      ],
    });
    // The second is pending from 9:10: then there are two, until the first is back at 9:35.
    expect(story.spans(1).slice(0, 3)).toEqual([
      "L1 queued 9:01-9:05",
      "L1 handling 9:05-9:10",
      "L1 pending customer 9:10-9:40",
    ]);
    expect(story.spans(0).at(-1)).toBe("L1 handling 9:35-9:40");
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:45-9:55");
  });

  it("leaves the ticket to a colleague who has room", () => {
    const story = play({
      arrivals: { waits: ["9:00"], next: ["9:06"] },
      tiers: [
        tier({
          teams: [{ name: "team", agents: 2, mostInHand: 1 }],
          pending: waiting({ waits: 1 }, 30),
        }),
      ],
    });
    expect(story.agents(1)).toEqual(["team#1"]);
  });

  it("has room again when a rule takes a pending ticket away", () => {
    const story = play({
      arrivals: { waits: ["9:00"], next: ["9:06"] },
      tiers: [
        tier({
          teams: [{ name: "team", agents: 1, mostInHand: 1 }],
          pending: waiting({ waits: 1 }, 300),
        }),
        tier({ name: "L2" }),
      ],
      escalation: [
        { name: "hurry", from: "L1", when: { type: "waits", timeInTier: "20 min" }, to: "next" },
      ],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-9:20 timer by hurry");
    expect(story.spans(1)).toEqual(["L1 queued 9:06-9:20", "L1 handling 9:20-9:30"]);
  });

  it("keeps count over the end of a shift", () => {
    const story = play({
      arrivals: { waits: ["16:50"], next: ["33:00"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              mostInHand: 1,
              shifts: [{ days: "daily", hours: "09:00-17:00", agents: 1 }],
            },
          ],
          pending: waiting({ waits: 1 }, 17 * 60),
        }),
      ],
    });
    // Pending from 16:55 until 33:55.
    expect(story.spans(0).at(-1)).toBe("L1 handling 33:55-34:00");
    expect(story.spans(1)).toEqual(["L1 queued 33:00-34:00", "L1 handling 34:00-34:10"]);
  });
});

describe("an agent and a ticket they had resolved", () => {
  const reopening = (resumesWith: "any" | "preferred") => ({
    share: { byType: { back: 1 }, otherwise: 0 },
    after: fixed(20),
    resumesWith,
  });
  const two = tier({ teams: [{ name: "team", agents: 2 }] });

  it("meet again where both are free, if that is preferred", () => {
    // At 9:30 agent 1 is idle since 9:11, agent 0, who also had the ticket of 9:15, since 9:25.
    const busy = { back: ["9:00"], other: ["9:01", "9:15"] };
    const any = play({ arrivals: busy, tiers: [two], reopening: reopening("any") });
    const preferred = play({ arrivals: busy, tiers: [two], reopening: reopening("preferred") });
    expect([any.agents(0)[1], preferred.agents(0)[1]]).toEqual(["team#1", "team#0"]);
  });

  it("meet ahead of others that wait; another may take it before", () => {
    const story = play({
      arrivals: { back: ["9:00"], other: ["9:11", "9:12", "9:13"] },
      tiers: [tier({ handling: { byType: { other: fixed(30) }, otherwise: fixed(10) } })],
      reopening: reopening("preferred"),
    });
    // Back at 9:30 behind two others; its agent is free at 9:41.
    expect(story.spans(0)[3]).toBe("L1 handling 9:41-9:51");
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:51-10:21");
    const taken = play({
      arrivals: { back: ["9:00"], other: ["9:11"] },
      tiers: [
        tier({
          teams: [{ name: "team", agents: 2 }],
          handling: { byType: { other: fixed(60) }, otherwise: fixed(10) },
        }),
      ],
      // Agent 1, idle longer, has the other one; nobody else is free but the resolver.
      reopening: reopening("preferred"),
    });
    expect(taken.agents(0).slice(0, 2)).toEqual(["team#0", "team#0"]);
  });

  it("don't jump the more urgent", () => {
    const story = play({
      arrivals: { back: ["9:00"], busy: ["9:15"], urgent: ["9:32"] },
      types: [
        { name: "back", ticketsPerWeek: 0, priority: "P4" },
        { name: "busy", ticketsPerWeek: 0, priority: "P4" },
        { name: "urgent", ticketsPerWeek: 0, priority: "P1" },
      ],
      tiers: [
        tier({
          dispatch: "priority",
          handling: { byType: { busy: fixed(20) }, otherwise: fixed(10) },
        }),
      ],
      reopening: reopening("preferred"),
    });
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:35-9:45");
    expect(story.spans(0)[3]).toBe("L1 handling 9:45-9:55");
  });

  it("meet ahead of others in an ordered queue too", () => {
    const story = play({
      arrivals: { back: ["9:00"], other: ["9:11", "9:12", "9:13"] },
      tiers: [
        tier({
          dispatch: "shortest",
          handling: { byType: { other: fixed(5) }, otherwise: fixed(10) },
          teams: [{ name: "team", agents: 1, shifts: undefined }],
        }),
      ],
      reopening: { ...reopening("preferred"), after: fixed(2) },
    });
    // Back at 9:12 for 10 minutes: longer than the others, and yet next at 9:16.
    expect(story.spans(0)[3]).toBe("L1 handling 9:16-9:26");
  });
});
