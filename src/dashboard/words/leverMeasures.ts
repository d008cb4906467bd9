import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { measures } from "../../metrics/measures.ts";
import type { Measure } from "../../metrics/measure.ts";
import { governorOf } from "../../report/headlines.ts";
import { estimateAt, shownMeasure, type ShownMeasure } from "./shownMeasure.ts";

/** What levers do, and who gave up: the measures that the command line shows beside its headlines, where any scenario has more than none of it. */
export function leverMeasures(
  comparison: ComparisonJson,
  scope: "overall" | "tier" | "cost",
  tier = "",
): ShownMeasure[] {
  return measures
    .filter((one) => one.scope === scope && isPulled(comparison, one))
    .map(({ name }) => shownMeasure(scope, name, tier));
}

function isPulled(comparison: ComparisonJson, measure: Measure): boolean {
  const governor = governorOf(measure);
  return (
    governor !== undefined &&
    keysOf(comparison, governor).some((keys) =>
      comparison.scenarios.some((scenario) => (estimateAt(scenario, keys).mean ?? 0) > 0),
    )
  );
}

/** Where the values of a measure stand, whatever it is measured of. */
function keysOf({ scenarios }: ComparisonJson, name: string): (readonly string[])[] {
  const tiers = Object.keys(scenarios[0].tiers);
  return [["overall", name], ["cost", name], ...tiers.map((tier) => ["tiers", tier, name])];
}
