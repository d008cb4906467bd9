import { describe, expect, test } from "vitest";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { fitScenario } from "../../../src/fit/fitScenario.ts";
import { staffingSchema } from "../../../src/fit/staffing.ts";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import type { Scenario, ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { resolveVaried } from "../../../src/model/varied.ts";
import { distributionOf } from "../../../src/random/distributionOf.ts";
import { logOf, type WrittenTicket, type WrittenVisit } from "./logOf.ts";

const hour = 3_600_000;

function scenarioFrom(input: ScenarioInput): Scenario {
  const { scenario, errors } = parseScenario(input);
  expect(errors).toEqual([]);
  return scenario!;
}

/** A desk of unknown capacity whose every parameter is known. */
const known = scenarioFrom({
  name: "known",
  timezone: "Europe/Berlin",
  warmUp: "1 week",
  measured: "8 weeks",
  priorities: ["high", "low"],
  demand: {
    ticketsPerWeek: 1000,
    profile: { windows: [{ days: "mon-fri", hours: "08:00-18:00", weight: 4 }], otherwise: 1 },
  },
  types: [
    { name: "password", share: "60%", priority: { high: "10%", low: "90%" }, entry: "L1" },
    { name: "server", share: "40%", priority: "high", entry: { L1: "75%", L2: "25%" } },
  ],
  tiers: [
    {
      name: "L1",
      capacity: "unknown",
      visitTime: {
        byEnding: { resolved: { distribution: "exponential", mean: "2 h" } },
        otherwise: { distribution: "uniform", low: "1 h", high: "3 h" },
      },
      routes: { byType: { password: { L2: "5%" }, server: { L2: "60%" } } },
    },
    {
      name: "L2",
      capacity: "unknown",
      visitTime: { distribution: "lognormal", mean: "10 h", cv: 2 },
      routes: { byVisit: { first: { L1: "20%" }, later: {} } },
    },
  ],
  reopening: { share: "4%", after: "30 h", to: "resolver" },
});

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function fitted(log: TicketLog): Scenario {
  return scenarioFrom(fitScenario(log, { name: "fitted" }).input);
}

describe("a fit to the log of a known desk", () => {
  const log = simulateLog(known, "known desk");
  const fit = fitScenario(log, { name: "fitted" });
  const scenario = scenarioFrom(fit.input);
  const circumstances = { type: "server", priority: "high", visit: "entry" } as const;
  const l1 = (type: string) =>
    resolveVaried(scenario.tiers[0].routes, { ...circumstances, type })!.L2;
  const l2 = (visit: "first" | "later") =>
    resolveVaried(scenario.tiers[1].routes, { ...circumstances, visit })!.L1 ?? 0;
  const median = (tier: number, ending: "resolved" | "escalated") => {
    const { values } = resolveVaried(scenario.tiers[tier].visitTime, {
      ...circumstances,
      ending,
    }) as { values: number[] };
    return values[20] / hour;
  };

  test("finds the demand and its shape", () => {
    // 8 weeks of 1,000 a week: standard error 1 %
    expect(scenario.demand.ticketsPerWeek / 1000).toBeCloseTo(1, 1);
    const { hourly } = scenario.demand.profile as { hourly: number[] };
    const office = hourly.filter((_, at) => at < 120 && at % 24 >= 8 && at % 24 < 18);
    const outside = hourly.filter((_, at) => !(at < 120 && at % 24 >= 8 && at % 24 < 18));
    // office hours have 4 times the weight: 50 h × 4 : 118 h × 1
    expect(mean(office) / mean(outside)).toBeGreaterThan(3.7);
    expect(mean(office) / mean(outside)).toBeLessThan(4.3);
  });

  test("finds types, priorities and entries", () => {
    expect(scenario.types.map(({ name }) => name)).toEqual(["password", "server"]);
    expect(scenario.types[0].share).toBeCloseTo(0.6, 1);
    expect(scenario.types[0].priority!.high).toBeCloseTo(0.1, 1);
    expect(scenario.types[1].priority).toEqual({ high: 1 });
    expect(scenario.types[1].entry!.L2).toBeCloseTo(0.25, 1);
  });

  test("finds the routes by type where they differ by type, and by visit where by visit", () => {
    expect(Math.abs(l1("password") - 0.05)).toBeLessThan(0.015);
    expect(l1("server")).toBeCloseTo(0.6, 1);
    expect(Math.abs(l2("first") - 0.2)).toBeLessThan(0.04);
    expect(l2("later")).toBeLessThan(0.02);
  });

  test("finds how long visits last, by how they end", () => {
    // exponential: 2 h × ln 2; uniform: the middle; lognormal of cv 2: 10 h ÷ √5
    expect(Math.abs(median(0, "resolved") / (2 * Math.LN2) - 1)).toBeLessThan(0.1);
    expect(Math.abs(median(0, "escalated") / 2 - 1)).toBeLessThan(0.1);
    expect(Math.abs(median(1, "resolved") / (10 / Math.sqrt(5)) - 1)).toBeLessThan(0.1);
  });

  test("keeps the mean of a heavy tail", () => {
    const spec = resolveVaried(scenario.tiers[1].visitTime, {
      ...circumstances,
      ending: "resolved",
    }) as { values: number[] };
    const mean = distributionOf({ name: "quantiles", values: spec.values }).mean / hour;
    expect(Math.abs(mean / 10 - 1)).toBeLessThan(0.15);
  });

  test("finds reopening: how often, after how long, to whom", () => {
    const share = resolveVaried(scenario.reopening!.share, circumstances)!;
    expect(Math.abs(share - 0.04)).toBeLessThan(0.01);
    // some 300 reopenings: standard error of the mean 6 %
    const after = scenario.reopening!.after as { distribution: string; mean: number; cv: number };
    expect(after.distribution).toBe("lognormal");
    expect(Math.abs(after.mean / (30 * hour) - 1)).toBeLessThan(0.2);
    expect(Math.abs(after.cv - 1)).toBeLessThan(0.2);
    expect(scenario.reopening!.to).toBe("resolver");
  });

  test("invents no agents", () => {
    for (const tier of scenario.tiers) {
      expect(tier.capacity).toBe("unknown");
      expect(tier.teams).toBeUndefined();
    }
  });

  test("tells for each parameter where it came from and how many tickets stand behind it", () => {
    const paths = fit.report.parameters.map(({ parameter }) => parameter);
    for (const path of [
      "demand.ticketsPerWeek",
      "types.password.share",
      "types.password.priority",
      "types.server.entry",
      "reopening.share",
      "reopening.after",
    ])
      expect(paths).toContain(path);
    for (const tier of ["L1", "L2"])
      for (const field of ["routes", "visitTime"])
        expect(paths.some((path) => path.startsWith(`tiers.${tier}.${field}`))).toBe(true);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { tickets, from } of fit.report.parameters)
      expect(from === "measured" ? tickets > 0 : true).toBe(true);
    expect(scenario.evidence).toHaveLength(paths.length);
  });

  test("is the same whenever it is made", () => {
    expect(fitScenario(log, { name: "fitted" })).toEqual(fit);
  });

  test("a fit to its own simulation finds it again", () => {
    const again = fitted(simulateLog({ ...scenario, measured: 8 * 7 * 24 * hour }, "again"));
    const [found, before] = [again, scenario].map(
      (one) => resolveVaried(one.tiers[0].routes, circumstances)!.L2,
    );
    expect(Math.abs(found - before)).toBeLessThan(0.05);
  });
});

