import { describe, expect, test } from "vitest";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { fitScenario } from "../../../src/fit/fitScenario.ts";
import { staffingSchema } from "../../../src/fit/staffing.ts";
import { distributionOf } from "../../../src/random/distributionOf.ts";
import { logOf, type WrittenTicket, type WrittenVisit } from "./logOf.ts";
import { resolved, scenarioFrom } from "./fittedScenario.ts";

const hour = 3_600_000;

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
