import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

const types = [
  { name: "calm", ticketsPerWeek: 0, priority: "P4" },
  { name: "medium", ticketsPerWeek: 0, priority: "P3" },
  { name: "urgent", ticketsPerWeek: 0, priority: "P1" },
];
const preempting = { dispatch: "priority" as const, preemption: { priorities: "P1" } };

describe("preemption", () => {
  it("interrupts work on a less urgent ticket, which goes on where it was stopped", () => {
    const story = play({
      arrivals: { calm: ["9:00"], urgent: ["9:04"] },
      types: [types[0], types[2]],
      tiers: [tier(preempting)],
    });
    expect(story.spans(1)).toEqual(["L1 handling 9:04-9:14"]);
    expect(story.spans(0)).toEqual([
      "L1 handling 9:00-9:04",
      "L1 queued 9:04-9:14",
      "L1 handling 9:14-9:20",
    ]);
    expect(story.log.visits.columns.handlingTime[1]).toBe(10 * 60_000);
  });

  it("is for the chosen priorities only", () => {
    const story = play({
      arrivals: { calm: ["9:00"], medium: ["9:04"] },
      types: types.slice(0, 2),
      tiers: [tier(preempting)],
    });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:10"]);
    expect(story.spans(1)).toEqual(["L1 queued 9:04-9:10", "L1 handling 9:10-9:20"]);
  });

  it("doesn't interrupt work that is as urgent, nor work done at this instant (1 before 6)", () => {
    const story = play({
      arrivals: { urgent: ["9:00", "9:05"], calm: ["9:30"], late: ["9:40"] },
      types: [types[2], types[0], { name: "late", ticketsPerWeek: 0, priority: "P1" }],
      tiers: [tier(preempting)],
    });
    expect(story.spans(1)).toEqual(["L1 queued 9:05-9:10", "L1 handling 9:10-9:20"]);
    expect(story.spans(2)).toEqual(["L1 handling 9:30-9:40"]);
    expect(story.spans(3)).toEqual(["L1 handling 9:40-9:50"]);
  });

  it("puts the interrupted ticket at the head of its priority", () => {
    const story = play({
      arrivals: { calm: ["9:00", "9:01"], urgent: ["9:04"] },
      types: [types[0], types[2]],
      tiers: [tier(preempting)],
    });
    expect(story.spans(0).at(-1)).toBe("L1 handling 9:14-9:20");
    expect(story.spans(1).at(-1)).toBe("L1 handling 9:20-9:30");
  });

  it("takes an idle agent first, then the least urgent work, of that the latest started", () => {
    const story = play({
      arrivals: { calm: ["9:00", "9:02"], medium: ["9:03"], urgent: ["9:04", "9:05", "9:06"] },
      types,
      tiers: [tier({ ...preempting, teams: [{ name: "team", agents: 4 }], handling: fixed(60) })],
    });
    // Agents 0 to 2 have calm, calm, medium; agent 3 is idle at 9:04.
    expect([3, 4, 5].map((ticket) => story.agents(ticket)[0])).toEqual([
      "team#3",
      "team#1",
      "team#0",
    ]);
  });

  it("begins the interrupted work anew where that is chosen: diagnosis first", () => {
    const story = play({
      arrivals: { calm: ["9:00"], urgent: ["9:06"] },
      types: [{ ...types[0], resolvableFrom: "L2" }, types[2]],
      tiers: [
        tier({
          dispatch: "priority",
          preemption: { priorities: ["P1"], work: "restart" },
          diagnosis: fixed(4),
          overHolding: { share: 1, time: fixed(8) },
        }),
        tier({ name: "L2" }),
      ],
    });
    expect(story.spans(0).slice(0, 5)).toEqual([
      "L1 diagnosing 9:00-9:04",
      "L1 handling 9:04-9:06",
      "L1 queued 9:06-9:16",
      "L1 diagnosing 9:16-9:20",
      "L1 handling 9:20-9:28",
    ]);
    expect(story.log.visits.columns.handlingTime[0]).toBe(18 * 60_000);
  });

  it("leaves the agent alone whose shift has ended, and who is only finishing", () => {
    const story = play({
      arrivals: { calm: ["16:55"], urgent: ["17:01"] },
      types: [types[0], types[2]],
      tiers: [
        tier({
          ...preempting,
          teams: [{ name: "day", shifts: [{ days: "daily", hours: "09:00-17:00", agents: 1 }] }],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 16:55-17:05"]);
    expect(story.spans(1)[0]).toBe("L1 queued 17:01-33:00");
  });

  it("leaves seats alone that are one too many", () => {
    const story = play({
      arrivals: { calm: ["16:55", "16:56"], urgent: ["17:01"] },
      types: [types[0], types[2]],
      tiers: [
        tier({
          ...preempting,
          handling: fixed(20),
          teams: [
            {
              name: "day",
              shiftEnd: "headcount",
              shifts: [
                { days: "daily", hours: "09:00-17:00", agents: 1 },
                { days: "daily", hours: "09:00-18:00", agents: 1 },
              ],
            },
          ],
        }),
      ],
    });
    // Two are busy and one is rostered: nothing starts before one of them is done, and gives up the seat.
    expect(story.spans(0)).toEqual(["L1 handling 16:55-17:15"]);
    expect(story.spans(1)[0]).toBe("L1 handling 16:56-17:15");
    expect(story.spans(2)).toEqual(["L1 queued 17:01-17:15", "L1 handling 17:15-17:35"]);
  });

  it("comes also from a ticket whose priority is raised while it waits", () => {
    const story = play({
      arrivals: { calm: ["9:00", "9:01"] },
      types: [types[0]],
      tiers: [tier({ ...preempting, handling: fixed(60) })],
      escalation: [
        {
          name: "hurry",
          when: { timeInTier: "30 min" },
          raisePriorityTo: "P1",
          whileHandled: "wait",
        },
      ],
    });
    expect(story.spans(1)).toEqual(["L1 queued 9:01-9:31", "L1 handling 9:31-10:31"]);
    expect(story.spans(0).slice(0, 2)).toEqual(["L1 handling 9:00-9:31", "L1 queued 9:31-10:31"]);
  });

  it("interrupts only its own agent where nobody else may go on with it", () => {
    const story = play({
      arrivals: { urgent: ["9:00"], calm: ["9:01", "9:06"] },
      types: [types[2], types[0]],
      tiers: [
        tier({
          ...preempting,
          teams: [{ name: "team", agents: 2 }],
          handling: { byType: { urgent: fixed(10) }, otherwise: fixed(60) },
          pending: [
            {
              reason: "customer",
              share: { byType: { urgent: 1 }, otherwise: 0 },
              time: fixed(10),
              resumesWith: "same",
            },
          ],
        }),
      ],
    });
    // Agent 0 has it, agent 1 the first calm one from 9:01; agent 0 the second from 9:06.
    expect(story.agents(0)).toEqual(["team#0", "team#0"]);
    expect(story.spans(0).at(-1)).toBe("L1 handling 9:15-9:20");
    expect(story.spans(1)).toEqual(["L1 handling 9:01-10:01"]);
  });
});
