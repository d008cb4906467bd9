import { expect, test } from "vitest";
import { ExperimentError } from "../../../src/experiment/experimentOptions.ts";
import { scenarioJson } from "../../../src/experiment/resultJson.ts";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { simulateScenario } from "../../../src/experiment/simulateScenario.ts";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { measureLog } from "../../../src/metrics/measureRun.ts";
import { desk, toldExecution } from "./desk.ts";

test("an estimate is the mean over replications with its Student-t interval", async () => {
  // t(2) at 97.5 % is 4.302652730 (tables: 4.303); s of 10, 14, 12 is 2
  const execution = toldExecution([{ "overall.arrived": [10, 14, 12] }]);
  const { overall } = scenarioJson(await simulateScenario(desk(), { replications: 3, execution }));
  const halfWidth = (4.30265273 * 2) / Math.sqrt(3);
  expect(overall.arrived).toMatchObject({ mean: 12, n: 3 });
  expect(overall.arrived).toHaveProperty("low", expect.closeTo(12 - halfWidth, 7));
  expect(overall.arrived).toHaveProperty("high", expect.closeTo(12 + halfWidth, 7));
});

test("a replication in which a measure is undefined is left out, and n and a warning say so", async () => {
  const execution = toldExecution([{ "overall.resolutionTime": [10, NaN, 14] }]);
  const result = await simulateScenario(desk(), { replications: 3, execution });
  expect(scenarioJson(result).overall.resolutionTime).toMatchObject({ mean: 12, n: 2 });
  expect(result.warnings.map(({ message }) => message)).toContainEqual(
    "Undefined in some of the 3 replications, which these estimates leave out: overall.resolutionTime (n = 2).",
  );
});

test("beside the headlines, n alone says that a measure is undefined in some replications", async () => {
  const execution = toldExecution([{ "overall.backlogAgeAtEnd": [10, NaN] }]);
  const result = await simulateScenario(desk(), { replications: 2, execution });
  expect(scenarioJson(result).overall.backlogAgeAtEnd).toMatchObject({ n: 1 });
  expect(besideTheirNumber(result)).toEqual([]);
});

test("what is known in no replication is null, without a warning", async () => {
  const execution = toldExecution([{ "tiers.L1.occupancy": [NaN, NaN] }]);
  const result = await simulateScenario(desk(), { replications: 2, execution });
  expect(scenarioJson(result).tiers.L1).toHaveProperty("occupancy", null);
  expect(besideTheirNumber(result)).toEqual([]);
});

test("with one replication there is no interval, and a warning says so", async () => {
  const result = await simulateScenario(desk(), { replications: 1 });
  expect(scenarioJson(result).cost.total).toEqual({
    mean: expect.closeTo(40_320 + result.values[0][costOfPenalties(result)], 6),
    low: null,
    high: null,
    n: 1,
  });
  expect(result.warnings.map(({ code }) => code)).toContain("single replication");
});

test("few replications are warned of, with how much narrower more would make the intervals", async () => {
  const warningsOf = async (replications: number) => {
    const { warnings } = await simulateScenario(desk(), { replications });
    return warnings.filter(({ code }) => code === "few replications");
  };
  // t(1) ÷ √2 is 8.985 standard deviations, t(9) ÷ √10 is 0.715 (tables: 12.706 and 2.262)
  expect(await warningsOf(2)).toEqual([
    {
      code: "few replications",
      message:
        "Only 2 replications: the intervals are wide because there are so few, and differences are hard to show. 10 would make them about 12.6 times as narrow (Student's t with 9 degrees of freedom instead of 1).",
    },
  ]);
  expect(await warningsOf(4)).toHaveLength(1);
  expect(await warningsOf(5)).toEqual([]);
});

test("a promise that no replication broke isn't told as if it were never broken", async () => {
  const promises = [
    { name: "answer", measure: "first response", limit: "1 h" },
    { name: "solve", measure: "resolution", limit: "4 h" },
    { name: "unasked", measure: "resolution", limit: "5 h" },
  ];
  const warningsWith = async (breaches: readonly number[], replications = 5) => {
    const told = {
      "sla.answer.due": [200, 210, 190, 205, 195],
      "sla.solve.due": [200, 210, 190, 205, 195],
      "sla.solve.breached": breaches,
    };
    const execution = toldExecution([told]);
    const { warnings } = await simulateScenario(desk({ promises }), { replications, execution });
    return warnings.filter(({ code }) => code === "never breached");
  };
  expect(await warningsWith([0, 0, 1, 0, 0])).toEqual([
    {
      code: "never breached",
      message:
        "Not one breach in 5 replications: \"answer\" (1,000 due). That isn't never, and ± 0 isn't certainty: were 3 of as many breached on average, 1 such run in 20 would still show none.",
    },
  ]);
  const [both] = await warningsWith([0, 0, 0, 0, 0]);
  expect(both.message).toContain('"answer" (1,000 due), "solve" (1,000 due).');
  // One replication has no interval to mislead by.
  expect(await warningsWith([0], 1)).toEqual([]);
});

type Simulated = Awaited<ReturnType<typeof simulateScenario>>;

/** Warnings but for the one that the tests' replications are few. */
function besideTheirNumber({ warnings }: Simulated) {
  return warnings.filter(({ code }) => code !== "few replications");
}

/** 336 h of two weeks × (1 × 20 + 2 × 50) are 40,320; the rest is shared. */
function costOfPenalties({ paths }: Simulated): number {
  return paths.findIndex(({ keys }) => keys.join(".") === "cost.byTier.shared");
}

