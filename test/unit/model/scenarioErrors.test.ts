import { describe, expect, it } from "vitest";
import { loadScenario, type ScenarioError } from "../../../src/model/loadScenario.ts";
import { changed, problemsOf, sound, tellEach } from "./soundDesk.ts";

it("a sound scenario has no problem", () => {
  expect(problemsOf(sound)).toBe("");
});

describe("a wrong value is told with its file, line, column, path and what would be right", () => {
  tellEach([
    [
      "warmUp: 1 week",
      "warmUp: 10 days",
      "desk.yaml:2:9 warmUp must be whole weeks, got 1 week 3 days",
    ],
    [
      "measured: 2 weeks",
      "measured: 0 weeks",
      "desk.yaml:3:11 measured must be at least 1 week, got 0",
    ],
    [
      "measured: 2 weeks",
      "measured: 12000 weeks",
      "desk.yaml:3:11 measured must be at most 200 years together with warmUp and cap, got 24002 weeks",
    ],
    [
      "warmUp: 1 week",
      'warmUp: ""',
      'desk.yaml:2:9 warmUp must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got ""',
    ],
    [
      "name: Desk\n",
      "",
      "desk.yaml:1:1 name is missing: it must be a name, in quotes if it looks like a number",
    ],
    [
      "name: Desk\n",
      "name: Desk\ntimezone: Europe/Berln\n",
      'desk.yaml:2:11 timezone must be a time zone such as Europe/Berlin, got "Europe/Berln"; did you mean "Europe/Berlin"?',
    ],
    [
      "name: Desk\n",
      "name: Desk\nstart: 2026-02-30\n",
      'desk.yaml:2:8 start must be a day of the calendar, got "2026-02-30": 2026-02 has 28 days',
    ],
    [
      "name: Desk\n",
      "name: Desk\ncap:\n",
      "desk.yaml:2:5 cap must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got nothing",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: &x { mean: 30 min }\n    diagnosis: *y",
      "desk.yaml:26:16 must follow its anchor, got *y",
    ],
    ["name: Desk\n", "name: Desk\nname: Other\n", "desk.yaml:2:1 name is given twice"],
    [
      "name: Desk\n",
      "name: Desk\n__proto__: { x: 1 }\n",
      "desk.yaml:2:1 a key must not be __proto__",
    ],
    ["name: Desk\n", "name: !!js/function Desk\n", "desk.yaml:1:21 must have no tag"],
    [
      "name: Desk\n",
      'name: "\\ud800"\n',
      "desk.yaml:1:7 must be well-formed Unicode, without half surrogates",
    ],
    [
      "warmUp: 1 week",
      "\twarmUp: 1 week",
      "desk.yaml:2:1 must be indented with spaces: YAML forbids tabs, here",
    ],
    [
      "    handling: 10 min\n",
      "   handling: 10 min\n",
      "desk.yaml:17:1 must be well-formed YAML: a key must be indented as those beside it, or a dash is missing",
    ],
    [
      "demand: { ticketsPerWeek: 100 }",
      "demand: { ticketsPerWeek: 100",
      "desk.yaml:10:1 must be well-formed YAML: a { is opened before and not closed with }",
    ],
  ]);
});

describe("a file that is no scenario is refused in one line", () => {
  it.each<readonly [what: string, text: string, said: string]>([
    [
      "an empty file",
      "",
      "desk.yaml:1:1 is empty: a scenario must have at least a name, types and tiers",
    ],
    [
      "only comments",
      "# nothing yet\n",
      "desk.yaml:1:1 is empty: a scenario must have at least a name, types and tiers",
    ],
    [
      "a list",
      "- name: Desk\n",
      'desk.yaml:1:1 must be a scenario, a mapping such as "name: My desk", got a list of 1: without the dashes it may be one',
    ],
    [
      "plain text",
      "hello",
      'desk.yaml:1:1 must be a scenario, a mapping such as "name: My desk", got "hello"',
    ],
    [
      "two documents",
      "name: A\n---\nname: B\n",
      "desk.yaml:2:1 must be one document, got a second",
    ],
    ["YAML 1.1", "%YAML 1.1\n---\nname: A\n", "desk.yaml:1:1 must be YAML 1.2, got 1.1"],
    ["binary data", "PK\n\u0003\u0000", "desk.yaml:2:2 must be text in UTF-8, got a NUL character"],
    ["a key that is a list", "? [a]\n: 1\n", "desk.yaml:1:3 a key must be text"],
    [
      "a circle of aliases",
      "name: &n [*n]\n",
      "desk.yaml:1:11 must not stand inside its anchor, got *n",
    ],
    ["deep flow", `name: ${"[".repeat(10_000)}`, "desk.yaml:1:1 must be nested at most 100 deep"],
    ["deep blocks", `${"- ".repeat(10_000)}x`, "desk.yaml:1:1 must be nested at most 100 deep"],
    [
      "a huge file",
      "#".repeat(2_000_001),
      "desk.yaml:1:1 must have at most 2000000 characters, got 2000001",
    ],
    [
      "aliases that multiply",
      `a: &a [${"x,".repeat(99)}]\nb: &b [${"*a,".repeat(99)}]\nc: &c [${"*b,".repeat(99)}]\n`,
      "desk.yaml:1:1 must hold at most 500000 values, aliases copied out",
    ],
  ])("%s", (_, text, said) => {
    expect(problemsOf(text)).toBe(said);
  });
});

describe("a scenario", () => {
  it("may be written as JSON, or begin with a byte order mark", () => {
    const { input } = loadScenario(sound, "desk.yaml");
    expect(problemsOf(JSON.stringify(input))).toBe("");
    expect(problemsOf(`\uFEFF${sound}`)).toBe("");
  });

  it("may share parts by anchor and alias", () => {
    const text = changed("handling: 10 min", "handling: &time { mean: 10 min }").replace(
      "handling: { mean: 30 min, cv: 1.2 }",
      "handling: *time",
    );
    const { scenario } = loadScenario(text, "desk.yaml");
    expect(scenario.tiers[1].handling).toEqual(scenario.tiers[0].handling);
  });

  it("carries its problems as data, too", () => {
    let problems: unknown;
    try {
      loadScenario(changed("agents: 3 }", "agents: -2 }"), "desk.yaml");
    } catch (error) {
      problems = (error as ScenarioError).problems;
    }
    expect(problems).toEqual([
      {
        file: "desk.yaml",
        line: 16,
        column: 32,
        path: "tiers[0].teams[0].agents",
        message: "must be a whole number of at least 0, got -2",
      },
    ]);
  });
});

describe("what is doubtful is a warning, and no hindrance", () => {
  it.each<readonly [from: string, to: string, said: string]>([
    [
      "agents: 3 }",
      "agents: 0 }",
      "16 tiers[0].teams[0] is never staffed: what Front gets waits for ever",
    ],
    [
      "{ byPriority: { P1: 4 h } }",
      "{ byType: { Password: { byPriority: {} } } }",
      "29 promises[0] covers no ticket: its limits fit none",
    ],
    ["ticketsPerWeek: 100", "ticketsPerWeek: 0", "9 demand brings no tickets: ticketsPerWeek is 0"],
    ["handling: 10 min", "handling: 10 min\n    routes: { L2: 10% }", ""],
  ])("%s -> %s", (from, to, said) => {
    const { warnings } = loadScenario(changed(from, to), "desk.yaml");
    expect(warnings.map(({ line, path, message }) => `${line} ${path} ${message}`).join("\n")).toBe(
      said,
    );
  });
});
