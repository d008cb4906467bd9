import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { PaidBack, PaybackVerdict } from "../../../src/experiment/payback/paidBack.ts";
import type { Payback } from "../../../src/experiment/payback/payback.ts";
import type { Load } from "../../../src/experiment/payback/tierLoad.ts";
import { comparisonCsv } from "../../../src/report/comparisonCsv.ts";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { breakEvenWords, replicationsWords } from "../../../src/report/payback/breakEvenWords.ts";
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
  introduction: { during: [1, 2], after: [3, 4, 5, 6] },
  fees: estimate(6_000),
  help: estimate(0),
  onCall: estimate(0),
  hiring: estimate(0),
  paidBefore: 0,
  takenBefore: 0,
  spentEitherWay: 0,
  taken: [{ lever: "Training", team: "Service desk", hours: 240, hoursBefore: 0 }],
  uncounted: [],
  unpriced: [],
  savedElsewhere: estimate(8_900, 700),
  savedOn: { staff: estimate(6_400, 600), penalties: estimate(2_500, 300), other: estimate(0) },
  money: {
    balance: balances.map((balance) => estimate(balance, 700)),
    when: { point: 5, earliest: 4, latest: 6, isKnown: true },
    shown: "paid back",
    lostAgain: [],
    atEnd: { paidBack: 19, of: 20 },
    perWeek: estimate(2_700, 300),
    perWeekDuring: estimate(-950, 350),
    perWeekAfter: estimate(2_700, 300),
  },
  freed: [
    { team: "Service desk", hours: estimate(-88, 12) },
    { team: "Specialists", hours: estimate(0) },
  ],
  worth: estimate(-6_424, 876),
  withHours: {
    balance: balances.map((balance) => estimate(balance - 6_424, 900)),
    when: { point: null, earliest: null, latest: null, isKnown: true },
    shown: "not paid back",
    lostAgain: [],
    atEnd: { paidBack: 0, of: 20 },
    perWeek: estimate(1_200, 300),
    perWeekDuring: estimate(-4_162, 400),
    perWeekAfter: estimate(1_200, 300),
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

  it("tells self-service, and what was paid before the window", () => {
    const text = comparisonText(
      compared({ ...payback, help: estimate(1_500, 20), paidBefore: 2_500 }),
      { width: 200 },
    );
    expect(text).toMatch(/Paid for self-service and bots +−1,500 ± 20/);
    expect(text).toContain(
      "2,500 EUR were paid before the measured weeks and count in the first. What was gained or lost before the measured weeks counts nowhere.",
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
    expect(text).toMatch(/Hours taken before, at their cost +left out +−42\.34 ± 0/);
    expect(text).toContain(
      "The hours taken before the measured weeks cost 42,336 EUR, which count in the first with the hours freed. What was gained or lost before",
    );
  });

  it("calls what the baseline alone spent before the window no saving", () => {
    const text = comparisonText(compared({ ...payback, spentEitherWay: 106_400 }), {
      width: 2000,
    });
    expect(text).toContain(
      "The baseline spent 106,400 EUR more before the measured weeks, in fees and on hours: that is spent either way, and no saving.",
    );
  });

  it("tells what is paid for being on call and for hiring, where that differs", () => {
    const changed = { ...payback, onCall: estimate(1_500, 20), hiring: estimate(-800, 20) };
    const text = comparisonText(compared(changed), { width: 200 });
    expect(text).toMatch(/Paid for being on call +−1,500/);
    expect(text).toMatch(/Paid for hiring +\+800/);
  });

  it("says what of the levers counts nowhere, and why nothing is known", () => {
    const uncounted = [
      { lever: "Portal", from: "2026-01-05", what: "sessions" },
      { lever: "Bot", from: null, what: "all" },
      { lever: "Runbooks", from: "2026-12-01", what: "later" },
    ] as const;
    const told = { ...payback, uncounted, paidBefore: 10, unpriced: ["L2", "L3"] };
    const text = comparisonText(compared(told), { width: 2000 });
    expect(text).toContain("nobody knows what L2 and L3 costs: the scenario leaves open how many");
    expect(text).toContain("Runbooks begins on 2026-12-01, after the measured weeks: nothing");
    expect(text).toContain(
      "What was gained or lost before the measured weeks counts nowhere. What sess",
    );
    expect(text).toContain("sessions of Portal cost before the measured weeks counts nowhere, li");
    expect(text).toContain("Bot is there all along: what it cost before the measured weeks counts");
  });

  it("says when a balance was above 0 and fell below it again", () => {
    const money = { ...payback.money, lostAgain: [1, 2] };
    const text = comparisonText(compared({ ...payback, money }), { width: 2000 });
    expect(text).toContain(
      "On money alone the balance is above 0 at the end of weeks 1–2 already, but falls below it again",
    );
  });

  it.each([
    [[], [1, 2, 3, 4, 5, 6], /Saved a week \(weeks 1–6\) /, /while it is introduced|after that/],
    [[1, 2], [], /Saved a week after that +not there yet +not there yet/, /–6/],
    [[], [], /Balance after/, /Saved a week \(/],
  ])("tells what is saved a week in weeks %o and %o alone", (during, after, told, untold) => {
    const text = comparisonText(compared({ ...payback, introduction: { during, after } }), {
      width: 200,
    });
    const table = text.slice(text.indexOf("Payback"), text.indexOf("Paid back is"));
    expect(table).toMatch(told);
    expect(table).not.toMatch(untold);
  });

  it("tells what is saved on vendors and rules where that differs, and that nothing is saved", () => {
    const table = (given: Partial<Payback>) =>
      comparisonText(compared({ ...payback, ...given }), { width: 200 });
    const nothing = { staff: estimate(0), penalties: estimate(0), other: estimate(0) };
    const elsewhere = table({ savedOn: { ...nothing, other: estimate(-300, 20) } });
    expect(elsewhere).toMatch(/Vendors, rules +−300 ± 20 +−300 ± 20/);
    expect(elsewhere).not.toMatch(/Staff: |Penalties/);
    expect(table({ fees: estimate(0), savedOn: nothing })).toMatch(/Saved +0 ± 0 +0 ± 0/);
  });

  it("says of levers that began before the window that what came of them until then counts nowhere", () => {
    const uncounted = ["Training", "Root causes"].map(
      (lever) => ({ lever, from: "2025-01-06", what: "gains" }) as const,
    );
    const text = comparisonText(compared({ ...payback, uncounted, paidBefore: 500 }), {
      width: 2000,
    });
    expect(text).toContain(
      "500 EUR were paid before the measured weeks and count in the first. Begun before the measured weeks: Training, Root causes. What came of it until then, good or bad, counts nowhere; of a lever that begins in them, all does.\n",
    );
  });

  it("stands in one table also where it leaves open when it is paid back, of half a year", () => {
    const open = {
      ...payback.money,
      balance: Array.from({ length: 26 }, () => estimate(5_000, 7_000)),
      when: { point: 21, earliest: 14, latest: null, isKnown: true },
      shown: "not shown" as const,
    };
    const told = { ...payback, weeks: 26, money: open, withHours: open };
    const text = comparisonText(compared(told), { width: 80 });
    const [table] = text.slice(text.indexOf("Payback of")).split("Paid back is");
    expect(table.match(/with the hours freed/g)).toHaveLength(1);
    expect(table).toMatch(/\n +\(not before 14, +\(not before 14,\n +maybe not in 26\)/);
  });

  it("says of no tier whose load stays the same", () => {
    const own = comparisonText(compared(), { width: 80 });
    expect(own).toMatch(/^L1$/m);
    expect(own).not.toMatch(/^L2$/m);
  });
});

/** Of eight weeks. */
function paidBack(
  when: Partial<PaidBack["when"]>,
  shown: PaybackVerdict,
  atEnd = { paidBack: 3, of: 5 },
): PaidBack {
  const whole = { point: null, earliest: null, latest: null, isKnown: true, ...when };
  return {
    ...payback.money,
    balance: Array.from({ length: 8 }, () => estimate(5, 7)),
    when: whole,
    shown,
    atEnd,
  };
}

describe("when it is paid back, in words", () => {
  it.each([
    [{ point: 5, earliest: 4, latest: 7 }, "paid back", "week 5 (4 to 7)"],
    [{ point: 1, earliest: 1, latest: 1 }, "paid back", "at once"],
    [{ point: 5, earliest: 4 }, "not shown", "week 5 (not before 4, maybe not in 8)"],
    [{ point: 5, earliest: 1 }, "not shown", "week 5 (maybe not in 8)"],
    [{ earliest: 8 }, "not shown", "not in 8 weeks (not before 8)"],
    [{ earliest: 1 }, "not shown", "not in 8 weeks (which isn't shown)"],
    [{}, "not paid back", "not in 8 weeks"],
    [{ earliest: 1 }, "no difference shown", "no difference shown"],
    [{ point: 1, earliest: 1, latest: 1 }, "nothing to pay back", "nothing to pay back"],
    [{ isKnown: false }, "not known", "–"],
    [{ point: 2, isKnown: false }, "not shown", "week 2"],
    [{ isKnown: false }, "not shown", "not in 8 weeks"],
  ] as const)("%o, %s: %s", (when, shown, words) =>
    expect(breakEvenWords(paidBack(when, shown)).join(" ")).toBe(words),
  );

  it.each([
    [0, 5, "none of 5"],
    [3, 5, "3 of 5"],
    [5, 5, "all 5"],
    [1, 1, "1 of 1"],
    [0, 0, "–"],
  ])("%d replications of %d are %s", (count, of, words) =>
    expect(replicationsWords(paidBack({}, "not shown", { paidBack: count, of }))).toBe(words),
  );
});

it.each([
  [[3], "week 3"],
  [[1, 2, 3, 4], "weeks 1–4"],
  [[1, 2, 9, 11, 12], "weeks 1–2, 9, 11–12"],
])("weeks %o are written %s", (weeks, text) => expect(weekList(weeks)).toBe(text));

it("counts no replications where there is nothing to pay back", () =>
  expect(replicationsWords(paidBack({}, "nothing to pay back"))).toBe("–"));

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
    verdict: "paid back",
  });
  expect(of("money.paidBackReplications")).toMatchObject({
    unit: "share",
    difference: "0.95",
    differenceLow: "",
    differenceN: "20",
  });
  expect(of("money.perWeekDuring")).toMatchObject({ difference: "-950", differenceN: "20" });
  expect(of("money.perWeekAfter")).toMatchObject({ difference: "2700", differenceLow: "2400" });
  expect(of("withHours.paidBack")).toMatchObject({
    difference: "",
    differenceHigh: "",
    verdict: "not paid back",
  });
  expect(of("freed.Service desk")).toMatchObject({ unit: "hours", difference: "-88" });
  expect(of("tiers.L1.week 1.occupancy")).toMatchObject({ unit: "share", difference: "0.15" });
});
