import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { metricGap } from "../../oracle/metricKinds.ts";
import type { OracleScenario, OracleTier, QueueingCase } from "../../oracle/oracleCase.ts";
import { toDistribution } from "../../oracle/toDistribution.ts";
import { gapsOf, toScenario } from "../../oracle/toScenario.ts";

const l1: OracleTier = {
  name: "L1",
  servers: 2,
  service: { dist: "exponential", mean: 10 },
  discipline: "fifo",
  routes: {},
};

function caseOf(given: Partial<OracleScenario>): QueueingCase {
  return {
    id: "case",
    scenario: {
      classes: [{ name: "ticket", priority: 1 }],
      arrivals: [{ tier: "L1", class: "ticket", process: "poisson", rate: 0.1 }],
      tiers: [l1],
      ...given,
    },
  };
}

/** The scenario as it is read back. */
function converted(given: Partial<OracleScenario>) {
  const { scenario, errors } = parseScenario(
    toScenario(caseOf(given), { warmUp: 10_080, measured: 20_160 }),
  );
  expect(errors).toEqual([]);
  return scenario!;
}

const minute = 60_000;

describe("a case of the oracle as a scenario", () => {
  it("has its rate per week, its run length, and no limit of moves that theory lacks", () => {
    const { types, warmUp, measured, maximumMoves } = converted({});
    expect(types[0].ticketsPerWeek).toBeCloseTo(1008, 9);
    expect([warmUp, measured]).toEqual([10_080 * minute, 20_160 * minute]);
    expect(maximumMoves).toBe(60_000);
  });

  it("keeps every digit of a time", () => {
    for (const mean of [0.04, 0.333333333333, 1e-7, 12.3456789012, 1440]) {
      const { tiers } = converted({ tiers: [{ ...l1, service: { dist: "exponential", mean } }] });
      expect(tiers[0].handling).toEqual({
        value: { distribution: "exponential", mean: mean * minute },
      });
    }
  });

  it("takes each of the oracle's distributions", () => {
    expect([
      toDistribution({ dist: "deterministic", value: 5 }),
      toDistribution({ dist: "lognormal", mean: 10, cv: 1.2 }),
      toDistribution({ dist: "gamma", shape: 2, scale: 5 }),
      toDistribution({ dist: "erlang", k: 3, mean: 6 }),
      toDistribution({ dist: "weibull", shape: 1.5, scale: 4 }),
      toDistribution({ dist: "uniform", low: 1, high: 2 }),
      toDistribution({ dist: "hyperexponential", p: [0.9, 0.1], means: [6, 60] }),
      toDistribution({ dist: "deterministic_or_infinite", value: 3, p_finite: 0.4 }),
      toDistribution({ dist: "pareto", shape: 2 }),
    ]).toEqual([
      { distribution: "fixed", value: "5 min" },
      { distribution: "lognormal", mean: "10 min", cv: 1.2 },
      { distribution: "gamma", shape: 2, scale: "5 min" },
      { distribution: "erlang", k: 3, mean: "6 min" },
      { distribution: "weibull", shape: 1.5, scale: "4 min" },
      { distribution: "uniform", low: "1 min", high: "2 min" },
      { distribution: "hyperexponential", shares: [0.9, 0.1], means: ["6 min", "1 h"] },
      { distribution: "fixed or never", value: "3 min", share: 0.4 },
      null,
    ]);
  });

  it("has a type a class, with the class's urgency among priorities of their own", () => {
    const { types, priorities, tiers } = converted({
      classes: [
        { name: "calm", priority: 7 },
        { name: "urgent", priority: 2 },
      ],
      arrivals: [
        { tier: "L1", class: "calm", process: "poisson", rate: 0.1 },
        { tier: "L1", class: "urgent", process: "poisson", rate: 0.2 },
      ],
      tiers: [
        {
          ...l1,
          discipline: "priority",
          service: {
            calm: { dist: "exponential", mean: 1 },
            urgent: { dist: "exponential", mean: 2 },
          },
          routes: { calm: {}, urgent: { L1: 0.5 } },
        },
      ],
    });
    expect(priorities).toEqual(["urgency 2", "urgency 7"]);
    expect(types.map(({ name, priority }) => [name, priority])).toEqual([
      ["calm", { "urgency 7": 1 }],
      ["urgent", { "urgency 2": 1 }],
    ]);
    expect(tiers[0].dispatch).toBe("priority");
    expect(tiers[0].routes).toEqual({
      byType: { calm: { value: {} }, urgent: { value: { L1: 0.5 } } },
    });
  });

  it("has a mix of entries where a class arrives at several tiers, the rates added", () => {
    const { types } = converted({
      arrivals: [
        { tier: "L1", class: "ticket", process: "poisson", rate: 0.3 },
        { tier: "L2", class: "ticket", process: "poisson", rate: 0.1 },
      ],
      tiers: [l1, { ...l1, name: "L2" }],
    });
    expect(types).toHaveLength(1);
    expect(types[0].entry!["L1"]).toBeCloseTo(0.75, 12);
    expect(types[0].ticketsPerWeek).toBeCloseTo(4032, 9);
  });

  it("has a profile where demand changes over the day: 0.1 by night, 0.5 from 6 to 18", () => {
    const { types } = converted({
      arrivals: [
        {
          tier: "L1",
          class: "ticket",
          process: "poisson_piecewise",
          period: 1440,
          breaks: [0, 360, 1080],
          rates: [0.1, 0.5, 0.1],
        },
      ],
    });
    expect(types[0].ticketsPerWeek).toBeCloseTo(7 * (720 * 0.5 + 720 * 0.1), 9);
    expect(types[0].profile).toMatchObject({
      windows: [
        { hours: { from: 360, to: 1080 }, weight: 0.5 },
        { hours: { from: 1080, to: 1800 }, weight: 0.1 },
      ],
    });
  });

  it("has arrivals up to the last snapshot only where it starts empty: 0.1 a minute for 481", () => {
    const { types } = converted({ start: "empty", snapshots: [10, 480] });
    expect(types[0].ticketsPerWeek).toBeCloseTo(48.1, 9);
    expect(types[0].profile).toMatchObject({
      windows: [
        { days: [0], hours: { from: 0, to: 481 }, weight: 0.1 },
        { weight: 0 },
        { weight: 0 },
      ],
    });
  });

  it("has a process of arrivals for each stream of another kind", () => {
    const stream = { tier: "L1", class: "ticket" };
    const exponential = { dist: "exponential", mean: 30 };
    const batch = { dist: "geometric", p: 0.25 };
    const { types } = converted({
      arrivals: [
        { ...stream, process: "renewal", interarrival: { dist: "deterministic", value: 12 } },
        { ...stream, process: "batch_poisson", rate: 0.01, batch },
        { ...stream, process: "mmpp2", rates: [0.1, 0.4], mean_state: [60, 30] },
        { ...stream, process: "finite_source", population: 7, think: exponential },
      ],
    });
    expect(types.map(({ ticketsPerWeek, arrivals }) => [ticketsPerWeek, arrivals])).toEqual([
      [undefined, { process: "renewal", gap: { distribution: "fixed", value: 12 * minute } }],
      [403.2, { process: "batch", size: { distribution: "geometric", mean: 4 } }],
      [
        2016,
        {
          process: "spells",
          quiet: { lasts: 60 * minute, weight: 0.1 },
          busy: { lasts: 30 * minute, weight: 0.4 },
        },
      ],
      [
        undefined,
        {
          process: "finite source",
          requesters: 7,
          thinkTime: { distribution: "exponential", mean: 30 * minute },
        },
      ],
    ]);
  });

  it("has shifts for a schedule, by the name of their end, and nobody where nobody is there", () => {
    const schedule = { period: 1440, breaks: [0, 540, 1020], servers: [0, 9, 0] };
    const ends = ["preemptive", "count", "handover"].map((shift_end) => {
      const { tiers } = converted({
        tiers: [{ ...l1, servers: null, schedule: { ...schedule, shift_end } }],
      });
      const [team] = tiers[0].teams!;
      expect(team.shifts).toMatchObject([{ hours: { from: 540, to: 1020 }, agents: 9 }]);
      return team.shiftEnd;
    });
    expect(ends).toEqual(["pass-on", "headcount", "finish-then-leave"]);
  });

  it("has room for its capacity beyond which all are lost, passed on or not", () => {
    const [tier, open] = converted({
      tiers: [
        { ...l1, capacity: 7, routes: { L2: 0.5 } },
        { ...l1, name: "L2", capacity: null },
      ],
    }).tiers;
    expect(tier.room).toEqual({ tickets: 7, passedOn: "lost" });
    expect(open.room).toBeUndefined();
  });

  it("lets each class interrupt those behind it where work is preempted, whatever the discipline says", () => {
    const classes = [
      { name: "late", priority: 5 },
      { name: "soon", priority: 1 },
    ];
    const arrivals = classes.map(({ name }) => ({
      tier: "L1",
      class: name,
      process: "poisson",
      rate: 0.1,
    }));
    for (const discipline of ["priority", "fifo"]) {
      const { tiers } = converted({
        classes,
        arrivals,
        tiers: [{ ...l1, discipline, preemption: "resume" }],
      });
      expect(tiers[0].dispatch).toBe("priority");
      expect(tiers[0].preemption).toEqual({
        priorities: ["urgency 1", "urgency 5"],
        work: "resume",
      });
    }
  });

  it("has agents without limit, and patience that counts in every wait", () => {
    const { tiers } = converted({
      tiers: [
        {
          ...l1,
          servers: null,
          patience: { dist: "deterministic", value: 15, then: "leave" },
        },
      ],
    });
    expect(tiers[0].teams![0].agents).toBe("unlimited");
    expect(tiers[0].patience).toEqual({
      time: { value: { distribution: "fixed", value: 15 * minute } },
      // oxlint-disable-next-line unicorn/no-thenable -- the scenario format's word
      then: "leave",
      during: "every wait",
    });
  });
});

