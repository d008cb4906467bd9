import { describe, expect, it } from "vitest";
import { type LeverName, levers, saidOf } from "./leverDesk.ts";

const names = Object.keys(levers) as LeverName[];

it.each(names)("a sound %s has nothing said of it", (lever) => {
  expect(saidOf(lever, "", levers[lever].sound)).toEqual([]);
});

/** Where files from before it was asked for say nothing of it. */
const sources = [
  ["deflection", "source"],
  ["swarm", "swarm.source"],
  ["majorIncidents", "source"],
  ["triage", "source"],
  ["absences", "source"],
] as const;

it.each(sources)("%s may say where its figures come from: %s, in words", (lever, place) => {
  expect(saidOf(lever, place, "assumption")).toEqual([]);
  const [empty] = saidOf(lever, place, "");
  expect(empty.message).toBe("must not be empty");
  const [other] = saidOf(lever, place, 5);
  expect(other.message).toBe("must be text, in quotes if it looks like something else, got 5");
});

/** Places of levers where a name, a share, a time, a date or a list is given. */
const places: readonly (readonly [LeverName, place: string])[] = [
  ["deflection", "solves"],
  ["deflection", "session"],
  ["deflection", "from"],
  ["prevent tickets", "effect"],
  ["training", "takes.0.team"],
  ["shift left", "tier"],
  ["swarm", "swarm.teams"],
  ["fatigue", "over"],
  ["attrition", "rampUp.startSpeed"],
  ["onCall", "duties.0.hours"],
  ["atOnce", "most"],
  ["majorIncidents", "at"],
];

const strange: readonly unknown[] = [null, true, "__proto__", "😀", "\ud83d", "x".repeat(10_000)];

describe("a value of another kind is one error of at most 400 characters", () => {
  it.each(places)("%s %s", (lever, place) => {
    for (const value of strange) {
      const all = saidOf(lever, place, value);
      expect(all).toHaveLength(1);
      const [{ line, path, message }] = all;
      expect(line).toBeGreaterThan(20);
      expect(path.length + message.length).toBeLessThan(400);
      expect(message).toMatch(/^must /);
    }
  });
});
