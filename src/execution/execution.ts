import type { CompiledModel } from "../engine/compiledModel.ts";
import type { FlowSummary } from "../fit/flowSummary.ts";
import type { MeasureContext } from "../metrics/measureContext.ts";
import type { ReplicationResult } from "./replicationResult.ts";

/** A scenario ready to run, and what measuring it takes: plain data. */
export interface RunnableScenario {
  readonly model: CompiledModel;
  readonly context: MeasureContext;
}

/** One replication to run: which scenario of the work, and its number from 0. */
export interface Job {
  readonly scenario: number;
  readonly replication: number;
}

/** What a replication gives, by what is asked of it: all measures, or how tickets flowed through the tiers. */
export interface Outcomes {
  readonly measures: ReplicationResult;
  readonly flow: FlowSummary;
}

export type Asked = keyof Outcomes;

/** Replications that belong together: they share their scenarios, which move to a worker once, and a seed. */
export interface Work<A extends Asked = Asked> {
  readonly asked: A;
  readonly scenarios: readonly RunnableScenario[];
  readonly seed: string;
  readonly jobs: readonly Job[];
}

/**
 * Where replications run. A result depends on its job alone, so every place gives the same bytes; only the order in which
 * results come may differ.
 */
export interface Execution {
  /**
   * Runs all jobs, and tells each result with its job's place in the list.
   *
   * @throws When a job fails, with its message; when a worker dies; when `signal` aborts, with its reason. Nothing goes on
   * running then.
   */
  run<A extends Asked>(
    work: Work<A>,
    onResult: (job: number, result: Outcomes[A]) => void,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Ends what keeps running between two runs; the execution isn't used afterwards. */
  close(): void;
}
