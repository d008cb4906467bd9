import { beforeAll, describe, expect, it } from "vitest";
import { type ComparisonResult, compareScenarios } from "../../src/experiment/compareScenarios.ts";
import { comparisonJson } from "../../src/experiment/resultJson.ts";
import type { ScenarioResult } from "../../src/experiment/scenarioResult.ts";
import { simulateScenario } from "../../src/experiment/simulateScenario.ts";
import type { Scenario } from "../../src/model/scenarioSchema.ts";
import { comparisonText } from "../../src/report/comparisonText.ts";
import { estimateOf } from "./figures.ts";
import { shippedScenario, withTeams } from "./shippedScenario.ts";

const spiral = shippedScenario("attrition-spiral");
const oneMore = shippedScenario("attrition-one-more");

/** The same people, but none of them ever tires or leaves. */
const nobodyLeaves = withTeams(spiral, "Nobody leaves", {
  fatigue: undefined,
  attrition: undefined,
});

/** Two years, ten times each: two scenarios with the same tickets and people of the same fate. */
describe("a desk at 92 % occupancy whose people leave, and the same with one agent more", () => {
  let comparison: ComparisonResult;
  beforeAll(async () => {
    comparison = await compareScenarios(spiral, [oneMore], { replications: 10 });
  }, 120_000);

  it("differ in one number of the file", () => {
    const heads = (scenario: Scenario) => ({
      ...scenario,
      name: "",
      description: "",
      tiers: scenario.tiers.map((tier, at) => (at === 0 ? { ...tier, teams: [] } : tier)),
    });
    expect(heads(oneMore)).toEqual(heads(spiral));
    const [eight] = spiral.tiers[0].teams!;
    const [early, late] = eight.shifts!;
    const nine = { ...eight, shifts: [early, { ...late, agents: late.agents + 1 }] };
    expect(oneMore.tiers[0].teams).toEqual([nine]);
    expect(early.agents + late.agents).toBe(8);
  });

  it("looks like this after two years", async () => {
    const [table] = comparisonText(comparison, { width: 100 }).split("\n\n±");
    await expect(`${table}\n`).toMatchFileSnapshot("data/attrition-spiral.txt");
  });

  it("is at 92 % where nobody leaves, and full up where the busy do", async () => {
    const rested = await simulateScenario(nobodyLeaves, { replications: 3 });
    const occupancy = (result: ScenarioResult) => estimateOf(result, "tiers.L1.occupancy");
    expect(occupancy(rested).low).toBeGreaterThan(0.91);
    expect(occupancy(rested).high).toBeLessThan(0.93);
    const [full, relieved] = comparison.scenarios.map(occupancy);
    expect(full.low).toBeGreaterThan(0.98);
    expect(relieved.high).toBeLessThan(0.94);
  }, 60_000);

  it.each([
    "overall.backlog",
    "overall.leavers",
    "overall.vacancies",
    "overall.resolutionTime",
    "overall.abandonmentRate",
    "tiers.L1.waitingTime",
  ])("the spiral has more of %s, with an interval that says so", (path) => {
    const difference = comparisonJson(comparison).differences["One agent more"][path];
    expect(difference.verdict).toBe("better");
    expect(difference.high).toBeLessThan(0);
  });

  it("the ninth agent halves at least the backlog and the waiting", () => {
    for (const path of ["overall.backlog", "tiers.L1.waitingTime"]) {
      const [before, after] = comparison.scenarios.map((result) => estimateOf(result, path));
      expect(after.high).toBeLessThan(before.low! / 2);
    }
  });
});
