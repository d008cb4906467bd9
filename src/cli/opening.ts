import type { ComparisonResult } from "../experiment/compareScenarios.ts";
import { comparisonJson } from "../experiment/resultJson.ts";

/** A scenario as the dashboard opens it. */
export interface OpeningScenario {
  readonly file: string;
  readonly yaml: string;
}

/** What the dashboard opens on: scenario files, the baseline first, and their comparison. */
export function openingJson(
  scenarios: readonly OpeningScenario[],
  comparison: ComparisonResult,
): string {
  return JSON.stringify({ version: 1, scenarios, comparison: comparisonJson(comparison) });
}
