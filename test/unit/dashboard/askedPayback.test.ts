import { expect, test } from "vitest";
import {
  createStore,
  restoreWorkspace,
  showOpening,
} from "../../../src/dashboard/page/createStore.ts";
import type { CompareOptions } from "../../../src/dashboard/state/comparisonRun.ts";
import { withItem, withValue } from "../../../src/dashboard/state/scenarioText.ts";
import type { ComparisonJson } from "../../../src/experiment/resultJson.ts";
import { comparisonOf, desk, somePayback } from "./comparison.ts";
import { deskText } from "./desk.ts";

const portal = { name: "Portal", solves: "10%", rateIs: "true" };
const smaller = withValue(
  withValue(deskText, ["tiers", 1, "teams", 0, "agents"], 2),
  ["name"],
  "B",
);
const helped = withValue(withItem(deskText, ["deflection"], portal), ["name"], "B");

/** A page that came with the desk, an alternative B and their comparison; and what was asked for since. */
function opened(text: string, payback?: ComparisonJson["payback"]) {
  const asked: CompareOptions["payback"][] = [];
  const opening = {
    version: 1,
    scenarios: [deskText, text].map((yaml, at) => ({ file: `${at}.yaml`, yaml })),
    comparison: {
      ...comparisonOf([desk("Now", {}), desk("B", {})], {}),
      ...(payback !== undefined && { payback }),
    },
  } as const;
  const store = createStore({
    compare: async (_, options) => {
      asked.push(options.payback);
      return new Promise(() => {});
    },
    storage: null,
    opening,
    newId: () => "new",
  });
  showOpening(store, opening);
  return { store, asked };
}

test("a payback of what is no lever is simulated when it is switched on, and no more than hidden when off", () => {
  const { store, asked } = opened(smaller);
  expect(store.payback.value).toBe("levers");
  store.actions.showPaybackOf("all");
  expect([store.payback.value, asked]).toEqual(["all", ["all"]]);
  store.actions.showPaybackOf("levers");
  expect([store.payback.value, asked]).toEqual(["levers", ["all"]]);
});

test("what the page came with isn't simulated again for it", () => {
  const { store, asked } = opened(smaller, { B: somePayback });
  expect(store.payback.value).toBe("all");
  store.actions.showPaybackOf("levers");
  store.actions.showPaybackOf("all");
  expect(asked).toEqual([]);
});

test("a lever's payback that the page came with doesn't ask for that of all others", () =>
  expect(opened(helped, { B: somePayback }).store.payback.value).toBe("levers"));

test("the switch is as it was on an earlier visit, and off where none is stored", () => {
  const { store } = opened(smaller);
  const kept = { ...store.workspace.contents, replications: 20, opening: "", storedAt: 0 };
  restoreWorkspace(store, { ...kept, payback: "all" });
  expect(store.payback.value).toBe("all");
  restoreWorkspace(store, kept);
  expect(store.payback.value).toBe("levers");
});
