import { beforeAll, describe, expect, it } from "vitest";
import { type ComparisonResult, compareScenarios } from "../../src/experiment/compareScenarios.ts";
import { differenceOf, figuresText, meanOf } from "./figures.ts";
import { shippedScenario } from "./shippedScenario.ts";

/** What the scenarios are about; `npx vitest -u` writes the golden anew. */
const shown = [
  "overall.majorIncidents",
  "overall.incidentTime",
  "overall.incidentsNotOver",
  "overall.declarationTime",
  "overall.incidentsUndeclared",
  "overall.incidentChildren",
  "overall.linkedChildren",
  "overall.unlinkedChildren",
  "overall.statusCalls",
  "tiers.L1.waitingTime",
  "tiers.L1.occupancy",
  "sla.First response.attainment",
  "sla.Resolution.breached",
  "cost.total",
  "cost.perResolvedTicket",
  "cost.perWorkedTicket",
];

describe("two outages of a desk, declared late and early", () => {
  let result: ComparisonResult;
  beforeAll(async () => {
    const [calm, late, early] = ["three-tiers", "major-incident", "major-incident-declared"].map(
      shippedScenario,
    );
    result = await compareScenarios(late, [early, calm], { replications: 6 });
  });

  it("come to the same as ever", async () => {
    await expect(figuresText(result, shown)).toMatchFileSnapshot("data/majorIncidents.txt");
  });

  it("bring fewer tickets, of which more are linked, where they are declared early and announced", () => {
    const [late, early] = result.scenarios.map(
      (one) => meanOf(one, "overall.linkedChildren") / meanOf(one, "overall.incidentChildren"),
    );
    expect(late).toBeLessThan(0.7);
    expect(early).toBeGreaterThan(0.85);
    expect(differenceOf(result, "overall.incidentChildren").high).toBeLessThan(0);
    expect(differenceOf(result, "overall.statusCalls").high).toBeLessThan(0);
  });

  it("are over within hours, since nobody waits for a vendor or a requester meanwhile", () => {
    for (const one of result.scenarios.slice(0, 2)) {
      expect(meanOf(one, "overall.incidentTime")).toBeGreaterThan(60);
      expect(meanOf(one, "overall.incidentTime")).toBeLessThan(300);
    }
    expect(differenceOf(result, "overall.declarationTime").high).toBeLessThan(0);
  });

  it("are answered sooner where they are declared early, and soonest where there are none", () => {
    const waits = [0, 1].map((alternative) =>
      differenceOf(result, "tiers.L1.waitingTime", alternative),
    );
    for (const wait of waits) expect(wait.high).toBeLessThan(0);
    expect(waits[1].mean).toBeLessThan(waits[0].mean!);
    expect(differenceOf(result, "sla.First response.attainment").low).toBeGreaterThan(0.05);
  });
});
