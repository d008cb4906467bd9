import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Rule = NonNullable<World["escalation"]>[number];
type SwarmInput = NonNullable<Rule["swarm"]>;

const hard = { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" };
const easy = { name: "easy", ticketsPerWeek: 0 };
/** Enters at L2. */
const own = { name: "own", ticketsPerWeek: 0, entry: "L2", resolvableFrom: "L2" };

const swarm = (given: Partial<SwarmInput> = {}, rule: Partial<Rule> = {}): Rule => ({
  name: "ask",
  from: "L1",
  when: { outcome: "unsolved" },
  to: "swarm",
  swarm: { teams: "L2 team", time: fixed(8), resolves: 1, waitsAtMost: "15 min", ...given },
  ...rule,
});

/** L1 finds out in 5 minutes that a ticket is too hard for it; L2 resolves in 20. */
const desk = (given: Partial<World> = {}): World => ({
  arrivals: { hard: ["9:00"] },
  types: [hard, easy, own].filter(({ name }) => name in (given.arrivals ?? { hard: [] })),
  tiers: [tier({ diagnosis: fixed(5) }), tier({ name: "L2", handling: fixed(20) })],
  escalation: [swarm()],
  ...given,
});

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
