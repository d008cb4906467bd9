import { expect, test } from "vitest";
import {
  comparisonJson,
  type EstimateTree,
  scenarioJson,
} from "../../../src/experiment/resultJson.ts";
import { compareScenarios } from "../../../src/experiment/compareScenarios.ts";
import { simulateScenario } from "../../../src/experiment/simulateScenario.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { simulationText } from "../../../src/report/simulationText.ts";
import { desk } from "./desk.ts";

const handling = "10 min";
const named = desk({
  tiers: [
    { name: "constructor", handling, teams: [{ name: "a", agents: 1 }] },
    { name: "1.5 (night)", handling, teams: [{ name: "b", agents: "unlimited" }] },
    { name: "L3", vendor: { turnAround: "8 h", feePerTicket: 3 } },
  ],
  types: [
    { name: "all", share: 1, resolvableFrom: { constructor: 0.5, "1.5 (night)": 0.3, L3: 0.2 } },
  ],
});

function leaves(tree: EstimateTree, path: readonly string[] = []): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    value === null || "mean" in value
      ? [[[...path, key].join("/"), value] as [string, unknown]]
      : leaves(value, [...path, key]),
  );
}

test("every estimate is a mean, low, high and n, or null, and survives being written", async () => {
  const json = scenarioJson(await simulateScenario(named, { replications: 3 }));
  const { overall, tiers, sla, cost } = json;
  const all = leaves({ overall, tiers, sla, cost });
  expect(all.length).toBeGreaterThan(100);
  for (const [, leaf] of all.filter(([, leaf]) => leaf !== null))
    expect(leaf).toEqual({
      mean: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
      n: 3,
    });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test("the groups are those of the contract, tiers and promises by name, whatever they are called", async () => {
  const json = scenarioJson(await simulateScenario(named, { replications: 2 }));
  expect(Object.keys(json)).toEqual([
    "scenario",
    "seed",
    "replications",
    "warmUpMinutes",
    "measuredMinutes",
    "currency",
    "overall",
    "tiers",
    "sla",
    "cost",
    "warnings",
    "warningCodes",
    "promiseKinds",
  ]);
  expect(Object.keys(json.tiers)).toEqual(["constructor", "1.5 (night)", "L3"]);
  expect(Object.keys(json.sla)).toEqual(["solve"]);
  expect(Object.keys(json.cost.byTier!)).toEqual(["constructor", "1.5 (night)", "L3", "shared"]);
});

test("what can't be known is null: occupancy without a limit to the agents, or at a vendor", async () => {
  const { tiers } = scenarioJson(await simulateScenario(named, { replications: 2 }));
  expect(tiers["1.5 (night)"]).toMatchObject({
    occupancy: null,
    utilisation: null,
    hoursShare: null,
  });
  expect(tiers.L3).toMatchObject({
    occupancy: null,
    waitingTime: null,
    queueLength: null,
    workShare: null,
  });
  expect(tiers.constructor).toMatchObject({ occupancy: { n: 2 } });
});

test("differences stand under the alternative's name and the dotted path", async () => {
  const result = await compareScenarios(desk(), [desk({ name: "more" }, 3)], { replications: 2 });
  const json = comparisonJson(result);
  expect(Object.keys(json)).toEqual(["baseline", "scenarios", "differences", "note"]);
  expect(json.differences.more["tiers.L1.waitingTime"]).toEqual({
    mean: 0,
    low: 0,
    high: 0,
    n: 2,
    verdict: "no difference shown",
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test("who promises whom stands beside the promises, and what each warning is about beside the warnings", async () => {
  const promised = desk({
    tiers: [
      { name: "L1", handling, teams: [{ name: "a", agents: 1 }], prematureEscalation: 0.1 },
      { name: "L2", vendor: { turnAround: "8 h" } },
    ],
    promises: [
      { name: "solve", measure: "resolution", limit: "4 h" },
      { name: "stay", measure: "time in tier", tier: "L1", limit: "1 h" },
      { name: "contract", measure: "time in tier", tier: "L2", limit: "1 day" },
    ],
  });
  const result = await simulateScenario(promised, { replications: 1 });
  const { promiseKinds, warnings, warningCodes } = scenarioJson(result);
  expect(promiseKinds).toEqual({ solve: "SLA", stay: "OLA", contract: "underpinning contract" });
  expect(warnings).toHaveLength(warningCodes.length);
  expect(warnings[warningCodes.indexOf("single replication")]).toMatch(/^One replication/);
  const text = simulationText(result, { width: 100 });
  expect(text).toMatch(/^Promises +solve \(SLA\) +stay \(OLA\) +contract$/m);
  const compared = await compareScenarios(promised, [promised], { replications: 2 });
  expect(comparisonText(compared, { width: 100 })).toContain("\nUnderpinning contract: contract\n");
});
