import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  withItem,
  withoutValue,
  withValue,
  withWrittenItem,
} from "../../../src/dashboard/state/scenarioText.ts";
import { valueAt } from "../../../src/dashboard/state/valueAt.ts";
import { itemIn } from "../../../src/dashboard/state/yaml/writtenItem.ts";
import type { ScenarioPath } from "../../../src/model/scenarioPath.ts";
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

const read = (file: string) => readFileSync(`scenarios/${file}`, "utf8");
/** Between them all ways in which the shipped ones are written. */
const shipped = [
  "attrition-spiral.yaml",
  "documentation.yaml",
  "four-tiers-vendor.yaml",
  "major-incident.yaml",
  "sample-desk.yaml",
].map((file) => ({ file, text: read(file) }));

/** Lines that only one of two texts has, by their order: `- ` of the first, `+ ` of the second. */
function changedLines(before: string, after: string): string[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let [from, toA, toB] = [0, a.length, b.length];
  while (from < toA && from < toB && a[from] === b[from]) from += 1;
  while (toA > from && toB > from && a[toA - 1] === b[toB - 1]) [toA, toB] = [toA - 1, toB - 1];
  return [
    ...a.slice(from, toA).map((line) => `- ${line}`),
    ...b.slice(from, toB).map((line) => `+ ${line}`),
  ];
}

/** All places of a value in some data. */
function placesIn(
  data: unknown,
  path: ScenarioPath = [],
): { path: ScenarioPath; value: unknown }[] {
  if (typeof data !== "object" || data === null) return [{ path, value: data }];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => placesIn(value, [...path, key]));
}

describe.each(shipped)("of $file", ({ text }) => {
  const all = placesIn(parse(text));
  /** So many places, spread over the file. */
  const some = (count: number) =>
    Array.from({ length: count }, (_, at) => all[Math.floor((all.length * at) / count)]);

  test("a value changed is a line changed, and changed back it is the file again", () => {
    for (const { path, value } of some(5)) {
      const other = typeof value === "number" ? value + 1 : "something: else, [new]";
      const changed = withValue(text, path, other);
      expect(valueAt(parse(changed), path)).toBe(other);
      if (!text.includes(">-")) expect(changedLines(text, changed)).toHaveLength(2);
      expect(parse(withValue(changed, path, value))).toEqual(parse(text));
    }
  });

  test("a value taken out leaves all other lines as they are", () => {
    for (const { path } of some(5)) {
      const without = withoutValue(text, path);
      const lines = changedLines(text, without);
      const added = lines.filter((line) => line.startsWith("+"));
      expect(added.length, `${path.join(".")}\n${lines.join("\n")}`).toBeLessThanOrEqual(1);
      expect(valueAt(parse(without), path.slice(0, -1))).not.toEqual(
        valueAt(parse(text), path.slice(0, -1)),
      );
    }
  });

  const lists = ["deflection", "improvements", "majorIncidents", "escalation", "promises"];
  const items = lists.flatMap((list) =>
    ((valueAt(parse(text), [list]) ?? []) as unknown[]).map((_, at) => ({ list, at })),
  );

  test("an item taken out and put in again is where it was, with its comments: the same file", () => {
    for (const { list, at } of items) {
      const written = itemIn(text, list, at);
      const without = withoutValue(text, [list, at]);
      expect(withWrittenItem(without, [list], written)).toBe(text);
    }
  });

  test("a new item is only lines more", () => {
    for (const list of lists) {
      const lines = changedLines(text, withItem(text, [list], { name: "New", when: { a: "1 h" } }));
      expect(lines.filter((line) => !line.startsWith("+"))).toEqual([]);
    }
  });
});

