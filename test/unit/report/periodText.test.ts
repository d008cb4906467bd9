import { beforeAll, describe, expect, it } from "vitest";
import { compareScenarios } from "../../../src/experiment/compareScenarios.ts";
import type { ComparisonResult } from "../../../src/experiment/compareScenarios.ts";
import type { Scenario } from "../../../src/model/scenarioSchema.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { simulationText } from "../../../src/report/simulationText.ts";

function desk(change: { readonly name?: string; readonly tiers?: string } = {}): Scenario {
  const {
    name = "Desk",
    tiers = `
  - { name: L1, teams: [{ name: Front, agents: 1 }], handling: 20 min }
  - { name: L2, teams: [{ name: Back, agents: 1 }], handling: 1 h }`,
  } = change;
  const text = `
name: ${name}
start: 2026-01-05
warmUp: 0 weeks
measured: 5 weeks
startsFrom: empty
types: [{ name: a, ticketsPerWeek: 40, resolvableFrom: { L1: 50%, L2: 50% } }]
tiers:${tiers}
`;
  return loadScenario(text, "desk.yaml").scenario;
}

const weeksIn = (text: string) => [...text.matchAll(/Week: (week \d)/g)].map(([, week]) => week);

describe("week by week, in text", () => {
  let result: ComparisonResult;
  beforeAll(async () => {
    result = await compareScenarios(desk(), [desk({ name: "Other" })], {
      replications: 2,
      by: ["week"],
    });
  });

  it("a comparison says which weeks it shows, and how to see all", () => {
    const text = comparisonText(result, { width: 100 }).replaceAll("\n", " ");
    const [, shown] =
      /Of the 5 weeks these are shown, in which any of the scenarios has the longest queues: (week \d, week \d, week \d)\. All: --all, --format json or csv\./.exec(
        text,
      )!;
    expect(weeksIn(text).join(", ")).toBe(shown);
    expect(comparisonText(result, { width: 100, isAll: true })).not.toContain("these are shown");
  });

  it("they are those in which any of the scenarios has the longest queues", async () => {
    const shown = weeksIn(comparisonText(result, { width: 100 }));
    const hidden = [1, 2, 3, 4, 5].find((week) => !shown.includes(`week ${week}`))!;
    const day = (at: number) =>
      new Date(Date.UTC(2026, 0, 5 + 7 * (hidden - 1) + at)).toISOString();
    const away = `{ from: ${day(0).slice(0, 10)}, to: ${day(6).slice(0, 10)}, share: 100% }`;
    const tiers = `
  - { name: L1, teams: [{ name: Front, agents: 1, absences: [${away}] }], handling: 20 min }
  - { name: L2, teams: [{ name: Back, agents: 1 }], handling: 1 h }`;
    const absent = await compareScenarios(desk(), [desk({ name: "Absent", tiers })], {
      replications: 2,
      by: ["week"],
    });
    expect(weeksIn(comparisonText(absent, { width: 100 }))).toContain(`week ${hidden}`);
  });

  it("where no queue is known they are those with the most arrivals, and it says so", async () => {
    const tiers = `
  - { name: L1, capacity: unknown, visitTime: 20 min }
  - { name: L2, capacity: unknown, visitTime: 1 h }`;
    const compared = await compareScenarios(desk({ tiers }), [desk({ name: "Other", tiers })], {
      replications: 2,
      by: ["hourOfWeek"],
    });
    const text = comparisonText(compared, { width: 200 });
    expect(text).toContain("these are shown, in which most tickets arrive: ");
    const alone = simulationText(compared.scenarios[0], { width: 200 });
    expect(alone).toContain("The 12 hours of the week with the most arrivals\n");
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
