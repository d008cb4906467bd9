import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Payback } from "../../../src/experiment/payback/payback.ts";
import type { Load } from "../../../src/experiment/payback/tierLoad.ts";
import { comparisonCsv } from "../../../src/report/comparisonCsv.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { breakEvenWords } from "../../../src/report/payback/breakEvenWords.ts";
import { weekList } from "../../../src/report/payback/weekList.ts";
import { madeUpComparison, madeUpResult } from "./madeUpResult.ts";

const estimate = (mean: number, half = 0) => ({ mean, low: mean - half, high: mean + half, n: 20 });

function load(occupancy: number, by: number, hours = 0): Load {
  const change = (baseline: number, difference: number, half: number) => ({
    baseline,
    alternative: baseline + difference,
    difference: estimate(difference, half),
  });
  return {
    occupancy: change(occupancy, by, by === 0 ? 0 : 0.012),
    offeredLoad: change(2.35, by * 3, by === 0 ? 0 : 0.04),
    workHours: change(395, by * 500, by === 0 ? 0 : 6),
    availableHours: change(465, hours, hours === 0 ? 0 : 5),
  };
}

const balances = [-6_500, -7_900, -5_100, -2_200, 300, 2_900];

const payback: Payback = {
  weeks: 6,
  lastWeeks: 4,
  phases: [
    { name: "while it takes people", weeks: [1, 2] },
    { name: "all of it there", weeks: [3, 4, 5, 6] },
  ],
  fees: estimate(6_000),
  help: estimate(0),
  onCall: estimate(0),
  hiring: estimate(0),
  paidBefore: 0,
  takenBefore: 0,
  taken: [{ lever: "Training", team: "Service desk", hours: 240, hoursBefore: 0 }],
  savedElsewhere: estimate(8_900, 700),
  money: {
    balance: balances.map((balance) => estimate(balance, 700)),
    when: { point: 5, earliest: 4, latest: 6, isKnown: true },
    atEnd: { paidBack: 19, of: 20 },
    perWeek: estimate(2_700, 300),
  },
  freed: [
    { team: "Service desk", hours: estimate(-88, 12) },
    { team: "Specialists", hours: estimate(0) },
  ],
  worth: estimate(-6_424, 876),
  withHours: {
    balance: balances.map((balance) => estimate(balance - 6_424, 900)),
    when: { point: null, earliest: null, latest: null, isKnown: true },
    atEnd: { paidBack: 0, of: 20 },
    perWeek: estimate(1_200, 300),
  },
  tiers: [
    { tier: "L1", weeks: [load(0.85, 0.15)], phases: [load(0.85, 0.151, -112), load(0.85, -0.06)] },
    { tier: "L2", weeks: [load(0.82, 0)], phases: [load(0.82, 0), load(0.82, 0)] },
  ],
};

function compared(given: Payback = payback) {
  const plain = madeUpComparison(
    [madeUpResult({ "cost.total": [381_400, 1800] }), madeUpResult({}, { scenario: "Training" })],
    [{}],
  );
  const [difference] = plain.differences;
  return { ...plain, differences: [{ ...difference, payback: given }] };
}

