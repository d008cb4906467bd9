import { expect, test } from "vitest";
import { withItem, withValue } from "../../../src/dashboard/state/scenarioText.ts";
import { changeWords, nameFromChanges } from "../../../src/dashboard/words/changeWords.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const read = (text: string) => loadScenario(text, "desk").input;
const before = read(deskText);
const back = ["tiers", 1, "teams", 0];

test("a change of agents is told as numbers of people, and is a name", () => {
  const after = read(withValue(deskText, [...back, "agents"], 2));
  expect(changeWords(before, after)).toEqual(["L2 Back: 2 agents instead of 3"]);
  expect(nameFromChanges(before, after)).toBe("L2 −1 agent");
});

test("where a team has several shifts, its name says in which", () => {
  const path = ["tiers", 0, "teams", 0, "shifts", 1, "agents"];
  expect(nameFromChanges(before, read(withValue(deskText, path, 3)))).toBe(
    "L1 +2 agents (mon-fri 10:00-18:00)",
  );
});

test.each([
  [["tiers", 1, "handling", "mean"], "20 min", "L2 handling: 20 min instead of 30 min"],
  [["tiers", 0, "teams", 0, "hourlyCost"], 33, "L1 Front hourly cost: 33 instead of 30"],
  [["demand", "ticketsPerWeek"], 120, "tickets per week: 120 instead of 100"],
  [[...back, "shrinkage"], "20%", "L2 Back shrinkage: 20% (new)"],
] as const)("a change at %s is told with its place", (path, value, words) => {
  expect(changeWords(before, read(withValue(deskText, path, value)))).toEqual([words]);
});

test("a new rule is told by its name", () => {
  const rule = { name: "An hour", from: "L1", when: { timeInTier: "1 h" }, to: "next" };
  expect(changeWords(before, read(withItem(deskText, ["escalation"], rule)))).toEqual([
    "New rule “An hour”",
  ]);
});

test("name and description are no changes", () => {
  expect(changeWords(before, read(withValue(deskText, ["name"], "Then")))).toEqual([]);
});

test("a name holds two changes and how many there are besides", () => {
  const [one, two, three] = [1, 4, 5];
  let text = withValue(deskText, [...back, "agents"], 2);
  text = withValue(text, ["tiers", 0, "teams", 0, "shifts", 0, "agents"], three);
  text = withValue(text, ["tiers", 0, "teams", 0, "shifts", 1, "agents"], two);
  expect(nameFromChanges(before, read(text))).toBe(
    `L1 +3 agents (mon-fri 08:00-16:00), L1 +3 agents (mon-fri 10:00-18:00) and ${one} more`,
  );
});
