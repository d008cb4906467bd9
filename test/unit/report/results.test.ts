import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { comparisonCsv } from "../../../src/report/comparisonCsv.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { simulationCsv } from "../../../src/report/simulationCsv.ts";
import { simulationText } from "../../../src/report/simulationText.ts";
import { madeUpComparison, madeUpResult } from "./madeUpResult.ts";

const golden = (name: string) => `../../golden/cli/${name}`;

const baseline = madeUpResult({
  "overall.arrived": [8025, 33],
  "overall.resolutionTime": [555.6, 11.4],
  "overall.imbalance": [0.098, 0.013],
  "tiers.L1.waitingTime": [111.9, 5.1],
  "tiers.L2.waitingTime": [263, 34, 18],
  "tiers.L1.occupancy": [0.8496, 0.0073],
  "sla.Resolution.attainment": [0.9793, 0.0013],
  "cost.total": [381_400, 1800],
  "cost.perResolvedTicket": [47.81, 0.32],
  "cost.byTier.L1": [177_520, 150],
  "cost.byTier.shared": [23_300, 1100],
});

const better = madeUpResult(
  {
    "overall.resolutionTime": [545.9, 7.8],
    "overall.imbalance": [0.107, 0.013],
    "tiers.L1.waitingTime": [111.6, 4.8],
    "tiers.L2.waitingTime": [218, 14],
    "cost.perResolvedTicket": [49.39, 0.3],
  },
  { scenario: "One more L2 agent" },
);

const worse = madeUpResult(
  {
    "overall.resolutionTime": [637, 50],
    "tiers.L1.waitingTime": [111.5, 4.7],
    "cost.perResolvedTicket": [47.3, 1.1],
  },
  {
    scenario: "One L2 agent fewer",
    warnings: [{ code: "growing backlog", message: "The backlog grows." }],
  },
);

const comparison = madeUpComparison(
  [baseline, better, worse],
  [
    {
      "overall.resolutionTime": [[-9.7, 6.6], "better"],
      "overall.imbalance": [[0.0089, 0.0089], "changed"],
      "tiers.L1.waitingTime": [[-0.26, 0.94], "no difference shown"],
      "tiers.L2.waitingTime": [[-45, 28], "better"],
      "cost.perResolvedTicket": [[1.573, 0.053], "worse"],
    },
    {
      "overall.resolutionTime": [[81.6, 41.4], "worse"],
      "tiers.L1.waitingTime": [[-0.44, 0.7], "no difference shown"],
      "cost.perResolvedTicket": [[-0.53, 0.98], "no difference shown"],
    },
  ],
);

describe("a simulated scenario for people", () => {
  it("looks like this", async () => {
    await expect(simulationText(baseline, { width: 80 })).toMatchFileSnapshot(
      golden("simulation.txt"),
    );
  });

  it("shows every measure where asked", () => {
    const some = simulationText(baseline, { width: 80 });
    const all = simulationText(baseline, { width: 80, isAll: true });
    expect(some).not.toContain("Ping-pong rate");
    expect(all).toContain("Ping-pong rate");
    expect(all).toContain("Where the time went");
  });

  it("says nothing of intervals where there is one replication, and tells its warnings", () => {
    const single = madeUpResult(
      { "overall.arrived": [12, null, 1] },
      { replications: 1, warnings: [{ code: "single replication", message: "Only one." }] },
    );
    const text = simulationText(single, { width: 80 });
    expect(text).not.toContain("±");
    expect(text).toContain("1 replication, seed 1");
    expect(text).toContain("! Only one.");
  });

  it("lets no name steer the terminal", () => {
    expect(simulationText(madeUpResult({}, { scenario: "a\u001B[2J" }), { width: 80 })).toContain(
      "a�[2J",
    );
  });
});

describe("the bottleneck", () => {
  const queues = {
    "tiers.L1.queuedShare": [0.29, 0.02],
    "tiers.L2.queuedShare": [0.71, 0.02],
    "tiers.L1.occupancy": [0.54, 0.01],
    "tiers.L2.occupancy": [0.93, 0.01],
  } as const;

  it("is the tier with most of the time queued on shift, beside the tier whose people wait most", () => {
    const text = simulationText(madeUpResult(queues), { width: 200 });
    expect(text).toContain(
      "Bottleneck: L2, with 71 % of all time queued on shift. Idlest: L1, at an occupancy of 54 %.",
    );
  });

  it("isn't named where fewer than two tiers have a queue and hours", () => {
    const { "tiers.L1.occupancy": _, ...without } = queues;
    expect(simulationText(madeUpResult(without), { width: 200 })).not.toContain("Bottleneck");
  });
});

describe("a comparison for people", () => {
  it("looks like this in 80 columns", async () => {
    const text = comparisonText(comparison, { width: 80 });
    await expect(text).toMatchFileSnapshot(golden("comparison-80.txt"));
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("is cut into parts in 60 columns, each with the baseline", async () => {
    const text = comparisonText(comparison, { width: 60 });
    await expect(text).toMatchFileSnapshot(golden("comparison-60.txt"));
    expect(text.split("\n").filter((line) => line.includes("Two tiers"))).toHaveLength(2);
  });

  it("says where no difference is shown, for one alternative and for all", () => {
    const lines = comparisonText(comparison, { width: 80 }).split("\n");
    const after = (label: string) => lines.slice(lines.findIndex((line) => line.includes(label)));
    expect(after("Waiting time, mean (min)")[1]).toContain("no difference shown");
    expect(after("Cost per resolved ticket").slice(2, 5).join("\n")).toMatch(
      /worse +no difference\n +shown/,
    );
  });

  it("shows a tier that only an alternative has, without a difference", () => {
    const more = madeUpComparison([madeUpResult({}), baseline], [{}]);
    const text = comparisonText(more, { width: 80 });
    expect(text).toContain("111.9 ± 5.1");
    expect(text).not.toContain("difference\n");
  });
});

describe("results for programs", () => {
  const parse = (text: string) =>
    Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

  it("have every estimate of a scenario in a row of its own", () => {
    const rows = parse(simulationCsv(baseline));
    expect(rows).toHaveLength(baseline.paths.length);
    expect(rows.find(({ measure }) => measure === "tiers.L2.waitingTime")).toEqual({
      scenario: "Two tiers",
      measure: "tiers.L2.waitingTime",
      unit: "minutes",
      mean: "263",
      low: "229",
      high: "297",
      n: "18",
    });
    expect(rows.find(({ measure }) => measure === "cost.byTier.L2")).toMatchObject({
      unit: "EUR",
      mean: "",
      low: "",
      high: "",
      n: "0",
    });
  });

  it("have the differences and their words beside an alternative's estimates", () => {
    const rows = parse(comparisonCsv(comparison));
    expect(rows).toHaveLength(3 * baseline.paths.length);
    const of = (name: string, path: string) =>
      rows.find(({ scenario, measure }) => scenario === name && measure === path);
    expect(of("One more L2 agent", "cost.perResolvedTicket")).toMatchObject({
      mean: "49.39",
      difference: "1.573",
      differenceN: "20",
      verdict: "worse",
    });
    expect(of("Two tiers", "cost.perResolvedTicket")).toMatchObject({
      difference: "",
      verdict: "",
    });
  });
});