const resolved = (tier: string, from: number, to: number): WrittenVisit => ({
  tier,
  from,
  to,
  ending: "resolved",
});

const bounce = (at: number): WrittenTicket => ({
  at,
  visits: [
    { tier: "L1", from: at, to: at + 1, ending: "escalated" },
    { tier: "L2", from: at + 1, to: at + 2, ending: "returned" },
    { tier: "L1", from: at + 2, to: at + 3, ending: "escalated" },
    { tier: "L2", from: at + 3, ending: "open" },
  ],
});

describe("a fit to a log that hardly says anything", () => {
  test("of no tickets is refused, with the reason", () => {
    expect(() => fitScenario(logOf({ tickets: [], tiers: ["L1"] }), { name: "x" })).toThrow(
      "a fit needs at least one complete ticket in the window of complete intake, got none (0 outside it, 0 incomplete)",
    );
  });

  test("of nothing but incomplete tickets is refused", () => {
    const tickets = [{ at: 1, isIncomplete: true, visits: [resolved("L1", 1, 2)] }];
    expect(() => fitScenario(logOf({ tickets }), { name: "x" })).toThrow("1 incomplete");
  });

  test("of nothing but open tickets is refused: nobody knows how long anything takes", () => {
    const tickets = [1, 2, 3].map((at) => ({
      at,
      visits: [{ tier: "L1", from: at, ending: "open" as const }],
    }));
    expect(() => fitScenario(logOf({ tickets }), { name: "x" })).toThrow(
      "a fit needs at least one visit that has ended, got none: all 3 tickets are where they came in",
    );
  });

  test("of one ticket is that ticket again and again", () => {
    const tickets = [
      {
        at: 10,
        type: "printer",
        visits: [
          { tier: "L1", from: 10, to: 11, ending: "escalated" as const },
          resolved("L2", 11, 14),
        ],
      },
    ];
    const scenario = fitted(logOf({ tickets, window: { from: 0, to: 168 } }));
    expect(scenario.types.map(({ name, share }) => [name, share])).toEqual([["printer", 1]]);
    expect(scenario.demand.ticketsPerWeek).toBe(1);
    expect(scenario.tiers[0].routes).toEqual({ value: { L2: 1 } });
    expect(scenario.tiers[1].visitTime).toEqual({
      value: { distribution: "quantiles", values: [3 * hour, 3 * hour] },
    });
  });

  test("of tickets that only move about and are never resolved lets the open ones be resolved where they are", () => {
    const fit = fitScenario(logOf({ tickets: [1, 2, 3, 4].map(bounce) }), { name: "x" });
    const scenario = scenarioFrom(fit.input);
    // at L2, four returned and four are still there
    expect(
      resolveVaried(scenario.tiers[1].routes, {
        type: "any",
        priority: "not known",
        visit: "first",
      }),
    ).toEqual({ L1: 0.5 });
    expect(fit.warnings).toContain(
      "no ticket that came to L2 was ever resolved: the 4 still open there count as resolved there",
    );
  });

  test("of tickets all of which came back takes one more to have stood", () => {
    const tickets = [1, 2, 3].map((at): WrittenTicket => ({
      at,
      visits: [
        resolved("L1", at, at + 1),
        { tier: "L1", from: at + 5, ending: "open", isReopened: true },
      ],
    }));
    // 3 of 3 resolutions didn't stand: 3 of 4
    expect(fitted(logOf({ tickets })).reopening?.share).toEqual({ value: 0.75 });
  });

  test("with a tier at which no visit has ended assumes its times and says so", () => {
    const tickets: WrittenTicket[] = [1, 2, 3].map((at) => ({
      at,
      visits: [
        { tier: "L1", from: at, to: at + 1, ending: "escalated" },
        { tier: "L2", from: at + 1, ending: "open" },
      ],
    }));
    const fit = fitScenario(logOf({ tickets }), { name: "x" });
    scenarioFrom(fit.input);
    expect(fit.report.parameters).toContainEqual(
      expect.objectContaining({ parameter: "tiers.L2.visitTime", from: "assumed", tickets: 0 }),
    );
    expect(fit.warnings.join("\n")).toContain("no visit to L2 has ended");
  });

  const holed = () =>
    logOf({
      tickets: [
        { at: 1, visits: [resolved("L1", 1, 2)] },
        { at: 2, visits: [resolved("L1", 2, 3)], isIncomplete: true },
        { at: 3, visits: [{ tier: "L1", from: 3, ending: "open" }] },
        {
          at: 4,
          visits: [{ tier: "L1", from: 4, to: 5, ending: "cancelled" }],
          outcome: "cancelled",
        },
        { at: 500, visits: [resolved("L1", 500, 501)] },
      ],
      window: { from: 0, to: 168 },
    });

  test("counts what it leaves out", () => {
    const fit = fitScenario(holed(), { name: "x" });
    expect(fit.report.counts).toEqual({
      used: 3,
      outsideWindow: 1,
      incomplete: 1,
      incompleteUsed: 0,
      open: 1,
      left: 1,
    });
    expect(fit.warnings.slice(0, 4)).toEqual([
      "1 of 5 tickets arrived outside the window of complete intake and are left out",
      "1 of 5 tickets are incomplete, since rows of them were set aside, and are left out",
      "1 of 3 tickets are still open: their last visits are left out of routes and times",
      "1 of 3 tickets were cancelled, abandoned or lost: the scenario resolves them where they left",
    ]);
  });

  test("lets incomplete tickets count where it is told to, and says how many", () => {
    const fit = fitScenario(holed(), { name: "x", withIncomplete: true });
    expect(fit.report.counts).toMatchObject({ used: 4, incomplete: 0, incompleteUsed: 1 });
    expect(fit.warnings).toContain(
      "1 of 4 tickets are incomplete, since rows of them were set aside, and count all the same, as you asked: their routes and times may be wrong",
    );
    expect(fit.input.demand).toEqual(fitScenario(holed(), { name: "x" }).input.demand);
  });
});

