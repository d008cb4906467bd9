import type { ComparisonJson } from "../../experiment/resultJson.ts";

/** What was simulated for which scenarios. */
export interface RunResult {
  readonly comparison: ComparisonJson;
  /** Of the workspace's scenarios, in the order of the comparison's. */
  readonly ids: readonly string[];
  /** What the numbers belong to: see `Entry`. */
  readonly fingerprints: readonly string[];
  /** When, ms since the Unix epoch; results that came with the page don't say. */
  readonly simulatedAt?: number;
}