test("a result says what it was made from", async () => {
  const result = await simulateScenario(desk(), { replications: 2, seed: "blue" });
  expect(scenarioJson(result)).toMatchObject({
    scenario: "desk",
    seed: "blue",
    replications: 2,
    warmUpMinutes: 7 * 1440,
    measuredMinutes: 14 * 1440,
    currency: "EUR",
  });
});

test("a backlog that grows from week to week is a warning with its slope", async () => {
  const execution = toldExecution(
    [{}],
    [
      [10, 14, 18],
      [20, 23, 26],
      [5, 10, 15],
    ],
  );
  const { warnings } = await simulateScenario(desk(), { replications: 3, execution });
  // slopes 4, 3, 5: mean 4, half-width 4.303 · 1/√3 = 2.48
  expect(warnings).toContainEqual({
    code: "growing backlog",
    message:
      "The backlog grows through the measured window, by 4 tickets a week (95 %: 1.52 to 6.48, n = 3): averages depend on how long the window is.",
  });
});

test("one that shrinks is told by how much, without a minus", async () => {
  const backlog = [
    [18, 14, 10],
    [26, 23, 20],
    [15, 10, 5],
  ];
  const execution = toldExecution([{}], backlog);
  const { warnings } = await simulateScenario(desk(), { replications: 3, execution });
  expect(warnings).toContainEqual({
    code: "shrinking backlog",
    message:
      "The backlog shrinks through the measured window, by 4 tickets a week (95 %: 1.52 to 6.48, n = 3): averages depend on how long the window is.",
  });
});

test.each([
  [
    "scatters around a level",
    [
      [10, 14, 9],
      [20, 18, 21],
      [5, 10, 6],
    ],
  ],
  [
    "moves by less than a fiftieth of its mean",
    [
      [1000, 1001, 1002],
      [1000, 1001, 1003],
      [1000, 1001, 1002],
    ],
  ],
])("a backlog that %s is no warning", async (_, backlog) => {
  const execution = toldExecution([{}], backlog);
  const result = await simulateScenario(desk(), { replications: 3, execution });
  expect(besideTheirNumber(result)).toEqual([]);
});

test("tickets still open at the end are counted in a warning", async () => {
  const execution = toldExecution([{ "overall.open": [12, 20], "overall.arrived": [480, 520] }]);
  const { warnings } = await simulateScenario(desk(), { replications: 2, execution });
  expect(warnings).toContainEqual({
    code: "open tickets",
    message:
      "32 of the 1,000 tickets of all 2 replications were still open at the end; means of resolution time leave them out.",
  });
});

test("major incidents that are not over at the end are counted in a warning, for their mean length leaves them out", async () => {
  const execution = toldExecution([
    { "overall.majorIncidents": [4, 6], "overall.incidentsNotOver": [0, 1] },
  ]);
  const { warnings } = await simulateScenario(desk(), { replications: 2, execution });
  expect(warnings).toContainEqual({
    code: "open incidents",
    message:
      "1 of the 10 major incidents of all 2 replications were not over at the end; their mean length leaves them out.",
  });
});

test("a rule that could not act is a warning that names it", async () => {
  const escalation = [
    { name: "first", when: { timeInTier: "1 h" }, to: "next" },
    { name: "second", when: { timeInTier: "2 h" }, to: "next" },
  ];
  const execution = toldExecution([{}]);
  const result = await simulateScenario(desk({ escalation }), { replications: 2, execution });
  expect(besideTheirNumber(result).map(({ message }) => message)).toEqual([
    'The rule "second" could not act 2 times: where it sends tickets nobody ever works, or the ticket had moved as often as it may.',
  ]);
});

test("an overloaded tier is warned of, for its backlog and for the tickets left open", async () => {
  const overloaded = desk({ cap: "0 min", demand: { ticketsPerWeek: 600 } }, 1);
  const result = await simulateScenario(overloaded, { replications: 3 });
  expect(besideTheirNumber(result).map(({ code }) => code)).toEqual([
    "growing backlog",
    "open tickets",
  ]);
});

test("progress is told after each replication", async () => {
  const told: string[] = [];
  const onProgress = (done: number, total: number) => void told.push(`${done}/${total}`);
  await simulateScenario(desk(), { replications: 3, onProgress });
  expect(told).toEqual(["1/3", "2/3", "3/3"]);
});

test.each([0, -1, 1.5, NaN])("%s replications are refused", async (replications) => {
  await expect(simulateScenario(desk(), { replications })).rejects.toThrow(ExperimentError);
});

test("a replication's log, kept and measured, gives that replication's bytes", async () => {
  const scenario = desk();
  const { values } = await simulateScenario(scenario, { replications: 2, seed: "blue" });
  const log = simulateLog(scenario, "blue", { replication: 1 });
  const measured = measureLog(log, measureContext(scenario, log.names, log.window));
  expect(new Uint8Array(measured.values.buffer)).toEqual(new Uint8Array(values[1].buffer));
});

test("seeds and replications differ in luck, the same seed doesn't", async () => {
  const [one, again, other] = await Promise.all(
    ["1", "1", "2"].map((seed) => simulateScenario(desk(), { replications: 2, seed })),
  );
  expect(again.values).toEqual(one.values);
  expect(other.values).not.toEqual(one.values);
  expect(one.values[0]).not.toEqual(one.values[1]);
});