describe("names from a hostile export", () => {
  test("survive in a scenario that validates", () => {
    const names = [
      "__proto__",
      "constructor",
      "",
      "a\u0000b",
      "<script>",
      "x".repeat(500),
      "\ud800",
    ];
    const tickets = names.flatMap((type, i): WrittenTicket[] =>
      [0, 1].map((n) => ({
        at: 2 * i + n,
        type,
        priority: names[n],
        impact: names[n + 1],
        visits: [
          { tier: "otherwise", from: 2 * i + n, to: 2 * i + n + 1, ending: "escalated" },
          resolved("next", 2 * i + n + 1, 2 * i + n + 2),
        ],
      })),
    );
    const { input } = fitScenario(logOf({ tickets }), { name: "\n", minimumTickets: 2 });
    const scenario = scenarioFrom(input);
    expect(scenario.name).toBe("(no name)");
    expect(scenario.types).toHaveLength(7);
    expect(scenario.tiers.map(({ name }) => name)).toEqual(["tier otherwise", "tier next"]);
    expect(simulateLog(scenario, "hostile").tickets.length).toBeGreaterThan(0);
  });

  test("types beyond the most are one, and none is lost", () => {
    const tickets = Array.from({ length: 100 }, (_, i): WrittenTicket => ({
      at: i,
      type: `type ${i % 20}`,
      visits: [resolved("L1", i, i + 1)],
    }));
    const { input, warnings } = fitScenario(logOf({ tickets }), {
      name: "x",
      minimumTickets: 5,
      mostTypes: 4,
    });
    const scenario = scenarioFrom(input);
    expect(scenario.types.map(({ share }) => share)).toEqual([0.05, 0.05, 0.05, 0.85]);
    expect(warnings).toContain('the 17 smallest types count as one, "other (17 kinds)"');
  });
});

