import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withoutValue, withWrittenPair } from "../../../src/dashboard/state/scenarioText.ts";
import { fittedPart, teamTemplates } from "../../../src/dashboard/state/teamTemplates.ts";
import { valueAt } from "../../../src/dashboard/state/valueAt.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";

const read = (file: string) => readFileSync(`scenarios/${file}`, "utf8");
const shipped = ["attrition-spiral.yaml", "on-call.yaml"].flatMap((file) =>
  teamTemplates(read(file), file).map((template) => ({
    file,
    key: template.written.key,
    template,
  })),
);

test("there is one of each that fits any desk, with the question it answers", () => {
  expect(shipped.map(({ key }) => key)).toEqual(["fatigue", "attrition", "onCall"]);
  expect(shipped.map(({ template }) => template.question.endsWith("?"))).not.toContain(false);
  expect(teamTemplates(read("three-tiers.yaml"), "")).toEqual([]);
});

test.each(shipped)("$key goes to a team of another desk as it is written, and out again", (one) => {
  for (const file of ["three-tiers.yaml", "sample-desk.yaml"]) {
    const desk = read(file);
    const written = fittedPart(one.template, loadScenario(desk, file).scenario);
    const path = ["tiers", 0, "teams", 0];
    const text = withWrittenPair(desk, path, written);
    const { input } = loadScenario(text, file);
    expect(valueAt(input, [...path, written.key])).toEqual(written.value);
    for (const line of written.lines) expect(text).toContain(line);
    expect(withoutValue(text, [...path, written.key])).toBe(desk);
  }
});

test("on call for the most urgent is for those of the desk, whatever it calls them", () => {
  const { scenario } = loadScenario(read("sample-desk.yaml"), "");
  const onCall = shipped.find(({ key }) => key === "onCall")!.template;
  const written = fittedPart(onCall, scenario);
  expect(written.value).toMatchObject({ for: { priorities: "1 - Critical" } });
  const others = (lines: readonly string[]) => lines.filter((line) => !line.includes("for:"));
  expect(others(written.lines)).toEqual(others(onCall.written.lines));
});

test("a team in brackets on one line takes it as a value", () => {
  const text = "tiers:\n  - name: L1\n    teams: [{ name: Desk, agents: 2 }]\n";
  const [{ template }] = shipped;
  const changed = withWrittenPair(text, ["tiers", 0, "teams", 0], template.written);
  expect(changed).toMatch(/above: 85%/);
});
