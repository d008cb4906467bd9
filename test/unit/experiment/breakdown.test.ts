import { expect, test } from "vitest";
import { compareScenarios } from "../../../src/experiment/compareScenarios.ts";
import { comparisonJson } from "../../../src/experiment/resultJson.ts";
import { comparisonCsv } from "../../../src/report/comparisonCsv.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";

const desk = (agents: number) => `
name: desk with ${agents}
warmUp: 1 week
measured: 1 week
demand: { ticketsPerWeek: 300 }
types:
  - { name: VPN, share: 30% }
  - { name: password, share: 70% }
tiers:
  - name: L1
    teams: [{ name: desk, agents: ${agents}, hourlyCost: 20 }]
    handling: { distribution: exponential, mean: 50 min }
`;

const scenarios = [2, 3].map((agents) => loadScenario(desk(agents), "desk.yaml").scenario);

const compared = async (by: readonly ("type" | "team")[]) =>
  compareScenarios(scenarios[0], [scenarios[1]], { replications: 3, by });

test("breakdowns have intervals, and leave the words of a comparison as they are", async () => {
  const plain = comparisonJson(await compared([]));
  const json = comparisonJson(await compared(["type", "team"]));
  expect(json.differences).toEqual(plain.differences);
  expect(plain.breakdowns).toBeUndefined();
  const { types, teams, ...rest } = json.scenarios[0];
  expect(rest).toEqual(plain.scenarios[0]);
  expect(Object.keys(types ?? {})).toEqual(["VPN", "password"]);
  expect(teams).toHaveProperty("desk.occupancy.mean");
  const difference = json.breakdowns?.["desk with 3"]["types.VPN.waitingTime"];
  expect(difference).toEqual({
    mean: expect.any(Number),
    low: expect.any(Number),
    high: expect.any(Number),
    n: 3,
  });
});

test("people and spreadsheets see the groups that are asked for, with differences and no words", async () => {
  const result = await compared(["type"]);
  const text = comparisonText(result, { width: 80 });
  expect(text).toContain("Type: VPN");
  expect(text).not.toContain("Team: desk");
  const row = comparisonCsv(result)
    .split(/\r?\n/)
    .find((line) => line.startsWith("desk with 3,types.VPN.waitingTime"));
  expect(row).toMatch(/,3,$/);
});
