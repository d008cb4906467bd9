import { describe, expect, test } from "vitest";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { fitScenario } from "../../../src/fit/fitScenario.ts";
import { resolveVaried } from "../../../src/model/varied.ts";
import { distributionOf } from "../../../src/random/distributionOf.ts";
import { fitted, scenarioFrom } from "./fittedScenario.ts";

const hour = 3_600_000;

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
