import { expect, test } from "vitest";
import { compareScenarios } from "../../../src/experiment/compareScenarios.ts";
import { ExperimentError } from "../../../src/experiment/experimentOptions.ts";
import { comparisonJson } from "../../../src/experiment/resultJson.ts";
import { desk, toldExecution } from "./desk.ts";

const base = desk({ name: "base" });
const other = desk({ name: "other" });

async function differences(
  before: Readonly<Record<string, readonly number[]>>,
  after: Readonly<Record<string, readonly number[]>>,
  replications = 4,
) {
  const execution = toldExecution([before, after]);
  const result = await compareScenarios(base, [other], { replications, execution });
  return comparisonJson(result).differences.other;
}

test("a difference is the alternative minus the baseline, pair by pair", async () => {
  const path = "tiers.L1.waitingTime";
  const { [path]: difference } = await differences(
    { [path]: [10, 20, 30] },
    { [path]: [13, 22, 31] },
    3,
  );
  // differences 3, 2, 1: mean 2, s 1, t(2) 4.302652730
  const halfWidth = 4.30265273 / Math.sqrt(3);
  expect(difference).toMatchObject({ mean: 2, n: 3, verdict: "no difference shown" });
  expect(difference.low).toBeCloseTo(2 - halfWidth, 7);
  expect(difference.high).toBeCloseTo(2 + halfWidth, 7);
});

test.each([
  ["tiers.L1.waitingTime", 1, "worse"],
  ["tiers.L1.waitingTime", -1, "better"],
  ["sla.solve.attainment", 1, "better"],
  ["sla.solve.attainment", -1, "worse"],
  ["cost.total", -1, "better"],
  ["tiers.L2.occupancy", 1, "changed"],
  ["overall.imbalance", -1, "changed"],
])("%s that changes by %s is %s", async (path, by, verdict) => {
  const { [path]: difference } = await differences(
    { [path]: [10, 20, 30, 40] },
    { [path]: [10 + by, 20 + by, 30 + by, 40 + by * 1.0001] },
  );
  expect(difference.verdict).toBe(verdict);
});

test("the same in every pair is no difference shown, from 0 to 0", async () => {
  const { "cost.total": difference } = await differences(
    { "cost.total": [5, 6, 7, 8] },
    { "cost.total": [5, 6, 7, 8] },
  );
  expect(difference).toEqual({ mean: 0, low: 0, high: 0, n: 4, verdict: "no difference shown" });
});

test("a sum that differs only by the order of its terms is the same", async () => {
  const { "cost.total": difference } = await differences(
    { "cost.total": [0.6, 0.6, 0.6, 0.6] },
    { "cost.total": Array.from({ length: 4 }, () => 0.1 + 0.2 + 0.3) },
  );
  expect(0.1 + 0.2 + 0.3).not.toBe(0.6);
  expect(difference).toMatchObject({ mean: 0, verdict: "no difference shown" });
});

test("verdicts are joint: a difference that would convince alone doesn't among many", async () => {
  // mean 4, s² = (4 + 0 + 4 + 0)/3, so t = 4 ÷ (1.633/2) = 4.90 with 3 degrees of freedom: p between 5 % (3.182) and 1 % (5.841)
  const before = [0, 0, 0, 0];
  const convincing = [2, 4, 6, 4];
  const alone = await differences({ "cost.total": before }, { "cost.total": convincing });
  expect(alone["cost.total"]).toMatchObject({ mean: 4, verdict: "worse" });
  const noise = [1, -1, 2, -2];
  const noisy = ["open", "lost", "arrived", "resolved", "cancelled"].map(
    (name) => `overall.${name}`,
  );
  const all = (values: readonly number[]) =>
    Object.fromEntries(noisy.map((path) => [path, values]));
  const among = await differences(
    { "cost.total": before, ...all(before) },
    { "cost.total": convincing, ...all(noise) },
  );
  expect(among["cost.total"]).toEqual({ ...alone["cost.total"], verdict: "no difference shown" });
});

test("counts that differ alike in a few pairs may do so by chance: no word is said", async () => {
  const verdictWith = async (path: string, before: number[], after: number[]) => {
    const execution = toldExecution([{ [path]: before }, { [path]: after }]);
    const { differences } = await compareScenarios(desk(), [desk({}, 3)], {
      replications: before.length,
      execution,
    });
    const found = differences[0].differences.find(({ path: { keys } }) => keys.join(".") === path);
    return found!.verdict;
  };
  const breaches = "sla.solve.breached";
  expect(await verdictWith(breaches, [4, 7], [3, 6])).toBe("no difference shown");
  expect(await verdictWith(breaches, [0, 0], [1, 1])).toBe("no difference shown");
  // Ten times one fewer isn't chance: t = √120 with 9 degrees of freedom, p = 1.7·10⁻⁶.
  const many = [4, 7, 5, 8, 6, 9, 4, 3, 7, 5];
  expect(
    await verdictWith(
      breaches,
      many,
      many.map((count) => count - 1),
    ),
  ).toBe("better");
  // What a roster costs is so in every pair, not by chance.
  expect(await verdictWith("cost.total", [400, 400], [300, 300])).toBe("better");
});

