import { parentPort } from "node:worker_threads";
import { SimulationError } from "../../src/engine/simulationError.ts";
import type { QueueingCase } from "./oracleCase.ts";
import { type CaseResult, runCase, type RunOptions } from "./runCase.ts";

/** What a worker is asked to run. */
export interface CaseJob {
  readonly oracleCase: QueueingCase;
  readonly seed: string;
  readonly replications: number;
  readonly budgetSeconds: number;
}

/** Runs cases, one a message, each for as long as its budget lasts (but at least twice). */
parentPort?.on("message", ({ oracleCase, budgetSeconds, ...options }: CaseJob) => {
  const until = performance.now() + budgetSeconds * 1000;
  const mayGoOn = (soFar: number) => soFar < 2 || performance.now() < until;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort!.postMessage(resultOf(oracleCase, { ...options, mayGoOn }));
});

/** A case whose run breaks off says why, and the others go on. */
function resultOf(oracleCase: QueueingCase, options: RunOptions): CaseResult {
  try {
    return runCase(oracleCase, options);
  } catch (error) {
    if (!(error instanceof SimulationError)) throw error;
    const { id } = oracleCase;
    return {
      id,
      verdict: "not expressible",
      reasons: [error.message],
      replications: 0,
      metrics: {},
    };
  }
}