describe("what the format can't say", () => {
  const stream = { tier: "L1", class: "ticket" } as const;

  it("is named, all of it", () => {
    const gaps = gapsOf(
      caseOf({
        arrivals: [
          { ...stream, process: "bursts" },
          { ...stream, process: "renewal", interarrival: { dist: "pareto" } },
        ],
        tiers: [
          { ...l1, capacity: 0, preemption: "swap", discipline: "lifo" },
          { ...l1, name: "L2", service: { dist: "pareto", shape: 2 } },
        ],
        start: "a backlog",
      }),
    );
    expect(gaps).toEqual([
      "bursts arrivals",
      "pareto gaps",
      "lifo dispatch",
      "preemption (swap)",
      "a tier with room for 0",
      "pareto times",
      "a start from a backlog",
    ]);
  });

  it("includes a hand-over in the middle of a shift of more than a day", () => {
    const schedule = { period: 10_080, breaks: [0, 3000], servers: [2, 0] };
    const gapsWith = (shift_end: string) =>
      gapsOf(caseOf({ tiers: [{ ...l1, servers: null, schedule: { ...schedule, shift_end } }] }));
    expect(gapsWith("handover")).toEqual(["a shift of more than a day"]);
    expect(gapsWith("count")).toEqual([]);
  });

  it("includes metrics nobody has defined, but not those of a class with several arrival patterns", () => {
    const { scenario } = caseOf({
      arrivals: [
        { ...stream, process: "poisson", rate: 0.1 },
        { ...stream, process: "poisson_piecewise", period: 1440, breaks: [0], rates: [1] },
      ],
    });
    expect(metricGap("L1.mean_wait", scenario)).toBeNull();
    expect(metricGap("L1.p_wait_gt[5]", scenario)).toBeNull();
    expect(metricGap("L1.median_wait", scenario)).toBe("a metric called L1.median_wait");
    expect(metricGap("L9.mean_wait", scenario)).toBe("a metric called L9.mean_wait");
    expect(metricGap("L1.ticket.mean_wait", scenario)).toBeNull();
  });
});
