import { expect, test } from "vitest";
import { findingOn } from "../../../src/dashboard/words/finding.ts";
import { effectHint } from "../../../src/dashboard/words/effectHint.ts";
import { keyMeasures } from "../../../src/dashboard/words/keyMeasures.ts";
import { comparisonOf, desk, difference, plusMinus } from "./comparison.ts";

const baseline = desk("Now", { cost: 42.6 });

function findingOfCost(...costs: Parameters<typeof comparisonOf>[1][]) {
  const comparison = comparisonOf(
    [
      baseline,
      ...Object.keys(costs[0]).map((name) =>
        desk(name, { cost: 42.6 + (costs[0][name].mean ?? 0) }),
      ),
    ],
    costs[0],
  );
  return findingOn(comparison, keyMeasures(comparison).shown[0]);
}

test("the alternative that costs least is named with how much less, from what, and the interval", () => {
  const finding = findingOfCost({
    "Shift-left": difference(-1.13, 0.28, "better"),
    "One more": difference(4.45, 0.27, "worse"),
  });
  expect(finding.alternative).toBe("Shift-left");
  expect(`${finding.subject} ${finding.claim}`).toBe(
    "“Shift-left” costs EUR\u00a01.13 less per resolved ticket than the baseline",
  );
  // 42.6 − 1.13; −1.13 ± 0.28
  expect(finding.detail).toBe(
    "EUR\u00a041.47 instead of EUR\u00a042.60. The 95 % interval of the difference is 0.85 to 1.41 less.",
  );
});

test("a lower mean whose difference isn't shown is not called cheaper", () => {
  const finding = findingOfCost({ Cheap: difference(-3, 0.5, "no difference shown") });
  expect(finding.alternative).toBeNull();
  expect(`${finding.subject} ${finding.claim}`).toBe(
    "No alternative is shown to cost less per resolved ticket than the baseline",
  );
  expect(finding.detail).toBe("“Cheap”: no difference shown.");
});

test("a single alternative that costs more is told with its figures", () => {
  // 42.6 + 2
  expect(findingOfCost({ Dear: difference(2, 0.5, "worse") }).detail).toBe(
    "“Dear”: EUR\u00a044.60 instead of EUR\u00a042.60. The 95 % interval of the difference is 1.50 to 2.50 more.",
  );
});

test("alternatives that cost more and those that can't be told are counted apart", () => {
  const finding = findingOfCost({
    Dear: difference(2, 0.5, "worse"),
    Dearer: difference(3, 0.5, "worse"),
    Same: difference(0.1, 0.5, "no difference shown"),
  });
  expect(finding.detail).toBe("2 of 3: more than the baseline; 1 of 3: no difference shown.");
});

test("an alternative whose interval overlaps the best's is named as too close to tell", () => {
  const finding = findingOfCost({
    Best: difference(-2, 0.5, "better"),
    Close: difference(-1.4, 0.3, "better"),
    Far: difference(-0.5, 0.3, "better"),
  });
  expect(finding.detail).toContain("“Close” comes too close to be told apart from it.");
  expect(finding.detail).not.toContain("Far");
});

test("a first look that shows nothing yet isn't said to show that there is nothing", () => {
  const costs = { Shift: difference(-1.13, 1.2, "no difference shown") };
  const comparison = comparisonOf([baseline, desk("Shift", { cost: 41.5 })], costs);
  const [cost] = keyMeasures(comparison).shown;
  const finding = findingOn(comparison, cost, new Set(["Now", "Shift"]));
  expect(`${finding.subject} ${finding.claim}`).toBe(
    "Too early to say whether an alternative costs less per resolved ticket than the baseline",
  );
  expect(finding.detail).toBe("This is a first look, at 20 replications.");
});