test("a pair counts where both are defined", async () => {
  const path = "overall.resolutionTime";
  const { [path]: difference } = await differences(
    { [path]: [1, NaN, 3, 4] },
    { [path]: [2, 2, NaN, 5] },
  );
  expect(difference).toMatchObject({ mean: 1, n: 2 });
});

test("what isn't known on one side has no difference", async () => {
  const path = "tiers.L1.occupancy";
  const { [path]: difference } = await differences(
    { [path]: [1, 1, 1, 1] },
    { [path]: [NaN, NaN, NaN, NaN] },
  );
  expect(difference).toEqual({
    mean: null,
    low: null,
    high: null,
    n: 0,
    verdict: "not comparable",
  });
});

test("with one replication there is no interval and no verdict", async () => {
  const { "cost.total": difference } = await differences(
    { "cost.total": [5] },
    { "cost.total": [9] },
    1,
  );
  expect(difference).toEqual({
    mean: 4,
    low: null,
    high: null,
    n: 1,
    verdict: "no difference shown",
  });
});

test("tiers are compared by name; one that only one side has isn't", async () => {
  const l1 = { name: "L1", handling: "12 min", teams: [{ name: "desk", agents: 1 }] };
  const middle = { name: "Middle", handling: "30 min", teams: [{ name: "middle", agents: 1 }] };
  const l2 = { name: "L2", handling: "90 min", teams: [{ name: "experts", agents: 2 }] };
  const three = desk({ name: "other", tiers: [l1, middle, l2] });
  const path = "tiers.L2.waitingTime";
  const execution = toldExecution([{ [path]: [1, 2] }, { [path]: [4, 5] }]);
  const result = await compareScenarios(base, [three], { replications: 2, execution });
  const { other: found } = comparisonJson(result).differences;
  expect(found[path].mean).toBe(3);
  expect(Object.keys(found).filter((key) => key.includes("Middle"))).toEqual([]);
});

test("all scenarios share the longest warm-up", async () => {
  const result = await compareScenarios(base, [desk({ name: "other", warmUp: "3 weeks" })], {
    replications: 1,
  });
  expect(result.scenarios.map(({ warmUpMinutes }) => warmUpMinutes)).toEqual([30_240, 30_240]);
});

test("scenarios of one name are told apart", async () => {
  const execution = toldExecution([{}, {}, {}]);
  const result = await compareScenarios(base, [base, base], { replications: 1, execution });
  const json = comparisonJson(result);
  expect(json.baseline).toBe("base");
  expect(json.scenarios.map(({ scenario }) => scenario)).toEqual(["base", "base (2)", "base (3)"]);
  expect(Object.keys(json.differences)).toEqual(["base (2)", "base (3)"]);
});

test.each([
  [{ currency: "USD" }, "scenarios of a comparison must have the same currency, got EUR and USD"],
  [
    { measured: "3 weeks" },
    "scenarios of a comparison must have the same measured window, got 2 weeks and 3 weeks",
  ],
  [
    { warmUp: "0 min", startsFrom: "empty" },
    "scenarios of a comparison must start from the same, got steady state and empty",
  ],
])("scenarios that can't be subtracted are refused: %o", async (change, message) => {
  await expect(compareScenarios(base, [desk({ name: "other", ...change })])).rejects.toThrow(
    new ExperimentError(message),
  );
});

test("another start is warned of, at the alternative", async () => {
  const later = desk({ name: "later", start: "2026-02-02" });
  const { scenarios } = await compareScenarios(base, [later], { replications: 2 });
  const told = scenarios.map(({ warnings }) =>
    warnings.filter(({ code }) => code === "other days"),
  );
  expect(told.map((warnings) => warnings.length)).toEqual([0, 1]);
  expect(told[1][0].message).toContain("Its start is 2026-02-02, the baseline's is 2026-01-05");
});

test("a scenario compared with itself differs in nothing, in every replication", async () => {
  const result = await compareScenarios(base, [other], { replications: 3 });
  const { other: found } = comparisonJson(result).differences;
  const known = Object.values(found).filter(({ n }) => n === 3);
  expect(known.length).toBeGreaterThan(50);
  for (const difference of known) expect(difference).toMatchObject({ mean: 0, low: 0, high: 0 });
});

test("one more L2 agent shortens the wait there, at the agent's price and for the same tickets", async () => {
  const result = await compareScenarios(base, [desk({ name: "other" }, 3)], { replications: 6 });
  const { other: found } = comparisonJson(result).differences;
  expect(found["overall.arrived"]).toMatchObject({ mean: 0, low: 0, high: 0 });
  expect(found["tiers.L1.waitingTime"]).toMatchObject({ mean: 0, low: 0, high: 0 });
  expect(found["tiers.L2.waitingTime"].verdict).toBe("better");
  // 336 h of the window at 50
  expect(found["cost.byTier.L2"]).toMatchObject({
    mean: 16_800,
    low: 16_800,
    high: 16_800,
    verdict: "worse",
  });
});
