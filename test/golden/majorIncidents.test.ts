import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type ComparisonResult, compareScenarios } from "../../src/experiment/compareScenarios.ts";
import type { ScenarioResult } from "../../src/experiment/scenarioResult.ts";
import { loadScenario } from "../../src/model/loadScenario.ts";

const load = (name: string) =>
  loadScenario(readFileSync(`scenarios/${name}.yaml`, "utf8"), name).scenario;

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
      load,
    );
    result = await compareScenarios(late, [early, calm], { replications: 6 });
  });

  /** Of an alternative less the outages declared late. */
  const difference = (alternative: number, path: string) =>
    result.differences[alternative].differences.find((one) => one.path.keys.join(".") === path)!
      .estimate;

  it("come to the same as ever", async () => {
    const lines = shown.map((path) => {
      const values = result.scenarios.map(({ paths, estimates }) => {
        const at = paths.findIndex(({ keys }) => keys.join(".") === path);
        const { mean, low, high } = estimates[at];
        return `${mean} (${low} to ${high})`;
      });
      return `${path}\n${values.map((value) => `  ${value}\n`).join("")}`;
    });
    await expect(lines.join("")).toMatchFileSnapshot("data/majorIncidents.txt");
  });

  const meanOf = ({ paths, estimates }: ScenarioResult, path: string) =>
    estimates[paths.findIndex(({ keys }) => keys.join(".") === path)].mean!;

  it("bring fewer tickets, of which more are linked, where they are declared early and announced", () => {
    const [late, early] = result.scenarios.map(
      (one) => meanOf(one, "overall.linkedChildren") / meanOf(one, "overall.incidentChildren"),
    );
    expect(late).toBeLessThan(0.7);
    expect(early).toBeGreaterThan(0.85);
    expect(difference(0, "overall.incidentChildren").high).toBeLessThan(0);
    expect(difference(0, "overall.statusCalls").high).toBeLessThan(0);
  });

  it("are over within hours, since nobody waits for a vendor or a requester meanwhile", () => {
    for (const one of result.scenarios.slice(0, 2)) {
      expect(meanOf(one, "overall.incidentTime")).toBeGreaterThan(60);
      expect(meanOf(one, "overall.incidentTime")).toBeLessThan(300);
    }
    expect(difference(0, "overall.declarationTime").high).toBeLessThan(0);
  });

  it("are answered sooner where they are declared early, and soonest where there are none", () => {
    const waits = [0, 1].map((alternative) => difference(alternative, "tiers.L1.waitingTime"));
    for (const wait of waits) expect(wait.high).toBeLessThan(0);
    expect(waits[1].mean).toBeLessThan(waits[0].mean!);
    expect(difference(0, "sla.First response.attainment").low).toBeGreaterThan(0.05);
  });
});
