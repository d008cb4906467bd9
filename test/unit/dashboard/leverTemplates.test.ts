import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fittedLever, leverTemplates } from "../../../src/dashboard/state/leverTemplates.ts";
import { withValue, withWrittenItem } from "../../../src/dashboard/state/scenarioText.ts";
import { loadScenario, ScenarioError } from "../../../src/model/loadScenario.ts";

const read = (file: string) => readFileSync(`scenarios/${file}`, "utf8");
const shipped = readdirSync("scenarios").flatMap((file) =>
  leverTemplates(read(file), file).map((template) => ({ file, template })),
);

/** The first of a file's templates. */
function only(file: string) {
  return leverTemplates(read(file), file)[0];
}

function addedTo(text: string, template: ReturnType<typeof only>) {
  const { scenario } = loadScenario(text, "desk.yaml");
  return withWrittenItem(text, [template.list], fittedLever(template, scenario));
}

test("there is a template for each lever of a shipped scenario, with the question it answers", () => {
  const names = shipped.map(({ template }) => template.name);
  expect(names).toEqual(expect.arrayContaining(["Training", "Portal", "Runbooks", "Root causes"]));
  expect(only("training.yaml").question).toMatch(/^What does a training cost the queue .*\?$/);
  expect(leverTemplates(read("three-tiers.yaml"), "three-tiers.yaml")).toEqual([]);
});

test.each(shipped)(
  "$template.name of $file fits the desk fitted to the sample, or says why not",
  ({ template }) => {
    const text = addedTo(read("sample-desk.yaml"), template);
    try {
      const { scenario } = loadScenario(text, "desk.yaml");
      expect(scenario[template.list].map(({ name }) => name)).toEqual([template.name]);
    } catch (error) {
      expect(error).toBeInstanceOf(ScenarioError);
      expect((error as ScenarioError).problems[0].message).toMatch(
        // What an alert is, a desk has to say itself.
        /needs a triage to ease|decides by routes|must be a type, .* got "Alert"$/,
      );
    }
  },
);

test("at the desk that it comes from it stays as it is, comments included", () => {
  const template = only("training.yaml");
  const text = addedTo(read("three-tiers.yaml"), template);
  expect(loadScenario(text, "").scenario.improvements).toEqual(template.scenario.improvements);
  expect(text).toContain("effect: 8% # assumption");
});

test("its dates stand as far from the begin of the measured window", () => {
  const later = withValue(read("three-tiers.yaml"), ["start"], "2027-02-01");
  const [{ from, takes }] = loadScenario(addedTo(later, only("training.yaml")), "").scenario
    .improvements;
  expect([from, takes[0].to]).toEqual(["2027-03-01", "2027-03-12"]);
});

test("tiers and teams are those at the same place, of types those that there are", () => {
  const template = only("shift-left.yaml");
  const two = loadScenario(read("two-tiers.yaml"), "").scenario;
  const fitted = fittedLever(template, two).value as Record<string, unknown>;
  expect(fitted["tier"]).toBe(two.tiers[1].name);
  expect(fitted["takes"]).toMatchObject([{ team: two.tiers[1].teams![0].name }]);
  const known = two.types.map(({ name }) => name);
  const kept = ((fitted["types"] ?? []) as string[]).filter((type) => !known.includes(type));
  expect(kept).toEqual([]);
});

test("teams whose name the desk knows are taken from their queue, wherever they sit", () => {
  const renamed = read("three-tiers.yaml").replace("name: Service desk", "name: First line");
  const { improvements } = loadScenario(addedTo(renamed, only("training.yaml")), "").scenario;
  expect(improvements[0].takes).toMatchObject([{ team: "First line" }]);
  const swapped = read("three-tiers.yaml")
    .replace("name: Service desk", "name: Aside")
    .replace("name: Specialists", "name: Service desk");
  const other = loadScenario(addedTo(swapped, only("training.yaml")), "").scenario.improvements;
  expect(other[0].takes).toMatchObject([{ team: "Service desk" }]);
});
