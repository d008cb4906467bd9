import { beforeAll, describe, expect, it } from "vitest";
import { type ComparisonResult, compareScenarios } from "../../src/experiment/compareScenarios.ts";
import { differenceOf, figuresText, meanOf } from "./figures.ts";
import { shippedScenario, withTeams } from "./shippedScenario.ts";

describe("people on call for P1, and the desk that has nobody there at night", () => {
  const onCall = shippedScenario("on-call");
  let result: ComparisonResult;
  beforeAll(async () => {
    const nobody = withTeams(onCall, "Nobody on call", { onCall: undefined });
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
    await expect(figuresText(result, shown)).toMatchFileSnapshot("data/on-call.txt");
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
  const chat = shippedScenario("chat");
  let result: ComparisonResult;
  beforeAll(async () => {
    const oneByOne = withTeams(chat, "One by one", { atOnce: undefined });
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
    await expect(figuresText(result, shown)).toMatchFileSnapshot("data/chat.txt");
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
