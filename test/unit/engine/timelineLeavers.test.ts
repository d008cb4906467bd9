import { describe, expect, it } from "vitest";
import { attrition, firstLeaves, secondLeaves, team, world } from "./leaversDesk.ts";
import { fixed, play, tier } from "./story.ts";

describe("somebody who leaves at midnight in the middle of their last shift, with a successor hired at once", () => {
  const night = {
    agents: undefined,
    shifts: [{ days: "daily", hours: "20:00-04:00", agents: 1 }],
    attrition: {
      ...attrition,
      timeToHire: "0 min",
      rampUp: { startSpeed: "50%", lasts: "4 days" },
    },
  };

  it("works on as fast as before: the successor comes to the next shift", () => {
    const story = play(world(["25:00", "27:30", "44:00"], night));
    expect(story.events(-1)).toEqual(["24:00 left", "24:00 hired"]);
    expect(story.spans(0)).toEqual(["L1 handling 25:00-27:00"]);
    expect(story.spans(1)).toEqual(["L1 handling 27:30-29:30"]);
    // The newcomer takes twice as long.
    expect(story.spans(2)).toEqual(["L1 handling 44:00-48:00"]);
  });

  it("keeps no ticket for the next shift, which isn't theirs", () => {
    const story = play(world(["27:30"], { ...night, shiftEnd: "keep" }));
    expect(story.spans(0)).toEqual([
      "L1 handling 27:30-28:00",
      "L1 queued 28:00-44:00",
      "L1 handling 44:00-45:30",
    ]);
  });

  it.each(["finish-then-leave", "keep"] as const)(
    "is gone from that midnight on where shifts go on around the clock and end by %s",
    (shiftEnd) => {
      const given = { ...night, shifts: undefined, agents: 1, shiftEnd };
      const story = play(world(["12:00", "25:00"], given));
      expect(story.spans(0)).toEqual(["L1 handling 12:00-14:00"]);
      expect(story.spans(1)).toEqual(["L1 handling 25:00-29:00"]);
      expect(story.staffing("L1 team")).toEqual(["0:00-168:00: 1 available, 1 paid, 0 overtime"]);
    },
  );

  it("leaves what they put to wait to anybody", () => {
    const pending = [
      {
        reason: "customer" as const,
        share: 1,
        time: fixed(20 * 60),
        resumesWith: "same" as const,
        touchBefore: 0.5,
      },
    ];
    const two = {
      ...night,
      shifts: [
        { days: "daily", hours: "20:00-04:00", agents: 1 },
        { days: "daily", hours: "08:00-20:00", agents: 1 },
      ],
    };
    const story = play({
      seed: firstLeaves,
      arrivals: { ticket: ["25:00"] },
      tiers: [tier({ handling: fixed(120), pending, teams: [team(two)] })],
    });
    // At 46:00 the successor is there, and at 25:00 was not.
    const later = play({
      seed: firstLeaves,
      arrivals: { ticket: ["25:00"] },
      tiers: [
        tier({
          handling: fixed(120),
          pending: pending.map((one) => ({ ...one, time: fixed(10 * 60) })),
          teams: [team(two)],
        }),
      ],
    });
    expect(story.spans(0).slice(-1)).toEqual(["L1 handling 46:00-47:00"]);
    expect(later.spans(0).slice(-1)).toEqual(["L1 handling 36:00-37:00"]);
    expect(later.agents(0)).toEqual(["L1 team#0", "L1 team#1"]);
  });
});

