import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { runReplication } from "../../src/execution/runReplication.ts";
import { measureContext } from "../../src/metrics/measureContext.ts";
import { measurePaths } from "../../src/metrics/measurePaths.ts";
import { scenarioSchema } from "../../src/model/scenarioSchema.ts";
import { mmc } from "../../src/queueing/mmc.ts";
import { studentInterval } from "../../src/statistics/studentInterval.ts";

/** 9 tickets an hour, a third of them deflected, 3 agents, 20 minutes: the eye clinic of 6 an hour. */
const scenario = scenarioSchema.parse({
  name: "deflected",
  warmUp: "1 week",
  measured: "40 weeks",
  demand: { ticketsPerWeek: 9 * 168 },
  types: [{ name: "ticket", share: "100%" }],
  tiers: [
    {
      name: "L1",
      teams: [{ name: "Front", agents: 3 }],
      handling: { distribution: "exponential", mean: "20 min" },
    },
  ],
  deflection: [{ name: "Help", solves: 0.45, rateIs: "claimed", overstatedBy: "35%" }],
});

/** Intervals that miss the truth once in a thousand seeds; this one is fixed. */
const level = 0.999;

describe("deflection at a rate is thinning", () => {
  const model = compile(scenario);
  const context = measureContext(scenario, model.names, model.window);
  const runs = Array.from(
    { length: 30 },
    (_, replication) => runReplication({ model, context }, "thinning", replication).values,
  );
  const paths = measurePaths(context).map(({ keys }) => keys.join("."));
  const estimateOf = (path: string) =>
    studentInterval(
      runs.map((values) => values[paths.indexOf(path)]),
      level,
    );
  const exact = mmc({ arrivalRate: 6 / 60, handlingTime: 20, agents: 3 });

  it.each([
    ["overall.deflectionRate", 1 / 3],
    ["tiers.L1.waitingTime", exact.meanWaitingTime],
    ["tiers.L1.waitProbability", exact.waitProbability],
    ["tiers.L1.occupancy", exact.occupancy],
  ])("%s is %f", (path, expected) => {
    const { mean, low, high, n } = estimateOf(path);
    expect(n).toBe(30);
    expect(low!).toBeLessThan(expected);
    expect(high!).toBeGreaterThan(expected);
    expect((high! - low!) / 2 / mean!).toBeLessThan(0.06);
  });
});
