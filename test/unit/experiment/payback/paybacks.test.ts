import { expect, test } from "vitest";
import { compareScenarios } from "../../../../src/experiment/compareScenarios.ts";
import type { ExperimentOptions } from "../../../../src/experiment/experimentOptions.ts";
import { comparisonJson } from "../../../../src/experiment/resultJson.ts";
import type { Scenario } from "../../../../src/model/scenarioSchema.ts";
import { desk } from "../desk.ts";

type Part = Readonly<Record<string, unknown>>;

/** A fee, and nothing for it. The window's weeks begin on 12 and 19 January. */
function feeOnly(cost: Part, from = "2026-01-20", takes: unknown[] = []) {
  const improvement = {
    name: "Consultants",
    does: "speed up work",
    from,
    effect: "0%",
    cost,
    takes,
    source: "assumption",
  };
  return desk({ name: "other", improvements: [improvement] });
}

const base = desk({ name: "base" });

function means(estimates: readonly { readonly mean: number | null }[]) {
  return estimates.map(({ mean }) => Math.round(mean! * 1e6) / 1e6);
}

async function paybackOf(other: ReturnType<typeof desk>, options: ExperimentOptions = {}) {
  const result = await compareScenarios(base, [other], { replications: 3, ...options });
  return comparisonJson(result).payback?.other;
}

test("a lever without effect costs exactly its fee, in the week in which it is paid", async () => {
  const { money, fees, savedElsewhere, worth, tiers } = (await paybackOf(feeOnly({ once: 700 })))!;
  const sure = (mean: number) => ({ mean, low: mean, high: mean, n: 3 });
  expect(money.balance).toEqual([sure(0), sure(-700)]);
  expect(money.when).toEqual({ point: null, earliest: null, latest: null, isKnown: true });
  expect([fees, savedElsewhere, worth]).toEqual([sure(700), sure(0), sure(0)]);
  expect(tiers[0].weeks.map(({ occupancy }) => occupancy.difference)).toEqual([sure(0), sure(0)]);
});

test("what was paid before the window counts in its first week, and says so", async () => {
  const payback = await paybackOf(feeOnly({ once: 700 }, "2026-01-06"));
  expect(payback!.money.balance.map(({ mean }) => mean)).toEqual([-700, -700]);
  expect(payback!.paidBefore).toBe(700);
});

test("months that were due before the window count in its first week, too", async () => {
  // From 13 December it is 30 days until the window begins on 12 January, and 14 more until it ends
  const payback = await paybackOf(feeOnly({ once: 700, perMonth: 300 }, "2025-12-13"));
  const { money, paidBefore } = payback!;
  expect(paidBefore).toBe(1000);
  expect(money.balance.map(({ mean }) => mean)).toEqual([-1070, -1140]);
  expect(money.perWeek.mean).toBeCloseTo(-70, 9);
});

/** A portal that nobody tries, at 300 for 30 days, and at 2 a session. */
function portal(change: Part = {}) {
  const own = { name: "Portal", tried: "0%", solves: "10%", rateIs: "true" };
  const costs = { costPerMonth: 300, costPerSession: 2 };
  return desk({ name: "other", deflection: [{ ...own, ...costs, ...change }] });
}

test("months of help before the window count in its first week, like those of improvements", async () => {
  // From 13 December it is 30 days until the window begins on 12 January; a week of it is 70
  const { money, help, paidBefore, uncounted } = (await paybackOf(portal({ from: "2025-12-13" })))!;
  expect(paidBefore).toBeCloseTo(300, 9);
  expect(money.balance.map(({ mean }) => mean)).toEqual([-370, -440]);
  expect(help.mean).toBeCloseTo(440, 9);
  expect(money.perWeekAfter!.mean).toBeCloseTo(-70, 9);
  expect(uncounted).toEqual([{ lever: "Portal", from: "2025-12-13", what: "sessions" }]);
});

test("months of help that the baseline had before are set against them", async () => {
  const baseline = { ...portal({ from: "2025-12-13", costPerMonth: 200 }), name: "base" };
  const other = portal({ from: "2025-12-13" });
  const result = await compareScenarios(baseline, [other], { replications: 2 });
  expect(comparisonJson(result).payback!.other.paidBefore).toBeCloseTo(100, 9);
});

