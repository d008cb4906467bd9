import { describe, expect, it } from "vitest";
import { compile } from "../../../src/engine/compile.ts";
import { type ScenarioInput, scenarioSchema } from "../../../src/model/scenarioSchema.ts";
import { play, type Story, tier } from "./story.ts";

const day = 24;
const week = 7 * day;

/** From Monday 5 January 2026 on: one type of 700 tickets a week unless `given` has others, with nobody waiting. */
function world(demand: ScenarioInput["demand"], given: Partial<ScenarioInput> = {}): Story {
  return play({
    arrivals: {},
    types: [{ name: "a", ticketsPerWeek: 700 }],
    tiers: [tier({ teams: [{ name: "Front", agents: "unlimited" }] })],
    ...given,
    demand,
  });
}

/** Hours since the start at which tickets of a type arrived. */
function hoursOf({ log }: Story, type = "a"): number[] {
  const { columns, length } = log.tickets;
  return Array.from({ length }, (_, row) => row)
    .filter((row) => log.names.types[columns.type[row]] === type)
    .map((row) => columns.arrivedAt[row] / 3_600_000);
}

function countIn(hours: readonly number[], from: number, to: number): number {
  return hours.filter((at) => at >= from && at < to).length;
}

/** Tickets a day, the run's first 52 weeks. */
function perDay(hours: readonly number[]): number[] {
  const counts = Array.from({ length: 364 }, () => 0);
  for (const at of hours) if (at < 52 * week) counts[Math.floor(at / day)]++;
  return counts;
}

/** Tickets a week that the rates of the first source promise on the n-th day of the run. */
function weeklyRateOn(given: Partial<ScenarioInput>, nth: number): number {
  const { sources } = compile(
    scenarioSchema.parse({
      name: "world",
      types: [{ name: "a", ticketsPerWeek: 700 }],
      tiers: [tier()],
      measured: "54 weeks",
      ...given,
    }),
  );
  const { edges, rates } = sources[0];
  const noon = (nth * day + 12) * 3_600_000;
  return rates[edges.findIndex((_, at) => edges[at + 1] > noon)] * week * 3_600_000;
}

describe("growth", () => {
  const demand = { growth: "10%" };

  it("begins at 0 and is compounded day by day: a tenth more after a year", () => {
    expect(weeklyRateOn({ demand }, 0)).toBeCloseTo(700, 9);
    expect(weeklyRateOn({ demand }, 100)).toBeCloseTo(700 * 1.1 ** (100 / 365.25), 9);
    expect(weeklyRateOn({ demand }, 365)).toBeCloseTo(770, 0);
    expect(weeklyRateOn({ demand: { growth: -0.5 } }, 365)).toBeCloseTo(350, 0);
  });

  it("is a type's own where it has one", () => {
    const types = [{ name: "a", ticketsPerWeek: 700, growth: "-20%" }];
    expect(weeklyRateOn({ demand, types }, 365)).toBeCloseTo(560, 0);
  });

  it("doesn't touch regular arrivals, unless it is their own", () => {
    const arrivals = { process: "renewal" as const, gap: "1 h" };
    expect(weeklyRateOn({ demand, types: [{ name: "a", arrivals }] }, 365)).toBeCloseTo(168, 9);
    const growing = [{ name: "a", arrivals, growth: "100%" }];
    expect(weeklyRateOn({ demand, types: growing }, 365)).toBeCloseTo(336, 0);
  });
});

describe("holidays", () => {
  it("have their weight from midnight to midnight of the local date, 23 hours where clocks change", () => {
    const holidays = [{ dates: ["2026-03-29"], weight: 0 }];
    const there = {
      timezone: "Europe/Berlin",
      start: "2026-03-23",
      types: [{ name: "a", ticketsPerWeek: 7000 }],
    };
    const hours = hoursOf(world({ holidays }, there));
    // Sunday is the seventh day, without its hour from 2 to 3; Monday follows at once.
    expect(countIn(hours, 6 * day, 7 * day - 1)).toBe(0);
    expect(countIn(hours, 0, 6 * day)).toBeGreaterThan(5000);
    expect(countIn(hours, 7 * day - 1, 7 * day)).toBeGreaterThan(0);
  });

  it("leave the days before them as they are", () => {
    const holidays = [{ dates: ["2026-01-08"], weight: 3 }];
    const before = (hours: readonly number[]) => hours.filter((at) => at < 3 * day);
    const busy = hoursOf(world({ holidays }));
    expect(before(busy)).toEqual(before(hoursOf(world({}))));
    expect(countIn(busy, 3 * day, 4 * day)).toBeGreaterThan(230);
  });

  it("are a type's own where it has some", () => {
    const holidays = [{ dates: ["2026-01-06"], weight: 0 }];
    const types = [
      { name: "a", ticketsPerWeek: 700 },
      { name: "b", ticketsPerWeek: 700, holidays: [] },
    ];
    const story = world({ holidays }, { types });
    expect(countIn(hoursOf(story, "a"), day, 2 * day)).toBe(0);
    expect(countIn(hoursOf(story, "b"), day, 2 * day)).toBeGreaterThan(50);
  });
});