test("a lever added to a shipped desk, taken out, added again and changed is all that differs", () => {
  const desk = read("three-tiers.yaml");
  const training = itemIn(read("training.yaml"), "improvements", 0);
  const added = withWrittenItem(desk, ["improvements"], training);
  expect(changedLines(desk, added)).toEqual([
    "+ improvements:",
    "+   - name: Training",
    "+     does: speed up work",
    "+     tiers: L1",
    '+     from: "2026-02-02"',
    "+     after: 2 weeks # assumption",
    "+     growsOver: 6 weeks # assumption",
    "+     effect: 8% # assumption",
    "+     fades: 25% # assumption: people leave, products change",
    "+     cost: { once: 6000, spreadOver: 52 weeks } # assumption: trainer and material",
    "+     takes:",
    '+       - { team: Service desk, share: 20%, to: "2026-02-13" }',
    "+     source: assumption",
    "+ ",
  ]);
  const without = withoutValue(added, ["improvements", 0]);
  expect(without).toBe(desk);
  const again = withWrittenItem(without, ["improvements"], itemIn(added, "improvements", 0));
  expect(again).toBe(added);
  const changed = withValue(again, ["improvements", 0, "cost", "once"], 7000);
  expect(changedLines(added, changed)).toEqual([
    "-     cost: { once: 6000, spreadOver: 52 weeks } # assumption: trainer and material",
    "+     cost: { once: 7000, spreadOver: 52 weeks } # assumption: trainer and material",
  ]);
});

test.each([
  ["a number", "a: 1 # one\n", ["a"], 2, "a: 2 # one\n"],
  ["a text in its quotation marks", "a: '1' # one\n", ["a"], "it's", "a: 'it''s' # one\n"],
  ["a text that needs some", "a: { b: c }\n", ["a", "b"], "d, e", 'a: { b: "d, e" }\n'],
  ["within brackets", "a: [1, 2]\n", ["a", 1], 3, "a: [1, 3]\n"],
  ["into empty brackets", "a: {}\nb: 1\n", ["a", "c"], 2, "a: { c: 2 }\nb: 1\n"],
  ["into brackets", "a: {b: 1} # one\n", ["a", "c"], 2, "a: {b: 1, c: 2} # one\n"],
  ["beside others", "a:\n  b: 1 # one\nd: 3\n", ["a", "c"], 2, "a:\n  b: 1 # one\n  c: 2\nd: 3\n"],
  ["where nothing is", "a:\nb: 1\n", ["a"], 2, "a: 2\nb: 1\n"],
  ["in groups yet to be made", "a: 1\n", ["b", "c", "d"], 2, "a: 1\nb: { c: { d: 2 } }\n"],
  ["in the place of lines", "a:\n  - b # one\n  - c\nd: 1\n", ["a"], ["e"], "a: [e]\nd: 1\n"],
  ["behind a text without a last line break", "a: 1", ["b"], 2, "a: 1\nb: 2\n"],
  ["with line breaks as they are", "a: 1\r\nc: 3\r\n", ["b"], 2, "a: 1\r\nc: 3\r\nb: 2\r\n"],
])("a value is put %s", (_, before, path, value, after) =>
  expect(withValue(before, path, value)).toBe(after),
);

test.each([
  ["with the comment at its side", "a: 1 # one\nb: 2 # two\n", ["a"], "b: 2 # two\n"],
  ["with the comment above it", "a: 1\n# two\nb: 2\nc: 3\n", ["b"], "a: 1\nc: 3\n"],
  ["with the empty line above it", "a: 1\n\nb: 2\n\nc: 3\n", ["b"], "a: 1\n\nc: 3\n"],
  ["without a comment set apart", "a: 1\n# both\n\nb: 2\n", ["b"], "a: 1\n# both\n"],
  ["behind a dash", "- a: 1\n  b: 2\n", [0, "a"], "- b: 2\n"],
  ["from brackets", "a: { b: 1, c: 2 } # two\n", ["a", "b"], "a: { c: 2 } # two\n"],
  ["from the end of brackets", "a: [1, 2]\n", ["a", 1], "a: [1]\n"],
  ["with the list whose last it is", "a: 1\nb:\n  - c: 1\n", ["b", 0], "a: 1\n"],
  ["leaving a group without anything", "a:\n  b: 1\nc: 1\n", ["a", "b"], "a: {}\nc: 1\n"],
])("a value is taken out %s", (_, before, path, after) =>
  expect(withoutValue(before, path)).toBe(after),
);

test("with anchors a text may be written anew, and says what it should", () => {
  const anchored = "a: &x { b: 1 } # one\nc: *x\n";
  const changed = withValue(anchored, ["a", "b"], 2);
  expect(parse(changed)).toEqual({ a: { b: 2 }, c: { b: 2 } });
  expect(changed).toContain("# one");
  expect(parse(withoutValue(anchored, ["c"]))).toEqual({ a: { b: 1 } });
});
