import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../../../src/experiment/payback/ledger.ts";
import { payback, type Priced } from "../../../../src/experiment/payback/payback.ts";
import { ledgerColumns } from "../../../../src/metrics/ledger/ledgerColumns.ts";
import { names } from "../../log/logOf.ts";

const hour = 3_600_000;

/** By figure, then by replication, then by week; `free` is the desk's. All else is 0. */
type Told = Readonly<Record<string, readonly (readonly number[])[]>>;

/** Teams desk at 20 an hour, experts at 50; tiers L1 and L2. */
function priced(told: Told, once: readonly number[] = [], paidBefore = 0): Priced {
  const columns = ledgerColumns({ names });
  const [some] = Object.values(told);
  const runs = some.map((weeks, r) =>
    Float64Array.from(
      weeks.flatMap((_, week) =>
        columns.map(({ what, place }) => (place === 0 ? (told[what]?.[r][week] ?? 0) : 0)),
      ),
    ),
  );
  return {
    ledger: ledgerOf(names, runs),
    hourlyCosts: [20, 50],
    once: some[0].map((_, week) => once[week] ?? 0),
    paidBefore,
    unpriced: [],
  };
}

const introduction = { during: [], after: [] };
const setting = {
  phases: [],
  introduction,
  firstWeek: 1,
  taken: [],
  takenBefore: 0,
  spentEitherWay: 0,
  uncounted: [],
};
const means = (estimates: readonly { readonly mean: number | null }[]) =>
  estimates.map(({ mean }) => mean);

// Two replications of three weeks. The alternative pays 10 in the first week.
const before = priced({
  cost: [
    [100, 100, 100],
    [200, 200, 200],
  ],
});
const after = priced(
  {
    cost: [
      [106, 94, 94],
      [206, 196, 192],
    ],
    fees: [
      [10, 0, 0],
      [10, 0, 0],
    ],
  },
  [10],
);

describe("on money alone", () => {
  const { money, fees, savedElsewhere } = payback(before, after, setting);

  test("the balance is what has cost less by the end of each week", () =>
    // −6, 0, 6 and −6, −2, 6
    expect(means(money.balance)).toEqual([-6, -1, 6]));

  test("it is paid back when the mean balance comes to stay at or above 0", () =>
    // half-width t(1) 12.706 · s √2 / √2: at the end s = 0
    expect(money.when).toEqual({ point: 3, earliest: 2, latest: 3, isKnown: true }));

  test("replications are counted that have it at the window's end", () =>
    expect(money.atEnd).toEqual({ paidBack: 2, of: 2 }));

  test("fees are apart from what is saved elsewhere, and both add up to the balance", () => {
    expect(fees).toEqual({ mean: 10, low: 10, high: 10, n: 2 });
    expect(savedElsewhere.mean).toBe(16);
  });

  test("what is saved a week is told without what is paid once", () =>
    expect(money.perWeek.mean).toBeCloseTo(16 / 3, 12));
});

test("no week is named where no difference is shown, though the mean balance is above 0", () => {
  const { money } = payback(priced({ cost: [[10], [10]] }), priced({ cost: [[4], [12]] }), setting);
  expect(money.balance[0].mean).toBe(2);
  expect(money.when).toEqual({ point: null, earliest: 1, latest: null, isKnown: true });
});

