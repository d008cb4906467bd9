import { beforeAll, describe, expect, it } from "vitest";
import { type ComparisonResult, compareScenarios } from "../../src/experiment/compareScenarios.ts";
import { differenceOf, figuresText } from "./figures.ts";
import { shippedScenario } from "./shippedScenario.ts";

/** What the scenarios are about; `npx vitest -u` writes the golden anew. */
const shown = [
  "overall.prevented",
  "overall.learntFrom",
  "overall.swarms",
  "overall.swarmResolvedShare",
  "overall.resolutionTime",
  "overall.firstLevelResolution",
  "overall.reopenRate",
  "tiers.L1.waitingTime",
  "tiers.L1.occupancy",
  "tiers.L2.touchedShare",
  "tiers.L2.occupancy",
  "tiers.L2.helpingHours",
  "tiers.L3.occupancy",
  "cost.total",
];

const names = ["documentation", "user-education", "prediction", "swarming"];

describe("knowledge, foresight and help on the desk of three-tiers.yaml", () => {
  let result: ComparisonResult;
  beforeAll(async () => {
    result = await compareScenarios(shippedScenario("three-tiers"), names.map(shippedScenario), {
      replications: 4,
    });
  }, 60_000);

  /** Of the scenario less the desk as it is. */
  const difference = (name: string, path: string) =>
    differenceOf(result, path, names.indexOf(name));

  it("come to the same as ever", async () => {
    await expect(figuresText(result, shown)).toMatchFileSnapshot("data/knowledge.txt");
  });

  it("documentation keeps tickets from the specialists, and gives the front line their work", () => {
    expect(difference("documentation", "tiers.L2.touchedShare").high).toBeLessThan(0);
    expect(difference("documentation", "tiers.L2.occupancy").high).toBeLessThan(0);
    expect(difference("documentation", "tiers.L1.occupancy").low).toBeGreaterThan(0);
  });

  it("user education prevents tickets and reopenings, and costs the front line its minutes first", () => {
    expect(difference("user-education", "overall.prevented").low).toBeGreaterThan(100);
    expect(difference("user-education", "overall.reopenRate").high).toBeLessThan(0);
    expect(difference("user-education", "tiers.L1.occupancy").mean).toBeGreaterThan(0);
  });

  it("prediction relieves the front line at the specialists' expense", () => {
    expect(difference("prediction", "overall.prevented").low).toBeGreaterThan(50);
    expect(difference("prediction", "tiers.L1.occupancy").high).toBeLessThan(0);
    expect(difference("prediction", "tiers.L2.occupancy").low).toBeGreaterThan(0.03);
  });

  it("no manager is told of an alert that nobody looks at before the morning", () => {
    const { payback } = result.differences[names.indexOf("prediction")];
    expect(payback!.savedOn.other.low).toBeGreaterThan(-1000);
  });

  it("swarming resolves more at the first level, where others wait longer meanwhile", () => {
    expect(difference("swarming", "overall.firstLevelResolution").low).toBeGreaterThan(0);
    expect(difference("swarming", "tiers.L1.waitingTime").low).toBeGreaterThan(0);
    expect(difference("swarming", "tiers.L2.helpingHours").low).toBeGreaterThan(20);
  });
});
