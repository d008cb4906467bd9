import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type ComparisonResult, compareScenarios } from "../../src/experiment/compareScenarios.ts";
import type { ScenarioResult } from "../../src/experiment/scenarioResult.ts";
import { loadScenario } from "../../src/model/loadScenario.ts";
import type { Scenario } from "../../src/model/scenarioSchema.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";

function read(file: string): Scenario {
  return loadScenario(readFileSync(`scenarios/${file}`, "utf8"), file).scenario;
}

/** The same desk, of whose teams each is changed. */
function withTeams(
  scenario: Scenario,
  name: string,
  change: (team: Team) => Partial<Team>,
): Scenario {
  const tiers = scenario.tiers.map((tier) => ({
    ...tier,
    teams: tier.teams?.map((team) => ({ ...team, ...change(team) })),
  }));
  return { ...scenario, name, tiers };
}
type Team = NonNullable<Scenario["tiers"][number]["teams"]>[number];

/** A line a scenario under each of these paths. */
function figures({ scenarios }: ComparisonResult, paths: readonly string[]): string {
  const lineOf = (path: string) =>
    scenarios.map((one) => {
      const at = one.paths.findIndex(({ keys }) => keys.join(".") === path);
      const { mean, low, high } = one.estimates[at];
      return `  ${one.scenario}: ${mean} (${low} to ${high})`;
    });
  return paths.map((path) => [path, ...lineOf(path), ""].join("\n")).join("");
}

/** Of the second desk less the first. */
function differenceOf({ differences }: ComparisonResult, path: string): Estimate {
  return differences[0].differences.find((one) => one.path.keys.join(".") === path)!.estimate;
}

function meanOf({ paths, estimates }: ScenarioResult, path: string): number {
  return estimates[paths.findIndex(({ keys }) => keys.join(".") === path)].mean!;
}

describe("people on call for P1, and the desk that has nobody there at night", () => {
  const onCall = read("on-call.yaml");
  let result: ComparisonResult;
  beforeAll(async () => {
    const nobody = withTeams(onCall, "Nobody on call", () => ({ onCall: undefined }));
    result = await compareScenarios(nobody, [onCall], { replications: 5 });
  }, 60_000);

  it("come to the same as ever", async () => {
    const shown = [
      "overall.resolutionTime",
      "sla.P1 at any hour.attainment",
      "tiers.L1.callOuts",
      "tiers.L2.callOuts",
      "tiers.L3.callOuts",
      "tiers.L1.callOutHours",
      "tiers.L2.callOutHours",
      "tiers.L3.callOutHours",
      "cost.onCall",
      "cost.total",
    ];
    await expect(figures(result, shown)).toMatchFileSnapshot("data/on-call.txt");
  });

  it("keep more of the promise that counts the nights, at a cost that their hours explain", () => {
    expect(differenceOf(result, "sla.P1 at any hour.attainment").low).toBeGreaterThan(0);
    // standby of 113, 123 and 128 hours a week, and call-outs at half as much again
    const standby = 4 * (113 * 11.63 + 123 * 12.29 + 128 * 13.36);
    const called = ["L1", "L2", "L3"].map((tier) =>
      meanOf(result.scenarios[1], `tiers.${tier}.callOutHours`),
    );
    const callOuts = 1.5 * (73 * called[0] + 84 * called[1] + 95 * called[2]);
    expect(meanOf(result.scenarios[1], "cost.onCall")).toBeCloseTo(standby + callOuts, 6);
  });

  it("are paid for two hours at least each time", () => {
    for (const tier of ["L1", "L2", "L3"]) {
      const hours = meanOf(result.scenarios[1], `tiers.${tier}.callOutHours`);
      expect(hours).toBeGreaterThan(1.9 * meanOf(result.scenarios[1], `tiers.${tier}.callOuts`));
    }
  });
});

describe("chats three at a time, and one by one", () => {
  const chat = read("chat.yaml");
  let result: ComparisonResult;
  beforeAll(async () => {
    const oneByOne = withTeams(chat, "One by one", () => ({ atOnce: undefined }));
    result = await compareScenarios(oneByOne, [chat], { replications: 5 });
  }, 60_000);

  it("come to the same as ever", async () => {
    const shown = [
      "tiers.L1.waitingTime",
      "tiers.L1.handlingTime",
      "tiers.L1.offeredLoad",
      "tiers.L1.offeredOccupancy",
      "tiers.L1.occupancy",
      "overall.imbalance",
      "overall.abandonmentRate",
      "cost.liability",
      "cost.total",
    ];
    await expect(figures(result, shown)).toMatchFileSnapshot("data/chat.txt");
  });

  it("make fewer give up, and take less of the agents though each takes longer", () => {
    expect(differenceOf(result, "overall.abandonmentRate").high).toBeLessThan(0);
    expect(differenceOf(result, "tiers.L1.handlingTime").low).toBeGreaterThan(0);
    expect(differenceOf(result, "tiers.L1.offeredLoad").high).toBeLessThan(0);
  });

  it("offer as much work as the agents have done, who are busy once with several", () => {
    for (const one of result.scenarios) {
      const offered = meanOf(one, "tiers.L1.offeredOccupancy");
      expect(Math.abs(offered - meanOf(one, "tiers.L1.occupancy"))).toBeLessThan(0.005);
    }
  });
});
