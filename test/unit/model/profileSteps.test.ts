import { describe, expect, it } from "vitest";
import { type ProfileModel, profileSchema } from "../../../src/model/demandSchema.ts";
import { type ProfileSteps, profileSteps } from "../../../src/model/profileSteps.ts";

const hour = 3_600_000;
const week = 168 * hour;
const mondayMidnight = Date.parse("2026-01-04T23:00Z"); // in Berlin

function profile(written: unknown): ProfileModel {
  return profileSchema.parse(written);
}

function steps(
  model: ProfileModel | undefined,
  until = week,
  startsAt = mondayMidnight,
): ProfileSteps {
  return profileSteps(model, "Europe/Berlin", startsAt, until);
}

function integral({ edges, rates }: ProfileSteps): number {
  return rates.reduce((sum, rate, i) => sum + rate * (edges[i + 1] - edges[i]), 0);
}

const office = profile({
  windows: [
    { days: "mon-fri", hours: "09:00-17:00", weight: 3 },
    { days: "daily", hours: "08:00-18:00", weight: 1 },
  ],
});

describe("a weekly profile as steps", () => {
  it("is one step where there is none: 1 a week, even around the clock", () => {
    const { edges, rates } = steps(undefined, 3 * week);
    expect([...edges]).toEqual([0, 3 * week]);
    expect(rates[0]).toBeCloseTo(1 / week, 20);
  });

  it("is one step where all hours weigh the same", () => {
    const even = profile({ hourly: Array.from({ length: 168 }, () => 7) });
    expect([...steps(even, 2 * week).edges]).toEqual([0, 2 * week]);
  });

  it("has a weight per hour, where the first window listed counts", () => {
    const { edges, rates } = steps(office);
    // 5 days × (8 h × 3 + 2 h × 1) + 2 days × 10 h × 1 = 150 weight hours
    expect(Array.from(edges.slice(0, 6), (at) => at / hour)).toEqual([0, 8, 9, 17, 18, 32]);
    expect([0, 1, 2, 3].map((i) => Math.round(rates[i] * 150e9 * hour) / 1e9)).toEqual([
      0, 1, 3, 1,
    ]);
  });

  it("integrates to 1 over each regular week", () => {
    const ramp = profile({ hourly: Array.from({ length: 168 }, (_, i) => i * i) });
    for (const model of [undefined, office, ramp])
      for (const weeks of [1, 2, 10])
        expect(integral(steps(model, weeks * week))).toBeCloseTo(weeks, 12);
  });

  it("weighs the hours outside the windows by `otherwise`", () => {
    const model = profile({
      windows: [{ days: "mon", hours: "00:00-12:00", weight: 0 }],
      otherwise: 2,
    });
    const { edges, rates } = steps(model);
    expect([...edges].map((at) => at / hour)).toEqual([0, 12, 168]);
    expect(rates[0]).toBe(0);
    expect(rates[1] * 156 * hour).toBeCloseTo(1, 12);
  });

  it("runs over midnight, and from Sunday night into Monday", () => {
    const nights = profile({ windows: [{ days: "sun", hours: "22:00-06:00", weight: 1 }] });
    expect([...steps(nights).edges].map((at) => at / hour)).toEqual([0, 6, 166, 168]);
  });

  it("begins in the midst of a week where the run does", () => {
    const thursday = mondayMidnight + 3.5 * 24 * hour;
    const { edges, rates } = steps(office, 24 * hour, thursday);
    expect([...edges].map((at) => at / hour)).toEqual([0, 5, 6, 20, 21, 24]);
    expect([...rates].map((rate) => Math.round(rate * 150 * hour))).toEqual([3, 1, 0, 1, 3]);
  });

  it("follows the wall clock when clocks change: an hour less in spring, one more in autumn", () => {
    const nights = profile({ windows: [{ days: "sun", hours: "01:00-05:00", weight: 1 }] });
    const spring = steps(nights, 167 * hour, Date.parse("2026-03-22T23:00Z"));
    const autumn = steps(nights, 169 * hour, Date.parse("2026-10-18T22:00Z"));
    expect(integral(spring)).toBeCloseTo(3 / 4, 12);
    expect(integral(autumn)).toBeCloseTo(5 / 4, 12);
  });

  it("drops what lies wholly in the gap", () => {
    const windows = [
      { days: "sun", hours: "02:00-03:00", weight: 1 },
      { days: "mon", hours: "00:00-01:00", weight: 1 },
    ];
    const spring = steps(profile({ windows }), 167 * hour, Date.parse("2026-03-22T23:00Z"));
    expect([...spring.edges].map((at) => at / hour)).toEqual([0, 1, 167]);
  });

  it("refuses a week without any weight", () => {
    const nothing = profile({ hourly: Array.from({ length: 168 }, () => 0) });
    expect(() => steps(nothing)).toThrow(
      "a profile must have a weight above 0 somewhere in the week",
    );
  });
});