describe("what is shown within the window", () => {
  // A week's cost of 50 in the baseline; by replication what the alternative costs
  const verdict = (...costs: readonly (readonly number[])[]) => {
    const plain = costs.map((weeks) => weeks.map(() => 50));
    const { shown, when, atEnd, lostAgain } = payback(
      priced({ cost: plain }),
      priced({ cost: costs }),
      setting,
    ).money;
    return { shown, point: when.point, paidBack: atEnd.paidBack, lostAgain };
  };

  test("is that it is paid back, where the interval ends in it, with all replications", () =>
    expect(verdict([60, 30], [61, 29], [59, 31])).toEqual({
      shown: "paid back",
      point: 2,
      paidBack: 3,
      lostAgain: [],
    }));

  test("is that it isn't, where the interval lies beyond it, with none", () =>
    expect(verdict([60, 50], [61, 50], [59, 50])).toMatchObject({
      shown: "not paid back",
      point: null,
      paidBack: 0,
    }));

  test("may be neither, with none of the replications and a mean that isn't", () =>
    // −30 ± 4.3 in the first week; −10, −1 and −19 at the end, whose upper limit is −10 + 22
    expect(verdict([80, 30], [81, 20], [79, 40])).toMatchObject({
      shown: "not shown",
      point: null,
      paidBack: 0,
    }));

  test("may be neither, with some of them and a mean that is", () =>
    expect(verdict([80, 10], [81, 5], [79, 25])).toMatchObject({
      shown: "not shown",
      point: 2,
      paidBack: 2,
    }));

  test("may be neither, with all of them", () =>
    // 1, 1 and 30 at the end
    expect(verdict([80, 19], [80, 19], [80, -10])).toMatchObject({
      shown: "not shown",
      point: 2,
      paidBack: 3,
    }));

  test("is no difference where no week's interval leaves out 0", () =>
    expect(verdict([44], [52])).toMatchObject({
      shown: "no difference shown",
      point: null,
      paidBack: 1,
    }));

  test("is a difference, though not whether it lasts, where a week's interval leaves out 0", () =>
    expect(verdict([40, 60], [40, 30], [40, 70])).toMatchObject({
      shown: "not shown",
      point: 1,
      lostAgain: [],
    }));

  test("is nothing to pay back where no week differs", () =>
    expect(verdict([50, 50], [50, 50])).toMatchObject({
      shown: "nothing to pay back",
      paidBack: 2,
    }));

  test("is nothing with one replication", () =>
    expect(verdict([60, 30])).toMatchObject({ shown: "not shown", point: 2, paidBack: 1 }));

  test("is that it is paid back at once, where it saves from the first week on", () =>
    expect(verdict([40, 40], [41, 41])).toMatchObject({ shown: "paid back", point: 1 }));

  test("is that of the week that first changes anything, where a lever begins later", () => {
    expect(verdict([50, 50, 40], [50, 50, 41])).toMatchObject({ shown: "paid back", point: 3 });
    expect(verdict([50, 50, 60, 30], [50, 50, 59, 30])).toMatchObject({ point: 4 });
  });

  test("counts the last crossing, and names the weeks in which it was above 0 before", () => {
    // 10, 0, −20 and, in the second, 60 more
    expect(verdict([40, 60, 70], [40, 60, 70])).toEqual({
      shown: "not paid back",
      point: null,
      paidBack: 0,
      lostAgain: [1],
    });
    expect(verdict([40, 60, 70, -10], [40, 60, 70, -10])).toEqual({
      shown: "paid back",
      point: 4,
      paidBack: 2,
      lostAgain: [1],
    });
  });
});

test("what is saved a week is told during the introduction and after it, without what is paid once", () => {
  const costs = (a: number, b: number, c: number, d: number) => [
    [a, b, c, d],
    [a, b, c, d + 1],
  ];
  const { money } = payback(
    priced({ cost: costs(50, 50, 50, 50) }),
    priced({ cost: costs(50, 158, 48, 40) }, [0, 100]),
    { ...setting, introduction: { during: [2, 3], after: [4] } },
  );
  expect(money.perWeekDuring).toEqual({ mean: -3, low: -3, high: -3, n: 2 });
  expect(money.perWeekAfter).toEqual({ mean: 10, low: 10, high: 10, n: 2 });
});

test("nothing is saved a week after an introduction that isn't over, nor during one that there isn't", () => {
  const of = (during: readonly number[]) => {
    const given = { ...setting, introduction: { during, after: [] } };
    const { perWeekDuring, perWeekAfter } = payback(before, after, given).money;
    return [perWeekDuring?.mean, perWeekAfter];
  };
  expect(of([1, 2, 3])).toEqual([expect.closeTo(16 / 3, 12), null]);
  expect(of([])).toEqual([undefined, null]);
});

test("over a long window, what is saved a week is that of its last four", () => {
  const weeks = (cost: number) => [[50, 50, cost, cost, cost, cost]];
  const { money } = payback(priced({ cost: weeks(9) }), priced({ cost: weeks(7) }), setting);
  expect(money.perWeek.mean).toBe(2);
});

test("hours freed stand beside the money, never in it, at the team's hourly cost", () => {
  const free = (hours: number) => [[hours * hour, hours * hour, hours * hour]];
  const result = payback(
    priced({ cost: [[5, 5, 5]], free: free(10) }),
    priced({ cost: [[5, 5, 5]], free: free(12) }),
    setting,
  );
  expect(means(result.money.balance)).toEqual([0, 0, 0]);
  expect(result.freed).toEqual([
    { team: "desk", hours: { mean: 6, low: null, high: null, n: 1 } },
    { team: "experts", hours: { mean: 0, low: null, high: null, n: 1 } },
  ]);
  expect(result.worth.mean).toBe(120);
  expect(means(result.withHours.balance)).toEqual([40, 80, 120]);
});

test("an hour of overtime that is spared is money saved, and frees no hour", () => {
  // on shift 10 h instead of 11, each of them busy 8: overtime is paid and on a ticket
  const result = payback(
    priced({ cost: [[11 * 20]], free: [[2 * hour]] }),
    priced({ cost: [[10 * 20]], free: [[2 * hour]] }),
    setting,
  );
  expect(result.money.balance[0].mean).toBe(20);
  expect(result.worth.mean).toBe(0);
});

