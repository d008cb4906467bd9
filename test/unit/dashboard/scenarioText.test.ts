import { expect, test } from "vitest";
import { withItem, withoutValue, withValue } from "../../../src/dashboard/state/scenarioText.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { writeScenario } from "../../../src/model/writeScenario.ts";
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

const hours = Array.from({ length: 168 }, (_, hour) => (hour % 24) / 4 + 0.25);
const profiled = writeScenario({
  ...loadScenario(deskText, "desk").input,
  demand: { ticketsPerWeek: 100, profile: { hourly: hours } },
});

test("a week's hours fill their lines after a change as before", () => {
  expect(profiled.split("\n").length).toBeLessThan(50);
  expect(withValue(profiled, ["name"], "Then")).toBe(profiled.replace("name: Now", "name: Then"));
  expect(withValue(profiled, ["demand", "profile", "hourly", 0], 9)).toContain("hourly: [ 9, 0.5,");
});

test("numbers that somebody wrote a line each, or with comments, stay numbers", () => {
  const commented = profiled.replace("hourly: [ 0.25,", "hourly: [ 0.25, # night\n       ");
  const changed = withValue(commented, ["name"], "Then");
  expect(changed).toContain("# night");
  expect(loadScenario(changed, "desk").input.demand).toEqual(
    loadScenario(profiled, "").input.demand,
  );
});