describe("a payback for people", () => {
  it("looks like this in 80 columns", async () => {
    const text = comparisonText(compared(), { width: 80 });
    await expect(text).toMatchFileSnapshot("../../golden/cli/payback.txt");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("fits into 50 columns", () => {
    const text = comparisonText(compared(), { width: 50 });
    const own = text.slice(text.indexOf("Payback of Training"));
    expect(Math.max(...own.split("\n").map((line) => line.length))).toBeLessThanOrEqual(64);
  });

  it("tells help before a person, and what was paid before the window", () => {
    const text = comparisonText(
      compared({ ...payback, help: estimate(1_500, 20), paidBefore: 2_500 }),
      { width: 200 },
    );
    expect(text).toMatch(/Paid for help before a person +−1\.500 ± 0\.020/);
    expect(text).toContain(
      "2,500 EUR were paid before the measured weeks and count in the first. What was gained before the measured weeks counts nowhere, so the balance is on the careful side.",
    );
  });

  it.each([
    [0, "Training 504 h of Service desk, all before the measured weeks."],
    [96, "Training 600 h of Service desk (504 h before the measured weeks)."],
  ])("tells hours taken before the window beside %d h in it", (hours, taken) => {
    const earlier = { lever: "Training", team: "Service desk", hours, hoursBefore: 504 };
    const text = comparisonText(compared({ ...payback, takenBefore: 42_336, taken: [earlier] }), {
      width: 200,
    });
    expect(text).toContain(`Taken from the queues: ${taken}`);
    expect(text).toMatch(/Hours taken before, at their cost +−42\.34 ± 0/);
    expect(text).toContain(
      "The hours taken before the measured weeks cost 42,336 EUR, which count in the first with the hours freed. What was gained before",
    );
  });

  it("tells what is paid for being on call and for hiring, where that differs", () => {
    const changed = { ...payback, onCall: estimate(1_500, 20), hiring: estimate(-800, 20) };
    const text = comparisonText(compared(changed), { width: 200 });
    expect(text).toMatch(/Paid for being on call \(thousand +−1\.500/);
    expect(text).toMatch(/Paid for hiring \(thousand EUR\) +\+0\.800/);
  });

  it("calls the balance careful only where more was paid before the window than in the baseline", () => {
    const text = comparisonText(compared({ ...payback, paidBefore: -500 }), { width: 200 });
    expect(text).toContain("What was gained before the measured weeks counts nowhere.\n");
  });

  it("says of no tier whose load stays the same", () => {
    const own = comparisonText(compared(), { width: 80 });
    expect(own).toMatch(/^L1$/m);
    expect(own).not.toMatch(/^L2$/m);
  });
});

describe("when it is paid back, in words", () => {
  const within = { isKnown: true };
  it.each([
    [{ point: 5, earliest: 4, latest: 7 }, "week 5 (4 to 7)"],
    [{ point: 5, earliest: 4, latest: null }, "week 5 (4 to beyond 8)"],
    [{ point: null, earliest: 4, latest: null }, "not in 8 weeks (4 to beyond 8)"],
    [{ point: null, earliest: null, latest: null }, "not in 8 weeks"],
    [{ point: 1, earliest: 1, latest: null }, "no difference shown"],
    [{ point: null, earliest: 1, latest: null }, "no difference shown"],
    [{ point: 1, earliest: 1, latest: 1 }, "week 1 (1 to 1)"],
  ])("%o is: %s", (when, words) =>
    expect(breakEvenWords({ ...when, ...within }, 8).join(" ")).toBe(words),
  );

  it("has no interval from one replication", () => {
    const single = { point: 2, earliest: null, latest: null, isKnown: false };
    expect(breakEvenWords(single, 8)).toEqual(["week 2"]);
    expect(breakEvenWords({ ...single, point: null }, 1)).toEqual(["not in 1 week"]);
  });
});

it.each([
  [[3], "week 3"],
  [[1, 2, 3, 4], "weeks 1–4"],
  [[1, 2, 9, 11, 12], "weeks 1–2, 9, 11–12"],
])("weeks %o are written %s", (weeks, text) => expect(weekList(weeks)).toBe(text));

it("a program reads all of it as differences of the alternative", () => {
  const rows = Papa.parse<Record<string, string>>(comparisonCsv(compared()), {
    header: true,
    skipEmptyLines: true,
  }).data.filter(({ measure }) => measure.startsWith("payback."));
  const of = (name: string) => rows.find(({ measure }) => measure === `payback.${name}`);
  expect(of("money.balance.week 3")).toEqual({
    scenario: "Training",
    measure: "payback.money.balance.week 3",
    unit: "EUR",
    mean: "",
    low: "",
    high: "",
    n: "",
    difference: "-5100",
    differenceLow: "-5800",
    differenceHigh: "-4400",
    differenceN: "20",
    verdict: "",
  });
  expect(of("money.paidBack")).toMatchObject({
    unit: "week",
    difference: "5",
    differenceLow: "4",
    differenceHigh: "6",
  });
  expect(of("withHours.paidBack")).toMatchObject({ difference: "", differenceHigh: "" });
  expect(of("freed.Service desk")).toMatchObject({ unit: "hours", difference: "-88" });
  expect(of("tiers.L1.week 1.occupancy")).toMatchObject({ unit: "share", difference: "0.15" });
});
