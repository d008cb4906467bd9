import { describe, expect, it } from "vitest";
import { runReplication } from "../../src/execution/runReplication.ts";
import { runnable } from "../../src/experiment/replicate.ts";
import { measurePaths } from "../../src/metrics/measurePaths.ts";
import { scenarioSchema, type ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { studentInterval } from "../../src/statistics/studentInterval.ts";

/** What the oracle's form has no word for, where theory has an answer all the same. */
interface FeatureCase {
  readonly what: string;
  readonly scenario: Pick<ScenarioInput, "types" | "tiers"> & Partial<ScenarioInput>;
  /** By path of a measure. */
  readonly expected: Readonly<Record<string, number>>;
}

/** Intervals that miss the truth once in a thousand seeds; this one is fixed. */
const level = 0.999;
/** Half of the interval, a share of what is expected. */
const widest = 0.06;
const replications = 20;

const exponential = (minutes: number) => ({
  distribution: "exponential" as const,
  mean: `${minutes} min`,
});
const type = (name: string, perHour: number, given: object = {}) => ({
  name,
  ticketsPerWeek: perHour * 168,
  ...given,
});

/** Shares of time with 0, 1, 2, … there, where so many come and so many end a minute. */
function birthAndDeath(arrivals: number, ends: (there: number) => number): readonly number[] {
  const weights = [1];
  for (let there = 1; there < 400; there++)
    weights.push((weights[there - 1] * arrivals) / ends(there));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

const meanOf = (shares: readonly number[]) =>
  shares.reduce((sum, share, there) => sum + there * share, 0);

// One agent with up to three chats of 12 minutes: with 1, 2, 3 of them each ends at 1/12 a minute
// ÷ (1, 1.2, 1.4). A fourth waits.
const chats = birthAndDeath(0.1, (there) => {
  const inHand = Math.min(there, 3);
  return inHand / 12 / (1 + 0.2 * (inHand - 1));
});

const cases: readonly FeatureCase[] = [
  {
    what: "a vendor with three slots is M/M/3",
    // The eye clinic: 6 an hour, 20 min, C(3, 2) = 4/9, stay 260/9, 26/9 there (Gross and Harris).
    scenario: {
      types: [type("ticket", 6)],
      tiers: [{ name: "V", vendor: { turnAround: exponential(20), slots: 3 } }],
    },
    expected: { "tiers.V.timeAtTier": 260 / 9, "tiers.V.ticketsPresent": 26 / 9 },
  },
  {
    what: "two tiers that share three agents wait as one queue",
    scenario: {
      types: [type("near", 3, { entry: "L1" }), type("far", 3, { entry: "L2" })],
      tiers: [
        {
          name: "L1",
          teams: [{ name: "all", agents: 3 }],
          handling: exponential(20),
          routes: {},
        },
        { name: "L2", sharedTeams: ["all"], handling: exponential(20), routes: {} },
      ],
    },
    expected: {
      "tiers.L1.waitingTime": 80 / 9,
      "tiers.L2.waitingTime": 80 / 9,
      "tiers.L2.waitProbability": 4 / 9,
    },
  },
  {
    what: "several chats at once are a birth and death whose rate depends on how many",
    scenario: {
      channels: ["chat"],
      types: [type("chat", 6, { channel: "chat" })],
      tiers: [
        {
          name: "L1",
          teams: [
            {
              name: "desk",
              agents: 1,
              atOnce: { channels: "chat", most: 3, slower: "20%", source: "theory" },
            },
          ],
          handling: exponential(12),
        },
      ],
    },
    expected: {
      "tiers.L1.ticketsPresent": meanOf(chats),
      "tiers.L1.waitProbability": chats.slice(3).reduce((sum, share) => sum + share, 0),
      "tiers.L1.timeAtTier": meanOf(chats) / 0.1,
    },
  },
  {
    what: "shortest first by type is Cobham's priority in the order of their means",
    // 2.4, 1.2, 0.9 an hour of 5, 10, 20 min: σ = 0.2, 0.4, 0.7; W₀ = Σλm² = 0.04·25 + 0.02·100 + 0.015·400 = 9;
    // waits 9/0.8, 9/(0.8·0.6), 9/(0.6·0.3), weighted by rate.
    scenario: {
      types: [
        type("long", 0.9, { entry: "L1" }),
        type("short", 2.4, { entry: "L1" }),
        type("middle", 1.2, { entry: "L1" }),
      ],
      tiers: [
        {
          name: "L1",
          teams: [{ name: "desk", agents: 1 }],
          dispatch: "shortest",
          handling: {
            byType: { long: exponential(20), short: exponential(5), middle: exponential(10) },
          },
        },
      ],
    },
    expected: {
      "tiers.L1.waitingTime": (2.4 * (9 / 0.8) + 1.2 * (9 / 0.48) + 0.9 * (9 / 0.18)) / 4.5,
      "tiers.L1.occupancy": 0.7,
    },
  },
  {
    what: "resolutions that don't stand come back for half of the work, each time anew",
    // A geometric number of reopenings, 0.2/0.8 on average: each an hour later and 15 min more work.
    scenario: {
      types: [type("ticket", 6)],
      tiers: [
        {
          name: "L1",
          teams: [{ name: "desk", agents: "unlimited" }],
          handling: exponential(30),
        },
      ],
      reopening: { share: "20%", after: exponential(60), work: "50%" },
    },
    expected: {
      "overall.resolutionTime": 30 + 0.25 * (60 + 15),
      "tiers.L1.ticketsPresent": 0.1 * (30 + 0.25 * 15),
    },
  },
];

describe("what the oracle has no word for agrees with theory", () => {
  it.each(cases)("$what", ({ scenario, expected }) => {
    const prepared = runnable(
      scenarioSchema.parse({
        name: "theory",
        warmUp: "1 week",
        measured: "30 weeks",
        demand: { ticketsPerWeek: 0 },
        ...scenario,
      }),
    );
    const runs = Array.from(
      { length: replications },
      (_, replication) => runReplication(prepared, "features", replication).values,
    );
    const paths = measurePaths(prepared.context).map(({ keys }) => keys.join("."));
    for (const [path, exact] of Object.entries(expected)) {
      const values = runs.map((run) => run[paths.indexOf(path)]);
      const { low, high } = studentInterval(values, level);
      expect([path, low! <= exact && exact <= high!, low, high]).toEqual([path, true, low, high]);
      expect((high! - low!) / 2 / exact).toBeLessThan(widest);
    }
  });
});
