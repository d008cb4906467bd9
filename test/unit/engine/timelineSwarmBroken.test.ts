import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";
import { desk, easy, hard, own, swarm } from "./swarmDesk.ts";

describe("a ticket taken from who called", () => {
  it("lets the experts go: a rule moves it on", () => {
    const story = play(
      desk({
        escalation: [
          swarm({ time: fixed(60) }),
          {
            name: "hurry",
            from: "L1",
            when: { timeInTier: "25 min" },
            to: "next",
            whileHandled: "lose work",
          },
        ],
      }),
    );
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:25",
      "L2 helping 9:05-9:25",
      "L2 handling 9:25-9:45",
    ]);
    expect(story.events(0)).toEqual([
      "9:05 swarm ask",
      "9:25 escalation hurry",
      "9:25 swarm in vain ask",
    ]);
  });

  it("keeps the work that was done on it, to which waiting for experts doesn't belong", () => {
    const story = play(
      desk({
        arrivals: { hard: ["9:00"], own: ["8:50"] },
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({ name: "L2", handling: fixed(200) }),
          tier({ name: "L3", handling: fixed(40) }),
        ],
        escalation: [
          swarm({ waitsAtMost: "1 h" }),
          {
            name: "hurry",
            from: "L1",
            when: { timeInTier: "25 min" },
            to: "L3",
            whileHandled: "keep work",
          },
        ],
      }),
    );
    // 5 minutes of 40 are done, and 20 have been waited for L2.
    expect(story.spans(1)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:25",
      "L3 handling 9:25-10:00",
    ]);
  });

  it("is called for again when it is taken up again: an urgent one interrupted it", () => {
    const story = play(
      desk({
        arrivals: { hard: ["9:00"], easy: ["9:07"] },
        types: [
          { ...hard, priority: "P4" },
          { ...easy, priority: "P1" },
        ],
        tiers: [
          tier({
            diagnosis: fixed(5),
            dispatch: "priority",
            preemption: { priorities: "P1" },
          }),
          tier({ name: "L2", handling: fixed(20) }),
        ],
      }),
    );
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:07",
      "L2 helping 9:05-9:07",
      "L1 queued 9:07-9:17",
      "L1 handling 9:17-9:25",
      "L2 helping 9:17-9:25",
    ]);
  });

  it("is called for again just so where interrupted work is to be done again", () => {
    const story = play(
      desk({
        arrivals: { hard: ["9:00"], easy: ["9:25"], own: ["8:50"] },
        types: [
          { ...hard, priority: "P4" },
          { ...easy, priority: "P1" },
          { ...own, priority: "P4" },
        ],
        tiers: [
          tier({
            diagnosis: fixed(5),
            dispatch: "priority",
            preemption: { priorities: "P1", work: "restart" },
          }),
          tier({ name: "L2", handling: fixed(50) }),
        ],
        escalation: [swarm({ waitsAtMost: "1 h" })],
      }),
    );
    expect(story.spans(1)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:25",
      "L1 queued 9:25-9:35",
      "L1 handling 9:35-9:40",
      "L1 handling 9:40-9:48",
      "L2 helping 9:40-9:48",
    ]);
  });

  it("may be so by a rule for the priority to which the call has raised it", () => {
    const story = play(
      desk({
        types: [{ ...hard, priority: "P3" }],
        escalation: [
          swarm({ time: fixed(60) }, { raisePriorityTo: "P2" }),
          {
            name: "hurry",
            from: "L1",
            when: { timeInTier: "25 min", priority: "P2" },
            to: "next",
            whileHandled: "lose work",
          },
        ],
      }),
    );
    expect(story.visits(0)).toEqual(["L1 9:00-9:25 timer by hurry", "L2 9:25-9:45 resolved"]);
  });

  it("is kept over the end of the shift of who called, and called for again in the next", () => {
    const shift = (hours: string) => [{ days: "mon-fri", hours, agents: 1 }];
    const story = play(
      desk({
        tiers: [
          tier({
            diagnosis: fixed(5),
            teams: [{ name: "L1 team", shifts: shift("09:00-09:10"), shiftEnd: "keep" }],
          }),
          tier({ name: "L2", handling: fixed(20) }),
        ],
      }),
    );
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:10",
      "L2 helping 9:05-9:10",
      "L1 suspended 9:10-33:00",
      "L1 handling 33:00-33:08",
      "L2 helping 33:00-33:08",
    ]);
  });
});

