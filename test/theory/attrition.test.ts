import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { runReplication } from "../../src/execution/runReplication.ts";
import { measureContext } from "../../src/metrics/measureContext.ts";
import { measurePaths } from "../../src/metrics/measurePaths.ts";
import { type ScenarioInput, scenarioSchema } from "../../src/model/scenarioSchema.ts";
import { studentInterval } from "../../src/statistics/studentInterval.ts";

/**
 * Where the rate is constant, each place on a roster is an alternating renewal process of its own:
 * filled for a tenure T, then empty for a time to hire H. In the long run it is empty for a share of
 * E[H] ÷ (E[T] + E[H]) of the time, and left once in E[T] + E[H] (S. M. Ross, "Introduction to
 * Probability Models", the section on renewal reward processes). Dates are whole days: a tenure is
 * geometric with mean 365.25 ÷ rate, and a time to hire is rounded up.
 */
const places = 20;
const yearlyRate = 2;
const meanTenure = 365.25 / yearlyRate;
/** E⌈X⌉ of an exponential X with a mean of 42 days. */
const meanHire = 1 / (1 - Math.exp(-1 / 42));
const empty = meanHire / (meanTenure + meanHire);

type Team = NonNullable<ScenarioInput["tiers"][number]["teams"]>[number];

const attrition = {
  yearlyRate,
  timeToHire: { distribution: "exponential", mean: "42 days" },
  source: "assumption",
} as const;

const weeks = 104;

function estimates(team: Omit<Team, "name">) {
  const scenario = scenarioSchema.parse({
    name: "turnover",
    warmUp: "52 weeks",
    measured: `${weeks} weeks`,
    demand: { ticketsPerWeek: 0 },
    types: [{ name: "ticket", share: "100%" }],
    tiers: [{ name: "L1", teams: [{ name: "Front", ...team }], handling: "10 min" }],
  });
  const model = compile(scenario);
  const context = measureContext(scenario, model.names, model.window);
  const paths = measurePaths(context).map(({ keys }) => keys.join("."));
  const runs = Array.from(
    { length: 120 },
    (_, replication) => runReplication({ model, context }, "turnover", replication).values,
  );
  // Intervals that miss the truth once in a thousand seeds; this one is fixed.
  return (path: string) =>
    studentInterval(
      runs.map((values) => values[paths.indexOf(path)]),
      0.999,
    );
}

describe.each<readonly [string, Omit<Team, "name">, hoursPerDay: number]>([
  ["around the clock", { agents: places }, 24],
  ["of two shift lines", { shifts: [shift("06:00-14:00"), shift("14:00-22:00")] }, 8],
  ["of seats", { agents: places, shiftEnd: "headcount" }, 24],
])("people %s who leave at a constant rate", (_, team, hoursPerDay) => {
  const estimateOf = estimates({ ...team, attrition, hourlyCost: 1 });

  it.each([
    ["overall.vacancies", places * empty],
    ["overall.leavers", (places * weeks * 7) / (meanTenure + meanHire)],
    ["cost.total", places * (1 - empty) * weeks * 7 * hoursPerDay],
  ])("have on average %s %f", (path, expected) => {
    const { mean, low, high, n } = estimateOf(path);
    expect(n).toBe(120);
    expect(low!).toBeLessThan(expected);
    expect(high!).toBeGreaterThan(expected);
    expect((high! - low!) / 2 / mean!).toBeLessThan(0.06);
  });
});

function shift(hours: string) {
  return { days: "daily", hours, agents: places / 2 };
}