describe("a ticket that waits for who has left", () => {
  /** Worked on for an hour before and an hour after it waits for the customer. */
  const waiting = (resumesWith: "same" | "preferred", minutes: number, given: object = {}) => ({
    handling: fixed(120),
    pending: [{ reason: "customer" as const, share: 1, time: fixed(minutes), resumesWith }],
    teams: [team({ agents: 2, ...given })],
  });

  it("goes on with anybody when its pending is over", () => {
    const story = play({
      seed: secondLeaves,
      arrivals: { ticket: ["0:00", "0:10"] },
      tiers: [tier(waiting("same", 30 * 60))],
    });
    expect(story.agents(1)).toEqual(["L1 team#1", "L1 team#0"]);
    expect(story.spans(1)).toEqual([
      "L1 handling 0:10-1:10",
      "L1 pending customer 1:10-31:10",
      "L1 queued 31:10-32:00",
      "L1 handling 32:00-33:00",
    ]);
  });

  it("is let go by the queue at that midnight", () => {
    const kinds = { long: fixed(600) };
    const story = play({
      seed: secondLeaves,
      arrivals: { ticket: ["22:00", "22:10"], long: ["22:20", "22:30"] },
      types: ["ticket", "long"].map((name) => ({ name, ticketsPerWeek: 0 })),
      tiers: [
        tier({
          ...waiting("same", 30),
          pending: [
            {
              reason: "customer",
              share: { byType: { long: 0 }, otherwise: 1 },
              time: fixed(30),
              resumesWith: "same",
            },
          ],
          handling: { byType: kinds, otherwise: fixed(120) },
        }),
      ],
    });
    // Either agent has a long one until 33:00; the second, who finishes it on overtime, is gone then.
    expect(story.agents(3)).toEqual(["L1 team#1"]);
    expect(story.agents(1)).toEqual(["L1 team#1", "L1 team#0"]);
    expect(story.spans(1).slice(1)).toEqual([
      "L1 pending customer 23:10-23:40",
      "L1 queued 23:40-33:00",
      "L1 handling 33:00-34:00",
    ]);
  });

  it("goes to anybody when who has left puts it back at the end of their last shift", () => {
    const story = play({
      seed: firstLeaves,
      arrivals: { ticket: ["19:00", "20:00"] },
      tiers: [
        tier({
          handling: fixed(600),
          pending: [
            {
              reason: "customer",
              share: 1,
              time: fixed(20),
              resumesWith: "same",
              touchBefore: 0.1,
            },
          ],
          teams: [
            {
              name: "L1 team",
              shifts: [
                { days: "daily", hours: "20:00-04:00", agents: 1 },
                { days: "daily", hours: "00:00-24:00", agents: 1 },
              ],
              shiftEnd: "keep",
              attrition,
            },
          ],
        }),
      ],
    });
    // The first agent, gone from 24:00 on, goes home at 28:00; the second is free at 29:20.
    expect(story.spans(1)).toEqual([
      "L1 handling 20:00-21:00",
      "L1 pending customer 21:00-21:20",
      "L1 handling 21:20-28:00",
      "L1 queued 28:00-29:20",
      "L1 handling 29:20-31:40",
    ]);
    expect(story.agents(1)).toEqual(["L1 team#0", "L1 team#0", "L1 team#1"]);
  });

  it("doesn't count against what their successor may have in hand", () => {
    const story = play({
      seed: firstLeaves,
      arrivals: { ticket: ["0:00", "80:00"] },
      tiers: [tier(waiting("preferred", 5 * 24 * 60, { agents: 1, mostInHand: 1 }))],
    });
    expect(story.spans(1)[0]).toBe("L1 handling 80:00-81:00");
  });

  it("isn't preferred by their successor when it was linked to a major incident, resolved later", () => {
    const story = play({
      seed: secondLeaves,
      arrivals: { long: ["20:00", "123:30"], other: ["124:00", "124:10"] },
      types: [
        { name: "outage", ticketsPerWeek: 0, entry: "L2" },
        ...["report", "long", "other"].map((name) => ({ name, ticketsPerWeek: 0 })),
      ],
      tiers: [
        tier({
          handling: { byType: { long: fixed(180) }, otherwise: fixed(120) },
          teams: [team({ agents: 2 })],
        }),
        tier({ name: "L2", handling: fixed(60 * 60) }),
      ],
      majorIncidents: [
        {
          name: "down",
          type: "outage",
          at: "2026-01-05 20:30",
          children: { type: "report", count: 1, comesAfter: fixed(5), linking: fixed(5) },
        },
      ],
      reopening: {
        share: { byType: { report: 1 }, otherwise: 0 },
        after: fixed(44 * 60),
        to: "resolver",
        resumesWith: "preferred",
      },
      cap: "0 min",
    });
    // Linked by the second agent, whose successor comes at 72:00 and is free at 126:00, closed at 80:30.
    expect(story.agents(2)[0]).toBe("L1 team#1");
    expect(story.spans(2)[3]).toBe("L1 queued 124:30-126:30");
    expect(story.spans(5)[0]).toBe("L1 queued 124:10-126:00");
  });

  it("doesn't count against their successor, put to wait at the very midnight, either", () => {
    const story = play({
      seed: firstLeaves,
      arrivals: { ticket: ["23:00", "40:00", "40:10"] },
      tiers: [
        tier(
          waiting("preferred", 10 * 60, {
            agents: 1,
            mostInHand: 1,
            attrition: { ...attrition, timeToHire: "0 min" },
          }),
        ),
      ],
    });
    expect(story.spans(0)[1]).toBe("L1 pending customer 24:00-34:00");
    // One at a time: the second is pending from 41:00 to 51:00, and done at 52:00.
    expect(story.spans(2)[0]).toBe("L1 queued 40:10-52:00");
  });

  it("is the newcomer's own where they put it to wait on their first midnight", () => {
    const story = play({
      seed: firstLeaves,
      arrivals: { ticket: ["30:00", "75:00"] },
      tiers: [
        tier({
          handling: fixed(120),
          pending: [{ reason: "customer", share: 1, time: fixed(60), touchBefore: 0 }],
          teams: [team({ agents: 1, mostInHand: 1 })],
        }),
      ],
    });
    expect(story.spans(0)).toEqual([
      "L1 queued 30:00-72:00",
      "L1 pending customer 72:00-73:00",
      "L1 handling 73:00-75:00",
    ]);
    // Not held up by the first.
    expect(story.spans(1)[0]).toBe("L1 pending customer 75:00-76:00");
  });

  it("isn't preferred by their successor when it is reopened", () => {
    const reopened = (given: object) => {
      const story = play({
        seed: secondLeaves,
        arrivals: { plain: ["0:00"], again: ["0:05"], long: ["80:00"], other: ["80:10", "80:30"] },
        types: ["plain", "again", "long", "other"].map((name) => ({ name, ticketsPerWeek: 0 })),
        reopening: {
          share: { byType: { again: 1 }, otherwise: 0 },
          after: fixed(80 * 60),
          to: "resolver",
          resumesWith: "preferred",
        },
        tiers: [
          tier({
            handling: { byType: { long: fixed(180), other: fixed(120) }, otherwise: fixed(60) },
            teams: [team({ agents: 2, ...given })],
          }),
        ],
      });
      return story.spans(1).slice(2, 3);
    };
    // The second agent is free at 82:10 and would take it before what has waited longer; the first at 83:00.
    expect(reopened({ attrition: undefined })).toEqual(["L1 queued 81:05-82:10"]);
    expect(reopened({})).toEqual(["L1 queued 81:05-83:00"]);
  });
});