test("a lever that neither costs nor saves has nothing to pay back", () => {
  const { money } = payback(before, before, setting);
  expect(money.when).toEqual({ point: 1, earliest: 1, latest: 1, isKnown: true });
  expect(money.balance.at(-1)).toEqual({ mean: 0, low: 0, high: 0, n: 2 });
});

test("sums that differ in their last digits are the same", () => {
  const { money } = payback(
    priced({ cost: [[0.1 + 0.2], [0.1 + 0.2]] }),
    priced({ cost: [[0.3], [0.3]] }),
    setting,
  );
  expect(money.balance[0].mean).toBe(0);
});

test("nothing is known of money where some cost isn't", () => {
  const { money, worth } = payback(
    before,
    priced({
      cost: [
        [NaN, 1, 1],
        [NaN, 1, 1],
      ],
    }),
    setting,
  );
  expect(means(money.balance)).toEqual([null, null, null]);
  expect(money.when).toMatchObject({ point: null, isKnown: false });
  expect(worth.mean).toBe(0);
});

test("being on call and hiring are told apart from what is saved elsewhere", () => {
  const { onCall, hiring, savedElsewhere } = payback(
    priced({ cost: [[100]], onCall: [[5]] }),
    priced({ cost: [[110]], onCall: [[20]], hiring: [[7]] }),
    setting,
  );
  expect(means([onCall, hiring, savedElsewhere])).toEqual([15, 7, 12]);
});

test("what is saved elsewhere is told by staff, penalties and the rest", () => {
  const { savedElsewhere, savedOn } = payback(
    priced({ cost: [[100.3]], staff: [[60]], penalties: [[30.1]] }),
    priced({ cost: [[80.1]], staff: [[66]], penalties: [[5]] }),
    setting,
  );
  expect(savedElsewhere.mean).toBeCloseTo(20.2, 9);
  const { staff, penalties, other } = savedOn;
  expect(means([staff, penalties])).toEqual([-6, 25.1]);
  expect(other.mean).toBeCloseTo(1.1, 9);
});

test("a rest that is but rounding is none", () => {
  const { savedOn } = payback(
    priced({ cost: [[0.3]], staff: [[0.1]], penalties: [[0.2]] }),
    priced({ cost: [[0]] }),
    setting,
  );
  expect(savedOn.other.mean).toBe(0);
});

test("what was paid before the window is told apart", () =>
  expect(
    payback(
      before,
      priced(
        {
          cost: [
            [1, 1, 1],
            [1, 1, 1],
          ],
        },
        [5],
        5,
      ),
      setting,
    ).paidBefore,
  ).toBe(5));

test("hours taken before the window cost from its first week on, but with the hours freed alone", () => {
  const { money, withHours, takenBefore } = payback(before, before, {
    ...setting,
    takenBefore: 42,
  });
  expect(takenBefore).toBe(42);
  expect(means(money.balance)).toEqual([0, 0, 0]);
  expect(means(withHours.balance)).toEqual([-42, -42, -42]);
  expect(withHours.when.point).toBe(null);
  expect(withHours.perWeek.mean).toBe(0);
});

describe("the load of a tier", () => {
  const phases = [
    { name: "while it takes people", weeks: [1, 2] },
    { name: "while it grows", weeks: [3] },
  ] as const;
  const load = (work: readonly number[], available: readonly number[]) =>
    priced({ work: [work.map((h) => h * hour)], available: [available.map((h) => h * hour)] });
  const { tiers } = payback(load([20, 30, 30], [40, 60, 40]), load([20, 30, 10], [40, 40, 40]), {
    ...setting,
    phases,
  });

  test("is a ratio of sums within a replication, week by week and by phase", () => {
    expect(tiers[0].tier).toBe("L1");
    expect(tiers[0].weeks.map(({ occupancy }) => occupancy.alternative)).toEqual([0.5, 0.75, 0.25]);
    expect(tiers[0].phases[0].occupancy).toMatchObject({ baseline: 0.5, alternative: 50 / 80 });
    expect(tiers[0].phases[0].occupancy.difference.mean).toBe(0.125);
    expect(tiers[0].phases[1].occupancy.difference.mean).toBe(-0.5);
  });

  test("is told in hours a week, too", () => {
    expect(tiers[0].phases[0].workHours).toMatchObject({ baseline: 25, alternative: 25 });
    expect(tiers[0].phases[0].availableHours.difference.mean).toBe(-10);
  });

  test("isn't known where nobody is on shift", () =>
    expect(tiers[1].weeks[0].occupancy).toMatchObject({ baseline: null, alternative: null }));
});