test("what a first look shows is called one, what is known from more replications is not", () => {
  const costs = {
    Best: difference(-2, 0.5, "better"),
    Other: difference(0, 3, "no difference shown"),
  };
  const comparison = comparisonOf([baseline, desk("Best", {}), desk("Other", {})], costs);
  const [cost] = keyMeasures(comparison).shown;
  expect(findingOn(comparison, cost, new Set(["Best"])).subject).toBe("First look: “Best”");
  expect(findingOn(comparison, cost, new Set(["Other"])).subject).toBe("“Best”");
});

test("an imbalance of one known tier is no finding: one alone is always even", () => {
  const oneTier = { ...desk("Now", { cost: 42, imbalance: 0 }), tiers: {} };
  const { shown, unknown } = keyMeasures(comparisonOf([oneTier], {}));
  expect(shown.map(({ label }) => label)).not.toContain("Tier imbalance");
  expect(unknown.map(({ label }) => label)).toContain("Tier imbalance");
});

test("without alternatives the baseline's own figure is told", () => {
  const comparison = comparisonOf([baseline], {});
  const finding = findingOn(comparison, keyMeasures(comparison).shown[0]);
  expect(`${finding.subject} ${finding.claim}`).toBe(
    "“Now” costs EUR\u00a042.60 per resolved ticket",
  );
  expect(finding.detail).toBe("95 % interval: 42.10 to 43.10.");
});

test("what no scenario knows is left out of the headlines, and resolution stands in for it", () => {
  const comparison = comparisonOf([desk("Imported", {})], {});
  const { shown, unknown } = keyMeasures(comparison);
  expect(shown.map(({ label }) => label)).toEqual(["Resolution time, median"]);
  expect(unknown.map(({ label }) => label)).toEqual([
    "Cost per resolved ticket",
    "SLA breaches",
    "Tier imbalance",
  ]);
});

test("the best alternative's drifting backlog, and the baseline's, are told with what it saves", () => {
  const costs = { Fewer: difference(-3, 0.5, "better") };
  const drifting = { warnings: ["More and more."], warningCodes: ["growing backlog"] as const };
  const now = { ...baseline, warnings: ["Less."], warningCodes: ["shrinking backlog"] as const };
  const fewer = { ...desk("Fewer", { cost: 39.6 }), ...drifting };
  const detailOf = (...scenarios: Parameters<typeof comparisonOf>[0]) => {
    const comparison = comparisonOf(scenarios, costs);
    return findingOn(comparison, keyMeasures(comparison).shown[0]).detail;
  };
  const depends = "so this depends on how long the window is.";
  expect(detailOf(baseline, fewer)).toMatch(`less. But its backlog grows, ${depends}`);
  expect(detailOf(now, fewer)).toMatch(
    `But its backlog grows and the baseline’s backlog shrinks, ${depends}`,
  );
  expect(detailOf(baseline, desk("Fewer", { cost: 39.6 }))).not.toContain("backlog");
});

test("of a desk of one tier it isn't told that all is resolved at the first level", () => {
  const of = (tiers: readonly string[]) => {
    const known = desk("Now", {});
    const overall = { ...known.overall, firstLevelResolution: plusMinus(1, 0) };
    const one = { ...known, overall, tiers: Object.fromEntries(tiers.map((tier) => [tier, {}])) };
    return keyMeasures(comparisonOf([one], {})).shown.map(({ label }) => label);
  };
  expect(of(["L1", "L2"])).toEqual(["Resolution time, median", "First level resolution"]);
  expect(of(["L1"])).toEqual(["Resolution time, median"]);
});

test("before a change the form names the measures that are known, and no others", () => {
  const hint = (one: Parameters<typeof desk>[1]) =>
    effectHint(comparisonOf([desk("Now", one)], {}));
  expect(hint({ cost: 42, breached: 9, imbalance: 0.1 })).toBe(
    "Change a number: its effect on cost per resolved ticket, SLA breaches and tier imbalance appears here.",
  );
  expect(hint({})).toBe("Change a number: its effect on resolution time, median appears here.");
});
