import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

const days = 24 * 60;

/** Someone who asks at 9:00 every day of so many weeks. */
function daily(weeks: number): string[] {
  return Array.from({ length: 7 * weeks }, (_, day) => `${24 * day + 9}:00`);
}

describe("a million agents", () => {
  it("take a million tickets at once", () => {
    const team = { name: "crowd", agents: 1_000_000 };
    const story = play({ arrivals: { a: ["9:00", "9:00"] }, tiers: [tier({ teams: [team] })] });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:10"]);
    expect(story.agents(1)).toEqual(["crowd#1"]);
    expect(story.staffing("crowd")).toEqual([
      "0:00-168:00: 1000000 available, 1000000 paid, 0 overtime",
    ]);
  });
});

describe("a rate of zero", () => {
  it("brings nothing: a run without tickets ends with its window", () => {
    const story = play({
      arrivals: {},
      types: [{ name: "a", ticketsPerWeek: 0 }],
      tiers: [tier()],
    });
    expect(story.log.tickets.length).toBe(0);
    expect(story.end).toMatchObject({ arrivals: 0, events: 0, endsAt: 7 * days * 60_000 });
  });
});

describe("a hundred years", () => {
  it("are simulated to the last day, through every change of the clocks", () => {
    const weeks = 5217;
    const shifts = [{ days: "daily", hours: "09:00-17:00", agents: 1 }];
    const story = play({
      arrivals: { a: daily(weeks) },
      measured: `${weeks} weeks`,
      timezone: "Europe/Berlin",
      tiers: [tier({ teams: [{ name: "L1 team", shifts }] })],
    });
    const { columns, length } = story.log.visits;
    expect(length).toBe(7 * weeks);
    // Under summer time 9:00 of the clock comes an hour earlier, and the shift has begun by then.
    expect(columns.endedAt[length - 1] - columns.joinedAt[length - 1]).toBe(10 * 60_000);
    expect(story.log.staffing.length).toBe(7 * weeks);
  });
});

describe("work of a thousand years", () => {
  const long = { distribution: "fixed" as const, value: "365250 days" };

  it("keeps its agent to the cap, and instants stay exact", () => {
    const story = play({
      arrivals: { a: ["9:00"] },
      cap: "1 week",
      tiers: [tier({ handling: long })],
    });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-336:00"]);
  });

  it("is never due where the promise's calendar ends before", () => {
    const story = play({
      arrivals: { a: ["9:00"] },
      cap: "1 week",
      calendars: [{ name: "office", hours: [{ days: "mon-fri", hours: "09:00-17:00" }] }],
      promises: [
        { name: "reply", measure: "resolution", limit: "365250 days", calendar: "office" },
      ],
      tiers: [tier({ handling: long })],
    });
    expect(story.clocks(0)).toEqual(["reply due never: open never"]);
  });

  it("of a vendor is still open at the cap", () => {
    const story = play({
      arrivals: { a: ["9:00"] },
      cap: "1 week",
      tiers: [{ name: "L4", vendor: { turnAround: long } }],
    });
    expect(story.spans(0)).toEqual(["L4 at vendor 9:00-336:00"]);
  });
});

describe("everything at one instant", () => {
  it("has its order: work ends, a shift begins, tickets arrive, agents take them, promises are judged", () => {
    const story = play({
      arrivals: { a: ["9:00", "9:30", "10:00", "10:00"] },
      promises: [{ name: "answer", measure: "first response", limit: "30 min" }],
      tiers: [
        tier({
          teams: [
            {
              name: "L1 team",
              shifts: [
                { days: "mon", hours: "09:00-10:00", agents: 1 },
                { days: "mon", hours: "10:00-18:00", agents: 1 },
              ],
            },
          ],
          handling: fixed(60),
          patience: { time: fixed(30), then: "leave" },
        }),
      ],
    });
    // At 10:00 the first is done and its agent leaves, the second's promise and patience end, two more
    // arrive, and the new agent is there for the second: in time.
    expect(story.visits(0)).toEqual(["L1 9:00-10:00 resolved"]);
    expect(story.visits(1)).toEqual(["L1 9:30-11:00 resolved"]);
    expect(story.clocks(1)).toEqual(["answer due 10:00: met 10:00"]);
    expect(story.visits(2)).toEqual(["L1 10:00-10:30 abandoned"]);
    expect(story.visits(3)).toEqual(["L1 10:00-10:30 abandoned"]);
  });

  it("holds a ticket's whole life where nothing takes time", () => {
    const story = play({
      arrivals: { a: ["9:00"] },
      types: [{ name: "a", ticketsPerWeek: 0, resolvableFrom: "L3" }],
      reopening: { share: { byVisit: { first: "100%" }, otherwise: 0 }, after: fixed(0) },
      tiers: ["L1", "L2", "L3"].map((name) => tier({ name, handling: fixed(0) })),
    });
    expect(story.spans(0)).toEqual([]);
    expect(story.visits(0).slice(0, 3)).toEqual([
      "L1 9:00-9:00 escalated",
      "L2 9:00-9:00 escalated",
      "L3 9:00-9:00 resolved",
    ]);
    expect(story.outcome(0)).toBe("resolved");
  });
});