describe("daily variation", () => {
  const year = { measured: "52 weeks", cap: "0 min" };

  it("makes tickets a day vary beyond Poisson: variance λ + (cv·λ)² around the same mean λ", () => {
    const counts = perDay(hoursOf(world({ dailyVariation: 0.3 }, year)));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance =
      counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
    // 364 days: the mean ± 1.7, the variance ± 8 % (standard errors); 100 + 30² = 1000.
    expect(Math.abs(mean - 100)).toBeLessThan(6);
    expect(Math.abs(variance - 1000)).toBeLessThan(300);
  });

  it("is one factor for all types of a day, and one for each where it is their own", () => {
    const correlation = (given: Partial<ScenarioInput>, demand: ScenarioInput["demand"]) => {
      const story = world(demand, { ...year, ...given });
      const [a, b] = ["a", "b"].map((type) => perDay(hoursOf(story, type)));
      const center = (counts: readonly number[]) => {
        const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
        return counts.map((count) => count - mean);
      };
      const [x, y] = [center(a), center(b)];
      const product = (u: readonly number[], v: readonly number[]) =>
        u.reduce((sum, one, at) => sum + one * v[at], 0);
      return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
    };
    const types = ["a", "b"].map((name) => ({ name, ticketsPerWeek: 1000 }));
    // 20,400 of 20,550 of the variance is common.
    expect(correlation({ types }, { dailyVariation: 1 })).toBeGreaterThan(0.98);
    const own = types.map((type) => ({ ...type, dailyVariation: 1 }));
    expect(Math.abs(correlation({ types: own }, {}))).toBeLessThan(0.25);
  });

  it("has the same good and bad days whatever the demand", () => {
    const of = (ticketsPerWeek: number) =>
      perDay(
        hoursOf(world({ dailyVariation: 1 }, { ...year, types: [{ name: "a", ticketsPerWeek }] })),
      );
    const [few, many] = [of(700), of(1400)];
    for (const [at, count] of many.entries())
      expect(Math.abs(count - 2 * few[at])).toBeLessThan(20 + 8 * Math.sqrt(count));
  });
});

describe("a surge", () => {
  const outage = { name: "outage", type: "a", from: "2026-01-06 10:00", lasts: "4 h" };
  const types = [
    { name: "a", ticketsPerWeek: 700 },
    { name: "b", ticketsPerWeek: 300, priority: { P1: "50%", P2: "50%" } },
  ];

  it("brings its tickets in its time, beside the others, who stay as they are", () => {
    const calm = world({}, { types });
    const surging = world({ surges: [{ ...outage, tickets: 400 }] }, { types });
    const usual = hoursOf(calm);
    const extra = hoursOf(surging).filter((at) => !usual.includes(at));
    expect(extra.length).toBeGreaterThan(320);
    expect(extra.length).toBeLessThan(480);
    expect(countIn(extra, day + 10, day + 14)).toBe(extra.length);
    expect(hoursOf(surging).filter((at) => usual.includes(at))).toEqual(usual);
    const urgent = ({ log }: Story) =>
      hoursOf(log === calm.log ? calm : surging, "b").map((at, nth) => [at, nth]);
    expect(urgent(surging)).toEqual(urgent(calm));
  });

  it("by a factor follows what the type's own demand is at the time", () => {
    const night = { windows: [{ days: "daily", hours: "12:00-24:00", weight: 1 }] };
    const own = [{ name: "a", ticketsPerWeek: 7000, profile: night }];
    const usual = hoursOf(world({}, { types: own }));
    const all = hoursOf(world({ surges: [{ ...outage, factor: 3 }] }, { types: own }));
    const extra = all.filter((at) => !usual.includes(at));
    // 83.3 an hour from 12:00 on, so 2 · 167 until 14:00.
    expect(countIn(extra, day + 12, day + 14)).toBe(extra.length);
    expect(Math.abs(extra.length - 333)).toBeLessThan(80);
  });

  it("may begin before the run, or lie outside of it", () => {
    const early = { ...outage, from: "2026-01-04 23:00", lasts: "2 h", tickets: 1000 };
    const usual = hoursOf(world({}));
    const extra = hoursOf(world({ surges: [early] })).filter((at) => !usual.includes(at));
    expect(Math.abs(countIn(extra, 0, 1) - 500)).toBeLessThan(100);
    expect(countIn(extra, 1, week)).toBe(0);
    const past = { ...early, from: "2025-01-04" };
    expect(hoursOf(world({ surges: [past] }))).toEqual(usual);
    expect(hoursOf(world({ surges: [{ ...past, tickets: undefined, factor: 5 }] }))).toEqual(usual);
  });

  it("of a type in spells comes in the type's spells", () => {
    const arrivals = {
      process: "spells" as const,
      quiet: { lasts: "6 h", weight: 0 },
      busy: { lasts: "6 h", weight: 1 },
    };
    const own = [{ name: "a", ticketsPerWeek: 20_000, arrivals }];
    const lasting = { ...outage, from: "2026-01-05", lasts: "1 week" };
    const usual = hoursOf(world({}, { types: own }));
    const all = hoursOf(world({ surges: [{ ...lasting, factor: 1.1 }] }, { types: own }));
    const known = new Set(usual);
    const extra = all.filter((at) => !known.has(at));
    expect(extra.length).toBeGreaterThan(1000);
    const isQuiet = (at: number) => countIn(usual, at - 0.05, at + 0.05) === 0;
    expect(extra.filter(isQuiet)).toEqual([]);
  });
});
