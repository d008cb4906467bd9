import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";
import { desk, own, swarm } from "./swarmDesk.ts";

describe("a swarm of one, or guidance", () => {
  it("resolves the ticket where it is, both agents busy while they work on it together", () => {
    const story = play(desk());
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:13",
      "L2 helping 9:05-9:13",
    ]);
    expect(story.agents(0)).toEqual(["L1 team#0", "L1 team#0"]);
    expect(story.visits(0)).toEqual(["L1 9:00-9:13 resolved"]);
    expect(story.events(0)).toEqual(["9:05 swarm ask", "9:13 swarm resolved ask"]);
    expect(story.log.visits.columns.handlingTime[0]).toBe(13 * 60_000);
  });

  it("keeps the one who called waiting until somebody is free, who comes before taking the next ticket", () => {
    const story = play(desk({ arrivals: { hard: ["9:00"], own: ["8:50", "8:51"] } }));
    const [first, second, asking] = [0, 1, 2].map((ticket) => story.spans(ticket));
    expect(first).toEqual(["L2 handling 8:50-9:10"]);
    expect(asking).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:10",
      "L1 handling 9:10-9:18",
      "L2 helping 9:10-9:18",
    ]);
    expect(second).toEqual(["L2 queued 8:51-9:18", "L2 handling 9:18-9:38"]);
  });

  it("holds up the next ticket of who called", () => {
    const story = play(desk({ arrivals: { hard: ["9:00"], easy: ["9:01"] } }));
    expect(story.spans(1)).toEqual(["L1 queued 9:01-9:13", "L1 handling 9:13-9:23"]);
  });

  it("goes on as if nobody had been called where nobody comes in time", () => {
    const story = play(
      desk({
        arrivals: { hard: ["9:00"], own: ["8:59"] },
        escalation: [swarm({ waitsAtMost: "10 min" })],
      }),
    );
    expect(story.spans(1)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:15",
      "L2 queued 9:15-9:19",
      "L2 handling 9:19-9:39",
    ]);
    expect(story.events(1)).toEqual(["9:05 swarm ask", "9:15 swarm in vain ask"]);
  });

  it("who is free at the very instant at which the wait is over comes too late", () => {
    const story = play(
      desk({
        arrivals: { hard: ["9:00"], own: ["8:55"] },
        escalation: [swarm({ waitsAtMost: "10 min" })],
      }),
    );
    expect(story.events(1)).toContain("9:15 swarm in vain ask");
  });

  it("passes on what working together hasn't resolved", () => {
    const story = play(desk({ escalation: [swarm({ resolves: 0 })] }));
    expect(story.visits(0)).toEqual(["L1 9:00-9:13 escalated", "L2 9:13-9:33 resolved"]);
    expect(story.events(0)).toEqual(["9:05 swarm ask", "9:13 swarm in vain ask"]);
  });

  it("leaves it to the next rule on the outcome where it goes then", () => {
    const story = play(
      desk({
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({ name: "L2" }),
          tier({ name: "L3", handling: fixed(20) }),
        ],
        escalation: [
          swarm({ resolves: 0 }),
          { name: "on to L3", from: "L1", when: { outcome: "unsolved" }, to: "L3" },
        ],
      }),
    );
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:13 escalated by on to L3",
      "L3 9:13-9:33 resolved",
    ]);
  });

  it("lets the agent go on alone afterwards, the expert being free", () => {
    const story = play(desk({ escalation: [swarm({ afterwards: fixed(30) })] }));
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:13",
      "L2 helping 9:05-9:13",
      "L1 handling 9:13-9:43",
    ]);
  });

  it("is called for the share of the tickets that is drawn", () => {
    const hours = Array.from({ length: 100 }, (_, at) => `${at}:00`);
    const called = (share: number) => {
      const { log } = play(
        desk({ arrivals: { hard: hours }, escalation: [swarm({ share, resolves: 0 })] }),
      );
      return new Set(log.events.columns.ticket.subarray(0, log.events.length));
    };
    const [some, more] = [called(0.3), called(0.6)];
    expect(some.size).toBeGreaterThan(15);
    expect(some.size).toBeLessThan(45);
    expect([...some].every((ticket) => more.has(ticket))).toBe(true);
    expect(more.size).toBeGreaterThan(some.size);
  });

  it.each([
    ["9:54", ["L1 9:54-9:59 escalated", "L2 9:59-10:19 resolved"]],
    ["9:55", ["L1 9:55-10:08 resolved"]],
  ])("is called from its moment on, 10:00, and not before: %s", (at, visits) => {
    const escalation = [swarm({ from: "2026-01-05 10:00" })];
    expect(play(desk({ arrivals: { hard: [at] }, escalation })).visits(0)).toEqual(visits);
  });

  it("isn't called while its team has nobody on shift", () => {
    const day = { days: "mon-fri", hours: "10:00-17:00", agents: 1 };
    const story = play(
      desk({
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({ name: "L2", handling: fixed(20), teams: [{ name: "L2 team", shifts: [day] }] }),
        ],
      }),
    );
    expect(story.visits(0)).toEqual(["L1 9:00-9:05 escalated", "L2 9:05-10:20 resolved"]);
    expect(story.events(0)).toEqual([]);
  });

  it("comes at once from a team without limit", () => {
    const story = play(
      desk({
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({ name: "L2", teams: [{ name: "L2 team", agents: "unlimited" }] }),
        ],
      }),
    );
    expect(story.spans(0)[2]).toBe("L2 helping 9:05-9:13");
    expect(story.visits(0)).toEqual(["L1 9:00-9:13 resolved"]);
  });

  it("is called by the last tier too, which resolves alone what nobody helps with", () => {
    const world = (resolves: number) =>
      desk({
        types: [{ ...own, name: "hard" }],
        tiers: [
          tier({ name: "L1" }),
          tier({ name: "L2", diagnosis: fixed(5), handling: fixed(20), timeBox: "10 min" }),
        ],
        escalation: [
          swarm({ teams: "L1 team", resolves }, { from: "L2", when: { outcome: "time box" } }),
        ],
      });
    expect(play(world(1)).visits(0)).toEqual(["L2 9:00-9:18 resolved"]);
    // 10 minutes to the end of the box, 8 together, and 10 more of 20.
    expect(play(world(0)).visits(0)).toEqual(["L2 9:00-9:28 resolved"]);
  });
});

describe("a swarm of several", () => {
  it("begins when one of each team has come; those who came first wait with it", () => {
    const story = play(
      desk({
        arrivals: { hard: ["9:00"], own: ["8:50"] },
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({ name: "L2", handling: fixed(20) }),
          tier({ name: "L3" }),
        ],
        escalation: [swarm({ teams: ["L2 team", "L3 team"] })],
      }),
    );
    expect(story.spans(1)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 handling 9:05-9:10",
      "L1 handling 9:10-9:18",
      "L3 helping 9:05-9:18",
      "L2 helping 9:10-9:18",
    ]);
  });
});
