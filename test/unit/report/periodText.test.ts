import { beforeAll, describe, expect, it } from "vitest";
import { compareScenarios } from "../../../src/experiment/compareScenarios.ts";
import type { ComparisonResult } from "../../../src/experiment/compareScenarios.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { simulationText } from "../../../src/report/simulationText.ts";

const { scenario } = loadScenario(
  `
name: Desk
warmUp: 0 weeks
measured: 5 weeks
startsFrom: empty
types: [{ name: a, ticketsPerWeek: 40, resolvableFrom: { L1: 50%, L2: 50% } }]
tiers:
  - { name: L1, teams: [{ name: Front, agents: 1 }], handling: 20 min }
  - { name: L2, teams: [{ name: Back, agents: 1 }], handling: 1 h }
`,
  "desk.yaml",
);

describe("week by week, in text", () => {
  let result: ComparisonResult;
  beforeAll(async () => {
    result = await compareScenarios(scenario, [{ ...scenario, name: "Other" }], {
      replications: 2,
      by: ["week"],
    });
  });

  it("a comparison says which weeks it shows, and how to see all", () => {
    const text = comparisonText(result, { width: 100 }).replaceAll("\n", " ");
    const [, shown] =
      /Of the 5 weeks these are shown, in which Desk has the longest queues: (week \d, week \d, week \d)\. All: --all, --format json or csv\./.exec(
        text,
      )!;
    const headings = [...text.matchAll(/Week: (week \d)/g)].map(([, week]) => week);
    expect(headings.join(", ")).toBe(shown);
    expect(comparisonText(result, { width: 100, isAll: true })).not.toContain("these are shown");
  });

  it("nothing mixes the occupancy of the tiers, unless all is asked for", () => {
    const texts = (isAll: boolean) => [
      comparisonText(result, { width: 100, isAll }),
      simulationText(result.scenarios[0], { width: 100, isAll }),
    ];
    for (const text of texts(false)) {
      expect(text).not.toMatch(/Occupancy,\s+all\s+tiers/);
      expect(text.replaceAll(/\s+/g, " ")).toContain(
        "Occupancy and utilisation of the parts of the window are of all tiers together",
      );
    }
    for (const text of texts(true)) expect(text).toMatch(/Occupancy,/);
  });
});