test("of help that is there all along nothing is carried, and it says so", async () => {
  const { money, paidBefore, uncounted } = (await paybackOf(portal()))!;
  expect(paidBefore).toBe(0);
  expect(money.balance.map(({ mean }) => mean)).toEqual([-70, -140]);
  expect(uncounted).toEqual([{ lever: "Portal", from: null, what: "all" }]);
});

test("a lever that begins after the window neither costs nor saves, and it says so", async () => {
  for (const [other, lever] of [
    [feeOnly({ once: 700, perMonth: 10 }, "2026-01-26"), "Consultants"],
    [portal({ from: "2026-01-26" }), "Portal"],
  ] as const) {
    const { money, introduction, phases, uncounted } = (await paybackOf(other))!;
    expect(money.shown).toBe("nothing to pay back");
    expect(phases).toEqual([{ name: "before it begins", weeks: [1, 2] }]);
    expect(introduction).toEqual({ during: [], after: [] });
    expect(uncounted).toEqual([{ lever, from: "2026-01-26", what: "later" }]);
  }
});

test("nothing is known of a balance, and why, where nobody knows how many agents there are", async () => {
  const L2 = { name: "L2", capacity: "unknown", visitTime: "1 h" };
  const L1 = { name: "L1", handling: "12 min", teams: [{ name: "desk", agents: 1 }] };
  const other = desk({ name: "other", tiers: [L1, L2] });
  const { money, unpriced } = (await paybackOf(other, { payback: "all" }))!;
  expect([money.shown, unpriced]).toEqual(["not known", ["L2"]]);
});

test("hours taken before the run begins are told, and cost beside the hours freed", async () => {
  // One agent at 20 an hour, ten days of 24 h at a quarter; the run begins on 5 January
  const takes = [{ team: "desk", share: "25%", to: "2025-12-10" }];
  const other = feeOnly({}, "2025-12-01", takes);
  const { taken, takenBefore, money, withHours, worth, uncounted } = (await paybackOf(other))!;
  expect(taken).toEqual([{ lever: "Consultants", team: "desk", hours: 0, hoursBefore: 60 }]);
  expect([takenBefore, worth.mean]).toEqual([1200, 0]);
  expect(money.balance.map(({ mean }) => mean)).toEqual([0, 0]);
  expect(withHours.balance.map(({ mean }) => mean)).toEqual([-1200, -1200]);
  expect(uncounted).toEqual([{ lever: "Consultants", from: "2025-12-01", what: "gains" }]);
});

test("what the baseline took before the window in another way is set against it", async () => {
  const of = (share: string) =>
    feeOnly({}, "2025-12-01", [{ team: "desk", share, to: "2025-12-10" }]);
  const result = await compareScenarios({ ...of("10%"), name: "base" }, [of("25%")], {
    replications: 2,
  });
  expect(comparisonJson(result).payback!.other.takenBefore).toBeCloseTo(1200 - 480, 9);
});

test("what the baseline spent before the window is not saved by going without it", async () => {
  // Of 12 January on a week of the months that are due is 70; 60 h at 20 an hour were taken until 10 December
  const takes = [{ team: "desk", share: "25%", to: "2025-12-10" }];
  const programme = feeOnly({ once: 700, perMonth: 300 }, "2025-12-01", takes);
  const help = portal({ from: "2025-12-13" });
  const baseline = { ...programme, deflection: help.deflection, name: "base" };
  const other = { ...base, name: "other" };
  const result = await compareScenarios(baseline, [other], { replications: 2 });
  const {
    money,
    withHours,
    paidBefore,
    takenBefore,
    spentEitherWay,
    fees,
    help: ofHelp,
  } = comparisonJson(result).payback!.other;
  expect(means(money.balance)).toEqual([140, 280]);
  expect(means(withHours.balance)).toEqual([140, 280]);
  expect(money.perWeek.mean).toBeCloseTo(140, 9);
  expect([fees.mean, ofHelp.mean]).toEqual([expect.closeTo(-140, 9), expect.closeTo(-140, 9)]);
  expect([paidBefore, takenBefore]).toEqual([0, 0]);
  // 700 + 42 days of 10 + 60 h at 20, and 30 days of help at 10
  expect(spentEitherWay).toBeCloseTo(700 + 420 + 1200 + 300, 9);
});

