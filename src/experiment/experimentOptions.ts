import type { Logs } from "../engine/recording.ts";
import type { Execution } from "../execution/execution.ts";
import type { Dimension } from "../metrics/dimension.ts";
import type { PaybackOf } from "./payback/paybacks.ts";

/** How an experiment is run; what is left out has its default. */
export interface ExperimentOptions {
  /** Independent replications of each scenario, at least 1; 20 unless told. Two give an interval, many a narrow one. */
  readonly replications?: number;
  /** Any text; the same seed gives the same result. */
  readonly seed?: string;
  /** The ticket logs that scenarios replay or start from, by the paths they name. */
  readonly logs?: Logs;
  /** What measures are broken down by, beside the whole; nothing unless told. */
  readonly by?: readonly Dimension[];
  /** Of which alternatives of a comparison it is told when they have paid for themselves; those that differ from the baseline in a lever unless told. */
  readonly payback?: PaybackOf;
  /** Where replications run; this thread unless told. It isn't closed. */
  readonly execution?: Execution;
  /** Told after each replication. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export const defaultReplications = 20;
export const defaultSeed = "1";

/** An experiment can't be made as it was asked for. */
export class ExperimentError extends Error {
  override readonly name = "ExperimentError";
}
