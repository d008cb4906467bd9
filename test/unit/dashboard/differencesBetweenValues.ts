import type { Verdict } from "../../../src/experiment/differences.ts";
import type { ComparisonJson, EstimateTree } from "../../../src/experiment/resultJson.ts";
import { desk, difference, plusMinus } from "./comparison.ts";

type Values = Readonly<Record<string, number>>;

/** A comparison of “Now” with “Then”: what is given for Then is shown to differ, all else is as it was. */
export function differencesBetweenValues(
  before: Values,
  after: Readonly<Record<string, number | undefined>>,
): ComparisonJson {
  const values = Object.entries(before);
  const then = Object.fromEntries(values.map(([path, value]) => [path, after[path] ?? value]));
  const differences = values.map(([path, value]) => {
    const verdict =
      after[path] === undefined ? "no difference shown" : verdictOf(after[path] - value);
    return [path, difference(then[path] - value, Math.abs(then[path] - value) / 20, verdict)];
  });
  return {
    baseline: "Now",
    scenarios: [scenario("Now", before), scenario("Then", then)],
    differences: { Then: Object.fromEntries(differences) },
    note: "",
  };
}

/** All that is used here is better when it is less, or neither. */
function verdictOf(difference: number): Verdict {
  return difference > 0 ? "worse" : "better";
}

function scenario(name: string, values: Values) {
  const groups = { overall: {}, tiers: {}, sla: {}, cost: {} };
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split(".");
    let at: EstimateTree = groups;
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as EstimateTree;
    at[keys[keys.length - 1]] = plusMinus(value, value / 50);
  }
  return { ...desk(name, {}), ...groups };
}
