import { expect, test } from "vitest";
import { withValue } from "../../../src/dashboard/state/scenarioText.ts";
import { shownComparison } from "../../../src/dashboard/state/shownComparison.ts";
import { Workspace } from "../../../src/dashboard/state/workspace.ts";
import { comparisonOf, desk, difference, somePayback } from "./comparison.ts";
import { deskText } from "./desk.ts";

const then = withValue(deskText, ["name"], "Then");

function simulated() {
  const workspace = new Workspace(() => "new");
  const alternatives = [deskText, withValue(then, ["demand", "ticketsPerWeek"], 90)].map(
    (text, at) => ({
      id: `${at}`,
      file: "",
      text,
      isNamedByChanges: false,
    }),
  );
  workspace.restore({ alternatives, chosenId: null });
  const entries = workspace.entries.value;
  const result = {
    comparison: {
      ...comparisonOf([desk("Now", { cost: 42 }), desk("Then", { cost: 40 })], {
        Then: difference(-2, 0.5, "better"),
      }),
      payback: { Then: somePayback },
    },
    ids: entries.map(({ id }) => id),
    fingerprints: entries.map(({ fingerprint }) => fingerprint),
  };
  const shown = (wanted = 20) =>
    shownComparison(workspace.entries.value, workspace.chosen.value, result, wanted);
  return { workspace, shown };
}

test("a payback goes with its scenario, by its present name", () => {
  const { workspace, shown } = simulated();
  workspace.rename("1", "Later");
  expect(shown()?.comparison.payback).toEqual({ Later: somePayback });
  workspace.remove("1");
  expect(shown()?.comparison.payback).toEqual({});
});

test("results go with the scenarios they are of", () => {
  const { shown } = simulated();
  expect(shown()?.rows.map(({ role, isStale }) => [role, isStale])).toEqual([
    ["baseline", false],
    ["chosen", false],
  ]);
});

test("a renamed scenario keeps its numbers", () => {
  const { workspace, shown } = simulated();
  workspace.rename("1", "Later");
  expect(shown()?.comparison.differences["Later"]["cost.perResolvedTicket"].mean).toBe(-2);
  expect(shown()?.isStale).toBe(false);
});

test("a changed alternative is stale, the others are not", () => {
  const { workspace, shown } = simulated();
  workspace.choose("1");
  workspace.edit((text) => withValue(text, ["demand", "ticketsPerWeek"], 80));
  expect(shown()?.rows.map(({ isStale }) => isStale)).toEqual([false, true]);
});

test("a changed baseline makes every difference stale", () => {
  const { workspace, shown } = simulated();
  workspace.choose("0");
  workspace.edit((text) => withValue(text, ["demand", "ticketsPerWeek"], 80));
  expect(shown()?.rows.map(({ isStale }) => isStale)).toEqual([true, true]);
});

test("a scenario taken away takes its results along, a new one has none yet", () => {
  const { workspace, shown } = simulated();
  workspace.remove("1");
  workspace.startFromBaseline();
  workspace.edit((text) => withValue(text, ["demand", "ticketsPerWeek"], 80));
  expect(shown()?.comparison.scenarios).toHaveLength(1);
  expect(shown()?.chosen?.result).toBeNull();
});

test("with another baseline there is no comparison until it has been simulated", () => {
  const { workspace, shown } = simulated();
  workspace.makeBaseline("1");
  expect(shown()).toBeNull();
});

test("results of as many replications as are wanted are no first look", () => {
  const { shown } = simulated();
  expect(shown(20)?.rows.map(({ isFirstLook }) => isFirstLook)).toEqual([false, false]);
  // 20 replications tell much, though more are wanted
  expect(shown(200)?.rows.map(({ isFirstLook }) => isFirstLook)).toEqual([false, false]);
});