describe("an expert with another team's ticket", () => {
  const onShift = (shiftEnd: "keep" | "pass-on" | "headcount" | "finish-then-leave") =>
    play(
      desk({
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({
            name: "L2",
            handling: fixed(20),
            teams: [
              {
                name: "L2 team",
                shifts: [{ days: "mon-fri", hours: "08:00-09:10", agents: 1 }],
                shiftEnd,
              },
            ],
          }),
        ],
      }),
    );

  it.each(["keep", "pass-on", "headcount", "finish-then-leave"] as const)(
    "stays with it past the end of the shift, on overtime: %s",
    (shiftEnd) => {
      const story = onShift(shiftEnd);
      expect(story.spans(0)[2]).toBe("L2 helping 9:05-9:13");
      expect(story.staffing("L2 team").slice(0, 2)).toEqual([
        "8:00-9:10: 1 available, 1 paid, 0 overtime",
        "9:10-9:13: 1 available, 1 paid, 1 overtime",
      ]);
    },
  );

  it("isn't interrupted by an urgent ticket of their own team", () => {
    const story = play(
      desk({
        arrivals: { hard: ["9:00"], own: ["9:07"] },
        types: [
          { ...hard, priority: "P4" },
          { ...own, priority: "P1" },
        ],
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({
            name: "L2",
            handling: fixed(20),
            dispatch: "priority",
            preemption: { priorities: "P1" },
          }),
        ],
      }),
    );
    expect(story.spans(1)).toEqual(["L2 queued 9:07-9:13", "L2 handling 9:13-9:33"]);
  });

  it("is with it at the end of the log", () => {
    const story = play(
      desk({
        escalation: [swarm({ time: fixed(60 * 24 * 30) })],
        measured: "1 week",
        cap: "0 min",
      }),
    );
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-168:00",
      "L2 helping 9:05-168:00",
    ]);
  });
});

it("a ticket taken up before another isn't passed on instead of it, though its swarm began later", () => {
  const shifts = ["09:00-17:00", "09:00-20:00"].map((hours) => ({
    days: "daily",
    hours,
    agents: 1,
  }));
  const story = play(
    desk({
      arrivals: { hard: ["16:40"], easy: ["16:44"] },
      tiers: [
        tier({
          handling: fixed(60),
          diagnosis: fixed(5),
          teams: [{ name: "team", shifts, shiftEnd: "pass-on" }],
        }),
        tier({ name: "L2", handling: fixed(20) }),
      ],
      escalation: [swarm({ time: fixed(30) })],
    }),
  );
  expect(story.visits(0)).toEqual(["L1 16:40-17:15 resolved"]);
  expect(story.spans(1)).toEqual([
    "L1 handling 16:44-17:00",
    "L1 queued 17:00-17:15",
    "L1 handling 17:15-17:59",
  ]);
});

it("what the resolver documents after a swarm takes its time", () => {
  const story = play(
    desk({
      improvements: [
        {
          name: "articles",
          does: "speed up work",
          from: "2026-01-05",
          effect: 0,
          learnsFrom: { time: fixed(4), halfwayAfter: 1 },
          source: "assumption",
        },
      ],
    }),
  );
  expect(story.spans(0).at(-1)).toBe("L1 handling 9:13-9:17");
  expect(story.events(0)).toEqual([
    "9:05 swarm ask",
    "9:13 swarm resolved ask",
    "9:17 learnt from",
  ]);
});
