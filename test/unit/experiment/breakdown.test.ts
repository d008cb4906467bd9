import { expect, test } from "vitest";
import { compareScenarios } from "../../../src/experiment/compareScenarios.ts";
import { comparisonJson } from "../../../src/experiment/resultJson.ts";
import { comparisonCsv } from "../../../src/report/comparisonCsv.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { simulateScenario } from "../../../src/experiment/simulateScenario.ts";
import type { Dimension } from "../../../src/metrics/dimension.ts";
import { simulationText } from "../../../src/report/simulationText.ts";
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

const compared = async (by: readonly Dimension[]) =>
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

test("hours of the week are all in the JSON, and the busiest of them in the text", async () => {
  const result = await compared(["hourOfWeek"]);
  const { hoursOfWeek = {} } = comparisonJson(result).scenarios[0];
  expect(Object.keys(hoursOfWeek)).toHaveLength(168);
  expect(hoursOfWeek).toHaveProperty(["Tue 14:00", "queueLength"], {
    mean: expect.any(Number),
    low: expect.any(Number),
    high: expect.any(Number),
    n: 3,
  });
  const text = comparisonText(result, { width: 80 });
  expect(text.match(/^Hour of week: /gm)).toHaveLength(3);
  expect(
    comparisonText(result, { width: 80, isAll: true }).match(/^Hour of week: /gm),
  ).toHaveLength(168);
});

test("a scenario's hours and weeks are rows of a table, those with the longest queues first", async () => {
  const result = await simulateScenario(scenarios[0], {
    replications: 3,
    by: ["hourOfWeek", "week"],
  });
  const text = simulationText(result, { width: 200 });
  const rows = [...text.matchAll(/^\w{3} \d\d:00 .*$/gm)];
  const queues = result.paths.flatMap(({ keys }, i) =>
    keys[0] === "hoursOfWeek" && keys[2] === "queueLength"
      ? [{ hour: keys[1], mean: result.estimates[i].mean! }]
      : [],
  );
  const [longest] = queues.toSorted((a, b) => b.mean - a.mean);
  expect(rows.length % 12).toBe(0);
  expect(rows[0][0].startsWith(longest.hour)).toBe(true);
  expect(text).toMatch(/^week 1 /m);
  const hours = new Set(
    [...simulationText(result, { width: 200, isAll: true }).matchAll(/^\w{3} \d\d:00 /gm)].map(
      String,
    ),
  );
  expect(hours.size).toBe(168);
});

test("hours weigh up to the whole: the mean backlog by hour is the backlog", async () => {
  const { paths, estimates } = await simulateScenario(scenarios[0], {
    replications: 2,
    by: ["hourOfWeek", "week"],
  });
  const means = (group: string, name: string) =>
    paths.flatMap(({ keys }, i) =>
      keys[0] === group && keys.at(-1) === name ? [estimates[i].mean!] : [],
    );
  const [backlog] = means("overall", "backlog");
  const hours = means("hoursOfWeek", "backlog");
  expect(hours.reduce((sum, mean) => sum + mean, 0) / 168).toBeCloseTo(backlog, 9);
  expect(means("weeks", "backlog")).toHaveLength(1);
  expect(means("weeks", "backlog")[0]).toBeCloseTo(backlog, 9);
});
