import type { Job, RunnableScenario } from "./execution.ts";
import type { ReplicationResult } from "./replicationResult.ts";
import { runReplication } from "./runReplication.ts";

/** To a worker: the work's scenarios, once; then a job at a time. */
export type Request =
  | { readonly scenarios: readonly RunnableScenario[]; readonly seed: string }
  | { readonly job: Job };

/** From a worker, to each request: ready for jobs (null), a job's result, or why it failed. */
export type Answer =
  { readonly result: ReplicationResult | null } | { readonly error: string; readonly name: string };

/** What a worker does with its requests, wherever it runs. */
export function answerer(): (request: Request) => Answer {
  let scenarios: readonly RunnableScenario[] = [];
  let seed = "";
  return (request) => {
    if (!("job" in request)) {
      ({ scenarios, seed } = request);
      return { result: null };
    }
    const { scenario, replication } = request.job;
    try {
      return { result: runReplication(scenarios[scenario], seed, replication) };
    } catch (error) {
      return error instanceof Error
        ? { error: error.message, name: error.name }
        : { error: String(error), name: "Error" };
    }
  };
}

/** What of an answer is moved to the other thread instead of copied. */
export function transferable(answer: Answer): ArrayBuffer[] {
  if (!("result" in answer) || answer.result === null) return [];
  const { values, weeklyBacklog } = answer.result;
  return [values.buffer as ArrayBuffer, weeklyBacklog.buffer as ArrayBuffer];
}
