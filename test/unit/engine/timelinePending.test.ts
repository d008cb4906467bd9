import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

/** Tickets of the type `waits` wait 30 minutes for the customer after half of their 20 minutes of work. */
const forCustomer = {
  reason: "customer",
  share: { byType: { waits: 1 }, otherwise: 0 },
  time: fixed(30),
} as const;

const pair = (resumesWith: "any" | "preferred" | "same") =>
  tier({
    teams: [{ name: "team", agents: 2 }],
    handling: { byType: { long: fixed(120) }, otherwise: fixed(20) },
    pending: [{ ...forCustomer, resumesWith }],
  });

describe("pending", () => {
  it("frees the agent, and the ticket comes back at the head of the queue in the same visit", () => {
    const story = play({
      arrivals: { waits: ["9:00"], short: ["9:05", "9:06", "9:07"] },
      tiers: [tier({ handling: fixed(20), pending: [forCustomer] })],
    });
    expect(story.spans(0)).toEqual([
      "L1 handling 9:00-9:10",
      "L1 pending customer 9:10-9:40",
      "L1 queued 9:40-9:50",
      "L1 handling 9:50-10:00",
    ]);
    // The agent took the first two meanwhile (9:10 and 9:30); the third has to stand back.
    expect(story.spans(3)).toEqual(["L1 queued 9:07-10:00", "L1 handling 10:00-10:20"]);
    expect(story.visits(0)).toEqual(["L1 9:00-10:00 resolved"]);
  });

  it("does the stated share of the work before", () => {
    const story = play({
      arrivals: { waits: ["9:00"] },
      tiers: [tier({ handling: fixed(20), pending: [{ ...forCustomer, touchBefore: "25%" }] })],
    });
    expect(story.spans(0)).toEqual([
      "L1 handling 9:00-9:05",
      "L1 pending customer 9:05-9:35",
      "L1 handling 9:35-9:50",
    ]);
  });

  it("counts its time on its calendar", () => {
    // The customer answers in office hours: 16:50 to 17:00 and 9:00 to 9:20.
    const story = play({
      arrivals: { waits: ["16:40"] },
      tiers: [tier({ handling: fixed(20), pending: [{ ...forCustomer, calendar: "office" }] })],
      calendars: [{ name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] }],
    });
    expect(story.spans(0)[1]).toBe("L1 pending customer 16:50-33:20");
  });

  it("has one reason of several, each by its share", () => {
    const reasons = ["customer", "vendor"] as const;
    const story = play({
      arrivals: { ticket: Array.from({ length: 1000 }, (_, hour) => `${hour}:00`) },
      tiers: [
        tier({
          pending: reasons.map((reason) => ({ reason, share: "25%", time: fixed(10) })),
        }),
      ],
      measured: "10 weeks",
    });
    const lines = Array.from({ length: 1000 }, (_, ticket) => story.spans(ticket).join());
    // 4 standard deviations: 4 · √(1000 · ¼ · ¾) = 55.
    for (const reason of reasons) {
      const count = lines.filter((line) => line.includes(`pending ${reason}`)).length;
      expect(Math.abs(count - 250)).toBeLessThan(55);
    }
    expect(lines.filter((line) => line.includes("customer") && line.includes("vendor"))).toEqual(
      [],
    );
  });

  describe("goes on", () => {
    // Agent 0 begins `waits` at 9:00 and is busy with `long` from 9:10 on; agent 1 has `short` until 9:45.
    const arrivals = { waits: ["9:00"], short: ["9:05", "9:25"], long: ["9:10"] };

    it("with any agent", () => {
      const story = play({ arrivals, tiers: [pair("any")] });
      expect(story.agents(0)).toEqual(["team#0", "team#1"]);
      expect(story.spans(0).at(-1)).toBe("L1 handling 9:45-9:55");
    });

    it("only with the same agent, while others take what stands behind", () => {
      const story = play({
        arrivals: { ...arrivals, short: ["9:05", "9:25", "9:42"] },
        tiers: [pair("same")],
      });
      expect(story.agents(0)).toEqual(["team#0", "team#0"]);
      expect(story.spans(0).slice(2)).toEqual(["L1 queued 9:40-11:10", "L1 handling 11:10-11:20"]);
      expect(story.spans(4)).toEqual(["L1 queued 9:42-9:45", "L1 handling 9:45-10:05"]);
    });

    it("preferably with the same agent where idle, else with another", () => {
      expect(play({ arrivals, tiers: [pair("preferred")] }).agents(0)).toEqual([
        "team#0",
        "team#1",
      ]);
      // Both idle at 9:40: agent 1 longer, since 9:25, than agent 0, since 9:30.
      const idle = { waits: ["9:00"], short: ["9:05", "9:10"] };
      const story = play({ arrivals: idle, tiers: [pair("preferred")] });
      expect(story.agents(1)).toEqual(["team#1"]);
      expect(story.agents(0)).toEqual(["team#0", "team#0"]);
      expect(play({ arrivals: idle, tiers: [pair("any")] }).agents(0)).toEqual([
        "team#0",
        "team#1",
      ]);
    });
  });
});

describe("a vendor", () => {
  const vendor = { name: "L2", vendor: { turnAround: fixed(60), calendar: "office" } } as const;
  const calendars = [
    { name: "office", hours: [{ days: "mon-fri", hours: "09:00-17:00" as const }] },
  ];
  const up = {
    arrivals: { hard: ["16:20"] },
    types: [{ name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" }],
  };

  it("answers after the turn-around on its own calendar, without a queue", () => {
    const story = play({ ...up, tiers: [tier(), vendor], calendars });
    expect(story.spans(0)).toEqual(["L1 diagnosing 16:20-16:30", "L2 at vendor 16:30-33:30"]);
    expect(story.visits(0)[1]).toBe("L2 16:30-33:30 resolved");
  });

  it("has any number of tickets at once", () => {
    const story = play({
      ...up,
      arrivals: { hard: ["9:00", "9:00"] },
      tiers: [tier({ teams: [{ name: "two", agents: 2 }] }), vendor],
      calendars,
    });
    expect(story.visits(0)[1]).toBe("L2 9:10-10:10 resolved");
    expect(story.visits(1)[1]).toBe("L2 9:10-10:10 resolved");
  });

  it("may send a ticket back", () => {
    const story = play({
      ...up,
      tiers: [tier(), { ...vendor, routes: { L1: 1 } }],
      calendars,
      maximumMoves: 2,
    });
    expect(story.visits(0).slice(1)).toEqual([
      "L2 16:30-33:30 returned",
      "L1 33:30-33:40 resolved",
    ]);
  });
});

describe("a tier of unknown capacity", () => {
  it("keeps each ticket for its visit time, however many there are", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:05"] },
      tiers: [{ name: "L1", capacity: "unknown", visitTime: fixed(45) }],
    });
    expect(story.spans(0)).toEqual(["L1 elapsed 9:00-9:45"]);
    expect(story.spans(1)).toEqual(["L1 elapsed 9:05-9:50"]);
  });

  it("has a visit time by how the visit ends", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        {
          name: "L1",
          capacity: "unknown",
          visitTime: { byEnding: { resolved: fixed(45), escalated: fixed(20) } },
          routes: { L2: 1 },
        },
        tier({ name: "L2", routes: {} }),
      ],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-9:20 escalated");
  });
});
