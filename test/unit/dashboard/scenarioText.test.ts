import { expect, test } from "vitest";
import { withItem, withoutValue, withValue } from "../../../src/dashboard/state/scenarioText.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const hourlyCost = ["tiers", 0, "teams", 0, "hourlyCost"];

test("a changed value leaves every other line and comment as it was", () => {
  expect(withValue(deskText, hourlyCost, 33)).toBe(
    deskText.replace("hourlyCost: 30 # paid", "hourlyCost: 33 # paid"),
  );
});

test("a value that wasn't there is put where it belongs", () => {
  const text = withValue(deskText, ["tiers", 1, "teams", 0, "shrinkage"], "25%");
  expect(loadScenario(text, "desk").scenario.tiers[1].teams?.[0].shrinkage).toBe(0.25);
});

test("an item is added to a list, which is made where there is none", () => {
  const rule = { name: "late", from: "L1", when: { timeInTier: "1 h" }, to: "next" };
  const once = withItem(deskText, ["escalation"], rule);
  const twice = withItem(once, ["escalation"], { ...rule, name: "later" });
  expect(loadScenario(twice, "desk").scenario.escalation.map(({ name }) => name)).toEqual([
    "late",
    "later",
  ]);
});

test("an item is taken from a list", () => {
  const text = withoutValue(deskText, ["tiers", 0, "teams", 0, "shifts", 1]);
  expect(loadScenario(text, "desk").input.tiers[0].teams?.[0].shifts).toHaveLength(1);
});
