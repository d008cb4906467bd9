import type { ExperimentOptions } from "../experiment/experimentOptions.ts";
import type { Dimension } from "../metrics/dimension.ts";
import type { Effects } from "./effects.ts";
import { progressLine } from "./progressLine.ts";

/** The options that all commands which simulate share. */
export interface RunOptions {
  readonly replications: number;
  readonly seed: string;
  readonly threads: number;
  readonly by?: readonly Dimension[];
}

/** Runs an experiment on its threads, with a progress line, and ends the threads. */
export async function runReplications<T>(
  effects: Effects,
  { replications, seed, threads, by = [] }: RunOptions,
  experiment: (options: ExperimentOptions) => Promise<T>,
): Promise<T> {
  const progress = progressLine(effects.stderr, "simulating");
  const execution = effects.startThreads(threads, replications);
  try {
    return await experiment({
      replications,
      seed,
      by,
      execution,
      onProgress: (done, total) => progress.update(done, total),
    });
  } finally {
    execution.close();
    await progress.clear();
  }
}
