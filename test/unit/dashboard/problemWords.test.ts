import { expect, test } from "vitest";
import { problemWords } from "../../../src/dashboard/words/problemWords.ts";
import type { ScenarioPath } from "../../../src/model/scenarioPath.ts";

const input = {
  tiers: [{ name: "L1", teams: [{ name: "Front", shifts: [{}, {}], fatigue: {} }] }],
  escalation: [{ name: "Up at once", when: { promiseUsed: { promise: "Gone" } } }],
  improvements: [{ name: "Training", takes: [{ team: "Nobody" }] }],
};

const said = (path: string, changed: ScenarioPath) =>
  problemWords({ path, message: "must be so" }, { changed, input });

test.each<readonly [what: string, path: string, changed: ScenarioPath, words: string]>([
  ["the changed value", "improvements[0].effect", ["improvements", 0, "effect"], "must be so"],
  [
    "another value of the changed thing",
    "improvements[0].takes[0].team",
    ["improvements", 0, "effect"],
    "takes: team must be so",
  ],
  [
    "another value of the changed team",
    "tiers[0].teams[0].fatigue.over",
    ["tiers", 0, "teams", 0, "shifts", 1, "hours"],
    "fatigue: over must be so",
  ],
  ["what was put into a list", "improvements[0].does", ["improvements"], "it must be so"],
  [
    "a rule that needs what was taken out",
    "escalation[0].when.promiseUsed.promise",
    [],
    "rule “Up at once”: promise used: promise must be so",
  ],
  [
    "a team, after a change elsewhere",
    "tiers[0].teams[0].shifts[1].agents",
    ["escalation", 0],
    "team “Front”: shifts: agents must be so",
  ],
  [
    "what has no name",
    "demand.ticketsPerWeek",
    ["types", 0],
    "demand: tickets per week must be so",
  ],
  ["the whole", "", ["types", 0], "must be so"],
])("of %s", (_, path, changed, words) => expect(said(path, changed)).toBe(words));