test("those whom it takes are missed at their tier, and cost no money", async () => {
  const takes = [{ team: "desk", share: "100%", to: "2026-01-20" }];
  const payback = await paybackOf(feeOnly({}, "2026-01-20", takes));
  expect(payback!.taken).toEqual([
    { lever: "Consultants", team: "desk", hours: 24, hoursBefore: 0 },
  ]);
  const [before, meanwhile] = payback!.tiers[0].weeks;
  expect(before.availableHours.difference.mean).toBe(0);
  expect(meanwhile.availableHours.difference.mean).toBeCloseTo(-24, 0);
  expect(payback!.freed[0].hours.mean).toBeLessThan(0);
});

test("nothing is paid back before a lever begins, though what was late before is less late for it", async () => {
  // One agent who falls behind by a third each week, at 10 an hour late; twice as fast from the second week on
  const tiers = [{ name: "L1", handling: "20 min", teams: [{ name: "desk", agents: 1 }] }];
  const promises = [
    { name: "solve", measure: "resolution", limit: "4 h", penalty: { perHour: 10 } },
  ];
  const busy = (change: Part) =>
    desk({
      demand: { ticketsPerWeek: 700 },
      types: [{ name: "any", share: 1 }],
      tiers,
      promises,
      ...change,
    });
  const faster = {
    name: "Tools",
    does: "speed up work",
    from: "2026-01-20",
    effect: "50%",
    source: "assumption",
  };
  const moneyOf = async (other: Scenario, baseline: Scenario) => {
    const result = await compareScenarios(baseline, [other], { replications: 3 });
    return comparisonJson(result).payback!.other.money;
  };
  const other = busy({ name: "other", improvements: [faster] });
  const { balance, when } = await moneyOf(other, busy({ name: "base" }));
  expect(balance[0].mean).toBeGreaterThan(0);
  expect(when.point).toBe(2);
  // Paid more from the first week on, by half a cent an hour that is worked
  const dearer = [{ ...tiers[0], teams: [{ name: "desk", agents: 1, hourlyCost: 0.005 }] }];
  expect((await moneyOf(other, busy({ name: "base", tiers: dearer }))).when.point).toBe(1);
});

test("it is told of alternatives that pull a lever, of others where asked", async () => {
  const bigger = desk({ name: "other" }, 3);
  expect(await paybackOf(bigger)).toBeUndefined();
  const payback = await paybackOf(bigger, { payback: "all" });
  // one more expert at 50 an hour, around the clock for a week
  expect(payback!.fees.mean).toBe(0);
  expect(payback!.savedElsewhere.mean).toBeLessThan(0);
  expect(payback!.phases).toEqual([{ name: "all of it there", weeks: [1, 2] }]);
  expect(payback!.freed[1].hours.mean).toBeGreaterThan(300);
});

test("people on call are a lever, too", async () => {
  const onCall = {
    duties: [{ days: "daily", hours: "00:00-24:00", agents: 1 }],
    reaction: "20 min",
    standbyPerHour: 3,
    source: "assumption",
  };
  const shifts = [{ days: "mon-fri", hours: "08:00-18:00", agents: 2 }];
  const of = (team: Part) => {
    const L1 = { name: "L1", handling: "12 min", teams: [{ name: "desk", shifts, ...team }] };
    return desk({ name: "other", types: [{ name: "any", share: 1 }], promises: [], tiers: [L1] });
  };
  const result = await compareScenarios({ ...of({}), name: "base" }, [of({ onCall })], {
    replications: 2,
  });
  const payback = comparisonJson(result).payback!.other;
  // 168 h less 50 h on shift a week, at 3 an hour; its work at 0
  expect(payback.onCall.mean).toBe(2 * 118 * 3);
  expect(payback.introduction).toEqual({ during: [], after: [1, 2] });
});

test("nothing of it is kept or said where nobody asks", async () => {
  const result = await compareScenarios(base, [desk({ name: "other" })], { replications: 1 });
  expect("payback" in comparisonJson(result)).toBe(false);
});