describe("a fit with stated staffing", () => {
  /** 70 tickets a week for two weeks, one every 2.4 hours; each 1 h at L1. */
  const tickets = Array.from({ length: 140 }, (_, i): WrittenTicket => ({
    at: i * 2.4,
    visits: [resolved("L1", i * 2.4, i * 2.4 + 1)],
  }));
  const log = logOf({ tickets, window: { from: 0, to: 336 } });
  const fitWith = (tiers: unknown) =>
    fitScenario(log, { name: "x", staffing: staffingSchema.parse({ currency: "CHF", tiers }) });

  test("derives handling time from hours × occupancy ÷ visits", () => {
    const fit = fitWith({
      L1: {
        agents: 2,
        days: "mon-fri",
        hours: "09:00-16:00",
        occupancy: "60%",
        shrinkage: "20%",
        hourlyCost: 30,
      },
    });
    const scenario = scenarioFrom(fit.input);
    // 2 agents × 7 h × 10 days = 140 paid hours, 112 available; × 60 % ÷ 140 visits = 0.48 h
    expect(scenario.tiers[0].handling).toEqual({
      value: { distribution: "lognormal", mean: 0.48 * hour, cv: 1 },
    });
    expect(scenario.tiers[0].teams![0]).toMatchObject({ shrinkage: 0.2, hourlyCost: 30 });
    expect(scenario.currency).toBe("CHF");
    expect(fit.report.parameters).toContainEqual({
      parameter: "tiers.L1.handling.mean",
      value: "28.8 min",
      from: "derived",
      tickets: 140,
      note: "112 available agent hours × 60 % stated occupancy ÷ 140 visits in the complete intake; alike for all types",
    });
    expect(fit.report.parameters).toContainEqual(
      expect.objectContaining({ parameter: "tiers.L1.handling.cv", from: "assumed" }),
    );
  });

  test("leaves the tier of unknown capacity where no occupancy is stated, and says what would be the most", () => {
    const fit = fitWith({ L1: { agents: 2, days: "mon-fri", hours: "09:00-16:00" } });
    expect(scenarioFrom(fit.input).tiers[0].capacity).toBe("unknown");
    expect(fit.warnings).toContain(
      "tier L1 stays of unknown capacity: handling times follow from hours and occupancy, and no occupancy above 0 is stated (at 100 % a visit would take 60 min)",
    );
  });

  test("takes handling times that the log records before a stated occupancy", () => {
    const measured = tickets.map((ticket, i) => ({
      ...ticket,
      visits: [{ ...ticket.visits[0], handling: i % 2 === 0 ? 0.1 : 0.3 }],
    }));
    const fit = fitScenario(logOf({ tickets: measured, window: { from: 0, to: 336 } }), {
      name: "x",
      staffing: staffingSchema.parse({ tiers: { L1: { agents: 1, occupancy: "90%" } } }),
    });
    const [tier] = scenarioFrom(fit.input).tiers;
    // 0.1 and 0.3 in equal numbers: mean 0.2 h, standard deviation 0.1 h × √(140 ÷ 139)
    expect(tier.handling).toEqual({
      value: { distribution: "lognormal", mean: 0.2 * hour, cv: 0.502 },
    });
    expect(tier.teams![0].agents).toBe(1);
  });

  test("keeps the stated occupancy when simulated", () => {
    const fit = fitWith({ L1: { agents: 2, occupancy: "30%" } });
    const scenario = scenarioFrom(fit.input);
    const simulated = simulateLog(scenario, "occupancy");
    const { handlingTime, joinedAt } = simulated.visits.columns;
    const { from, to } = simulated.window;
    let busy = 0;
    for (let row = 0; row < simulated.visits.length; row++)
      if (joinedAt[row] >= from && joinedAt[row] < to) busy += handlingTime[row];
    // 2 agents around the clock, 280 visits: standard error of the mean 6 %
    expect(Math.abs(busy / (2 * (to - from)) / 0.3 - 1)).toBeLessThan(0.2);
  });

  test("fits pending from the log's statuses", () => {
    const waiting = tickets.map(({ at }, i): WrittenTicket => {
      const spans: WrittenVisit["spans"] =
        i % 4 === 0
          ? [
              ["handling", 1],
              ["pending customer", 3],
              ["handling", 1],
            ]
          : [["handling", 5]];
      return { at, visits: [{ tier: "L1", from: at, to: at + 5, ending: "resolved", spans }] };
    });
    const fit = fitScenario(logOf({ tickets: waiting, window: { from: 0, to: 336 } }), {
      name: "x",
      staffing: staffingSchema.parse({ tiers: { L1: { agents: 2, occupancy: "50%" } } }),
    });
    const [{ pending }] = scenarioFrom(fit.input).tiers;
    expect(pending).toHaveLength(1);
    expect(pending[0]).toMatchObject({ reason: "customer", share: { value: 0.25 } });
    expect(
      distributionOf({
        name: "quantiles",
        values: (pending[0].time as { value: { values: number[] } }).value.values,
      }).mean,
    ).toBe(3 * hour);
  });

  test("refuses a tier that the log doesn't have", () => {
    expect(() => fitWith({ L9: { agents: 2 } })).toThrow(
      'a staffing must name tiers that the log has, L1, got "L9"',
    );
  });
});
