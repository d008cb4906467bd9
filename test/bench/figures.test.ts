import { pairedPage } from "./against.ts";
import { describe, expect, it } from "vitest";
import type { BenchRun } from "./benchRun.ts";
import type { Contestant } from "./contestants.ts";
import type { ImportRun } from "./importRun.ts";
import { benchFigures, goals, type Runs, ticketCosts } from "./figures.ts";

/** Runs of a contestant that works off a million events at these speeds, in events per second. */
function runs(
  workload: Contestant["workload"],
  name: Contestant["name"],
  ...speeds: readonly number[]
): Runs {
  const run = (speed: number): BenchRun => ({
    events: 1_000_000,
    wall: 1_000_000 / speed,
    tickets: 400_000,
    wait: [],
    sojourn: 0,
  });
  const contestant = { workload, name, what: name, run: async () => Promise.resolve(null) };
  return { contestant, runs: speeds.map(run) };
}

const noImports = { ours: [], papaparse: [] };

/** Reading 200 MB in so many seconds. */
function reading(wall: number, memory: ImportRun["memory"], logBytes?: number): ImportRun {
  const read = { bytes: 200e6, rows: 1_000_000, wall, memory };
  if (logBytes === undefined) return read;
  return { ...read, log: { bytes: logBytes, tickets: 1_000_000, visits: 1_000_000 } };
}

describe("the bench's figures", () => {
  it("have these ratios, each null where an opponent is missing", () => {
    const { ratios } = benchFigures([runs("w1", "ours", 4e6), runs("w1", "simpy")], noImports);
    expect(ratios).toEqual({
      "w1/bare": null,
      "w1/bareKeyed": null,
      "w1/cpp": null,
      "w2s/bare": null,
      "w2s/bareKeyed": null,
      "w2s/cpp": null,
      "w1/simjs": null,
      "w1/simpy": null,
      "full/w1": null,
      "levers/w1": null,
      "import/papaparse": null,
    });
    expect(Object.keys(goals)).toEqual(Object.keys(ratios));
  });

  it("are of medians, against the fastest of several bare loops", () => {
    const all = [
      runs("w1", "ours", 4e6, 9e6, 5e6), // median 5 M
      runs("w1", "bare", 8e6, 8e6, 30e6), // median 8 M
      runs("w1", "bare", 10e6, 10e6, 1e6), // median 10 M: the fastest
      runs("full", "ours", 1e6, 2e6), // median 1.5 M
    ];
    const { eventsPerSecond, ratios } = benchFigures(all, noImports);
    expect(eventsPerSecond["w1"]).toBeCloseTo(5e6);
    expect(eventsPerSecond["w1/bare"]).toBeCloseTo(10e6);
    expect(ratios["w1/bare"]).toBeCloseTo(0.5);
    expect(ratios["full/w1"]).toBeCloseTo(0.3);
  });

  it("compare the import with papaparse on the same file, and say what memory it takes beside its log", () => {
    const figures = benchFigures([], {
      ours: [2, 4, 5].map((wall) => reading(wall, { before: 50e6, peak: 390e6 }, 280e6)), // median 50 MB/s
      papaparse: [1, 2, 3].map((wall) => reading(wall, { before: 40e6, peak: 90e6 })), // median 100 MB/s
    });
    expect(figures.megabytesPerSecond).toEqual({ import: 50, papaparse: 100 });
    expect(figures.ratios["import/papaparse"]).toBe(0.5);
    expect(figures.peakMegabytes).toEqual({
      import: 390,
      papaparse: 90,
      "import beside log": 60, // 390 − 50 − 280
    });
  });

  it("compare a ticket's cost with the bare loop's in the same place", () => {
    const all = [
      runs("three-tiers", "ours", 2e6), // 0.5 s for 400,000 tickets: 1.25 µs
      runs("w2s", "bare", 5e6), // 0.2 s for as many: 0.5 µs
      runs("three-tiers", "ours in Chromium", 1e6), // 2.5 µs
    ];
    const [node, chromium] = ticketCosts(all);
    expect(node.microseconds).toBeCloseTo(1.25);
    expect(node.timesBare).toBeCloseTo(2.5);
    expect(chromium.microseconds).toBeCloseTo(2.5);
    expect(chromium.timesBare).toBeNull();
  });
});

it("of pairs of runs it is said which is slower only where the interval shows it", () => {
  const page = pairedPage("abc", [
    { workload: "w1", ratios: [1.09, 1.1, 1.11] },
    { workload: "w2s", ratios: [0.9, 1, 1.1] },
  ]);
  expect(page).toContain("| w1 | 1.100 | 1.075 – 1.125 | 3 | slower |");
  expect(page).toMatch(/\| w2s \| 0\.997 \| .* \| 3 \| no difference shown \|/);
  expect(() => pairedPage("abc", [{ workload: "w1", ratios: [1] }])).toThrow(/at least 2 pairs/);
});
