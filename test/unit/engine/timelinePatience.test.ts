import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

/** Two tickets at once, of which one agent takes the first. */
const two = { ticket: ["9:00", "9:00"] } as const;

describe("patience", () => {
  it("ends in leaving: the visit is abandoned, and so is the ticket", () => {
    const story = play({
      arrivals: two,
      tiers: [tier({ handling: fixed(120), patience: { time: fixed(30), then: "leave" } })],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-9:30 abandoned"]);
    expect(story.outcome(1)).toBe("abandoned");
  });

  it("ends in moving up, and begins anew there", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00", "9:00"] },
      tiers: [
        tier({ handling: fixed(120), patience: { time: fixed(30), then: "escalate" } }),
        tier({
          name: "L2",
          handling: fixed(120),
          patience: { time: fixed(40), then: "escalate", to: "L1" },
        }),
      ],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-9:30 timer", "L2 9:30-11:30 resolved"]);
    expect(story.visits(2)).toEqual([
      "L1 9:00-9:30 timer",
      "L2 9:30-10:10 returned",
      "L1 10:10-10:40 timer",
      "L2 10:40-11:20 returned",
      "L1 11:20-13:20 resolved",
    ]);
  });

  it("of a requester counts before the first answer only", () => {
    const story = play({
      arrivals: { ticket: ["9:00"], other: ["9:05"] },
      types: [
        { name: "ticket", ticketsPerWeek: 0 },
        { name: "other", ticketsPerWeek: 0, entry: "L2" },
      ],
      tiers: [
        tier({ routes: { L2: 1 }, patience: { time: fixed(30), then: "leave" } }),
        tier({
          name: "L2",
          routes: {},
          handling: fixed(120),
          patience: { time: fixed(30), then: "leave" },
        }),
      ],
    });
    expect(story.outcome(0)).toBe("resolved");
    expect(story.visits(0)[1]).toBe("L2 9:10-13:05 resolved");
  });

  it("counts in every wait where that is said", () => {
    const story = play({
      arrivals: { ticket: ["9:00"], other: ["9:05"] },
      types: [
        { name: "ticket", ticketsPerWeek: 0 },
        { name: "other", ticketsPerWeek: 0, entry: "L2" },
      ],
      tiers: [
        tier({ routes: { L2: 1 } }),
        tier({
          name: "L2",
          routes: {},
          handling: fixed(120),
          patience: { time: fixed(30), then: "leave", during: "every wait" },
        }),
      ],
    });
    expect(story.visits(0)[1]).toBe("L2 9:10-9:40 abandoned");
  });

  it("doesn't move a ticket to where nobody ever works: it waits on", () => {
    const story = play({
      arrivals: two,
      tiers: [
        tier({ handling: fixed(120), patience: { time: fixed(30), then: "escalate" } }),
        tier({ name: "L2", teams: [{ name: "nobody", agents: 0 }] }),
      ],
    });
    expect(story.visits(1)).toEqual(["L1 9:00-13:00 resolved"]);
  });
});
