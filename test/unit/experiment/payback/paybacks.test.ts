import { expect, test } from "vitest";
import { compareScenarios } from "../../../../src/experiment/compareScenarios.ts";
import type { ExperimentOptions } from "../../../../src/experiment/experimentOptions.ts";
import { comparisonJson } from "../../../../src/experiment/resultJson.ts";
import { desk } from "../desk.ts";

/** A fee, and nothing for it. The window's weeks begin on 12 and 19 January. */
function feeOnly(
  cost: Readonly<Record<string, unknown>>,
  from = "2026-01-20",
  takes: unknown[] = [],
) {
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

test("those whom it takes are missed at their tier, and cost no money", async () => {
  const takes = [{ team: "desk", share: "100%", to: "2026-01-20" }];
  const payback = await paybackOf(feeOnly({}, "2026-01-20", takes));
  expect(payback!.taken).toEqual([{ lever: "Consultants", team: "desk", hours: 24 }]);
  const [before, meanwhile] = payback!.tiers[0].weeks;
  expect(before.availableHours.difference.mean).toBe(0);
  expect(meanwhile.availableHours.difference.mean).toBeCloseTo(-24, 0);
  expect(payback!.freed[0].hours.mean).toBeLessThan(0);
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

test("nothing of it is kept or said where nobody asks", async () => {
  const result = await compareScenarios(base, [desk({ name: "other" })], { replications: 1 });
  expect("payback" in comparisonJson(result)).toBe(false);
});
