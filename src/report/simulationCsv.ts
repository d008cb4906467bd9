import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import { type CsvCell, csvText } from "../log/csvText.ts";
import { csvUnit } from "./csvUnit.ts";

const head = ["scenario", "measure", "unit", "mean", "low", "high", "n"];

/** Every estimate of a scenario, a row each; what nobody knows is empty. Times in minutes, shares from 0 to 1. */
export function simulationCsv({ scenario, paths, estimates, currency }: ScenarioResult): string {
  const rows = paths.map((path, i): CsvCell[] => {
    const { mean, low, high, n } = estimates[i];
    return [scenario, path.keys.join("."), csvUnit(path, currency), mean, low, high, n];
  });
  return csvText(head, rows);
}
