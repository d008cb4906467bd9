import type { Asked, Job, Outcomes, Work } from "./execution.ts";
import { runAsked } from "./runAsked.ts";

/** To a worker: the work's scenarios, once; then a job at a time. */
export type Request = Omit<Work, "jobs"> | { readonly job: Job };

/** From a worker, to each request: ready for jobs (null), a job's result, or why it failed. */
export type Answer =
  { readonly result: Outcomes[Asked] | null } | { readonly error: string; readonly name: string };

/** What a worker does with its requests, wherever it runs. */
export function answerer(): (request: Request) => Answer {
  let work: Omit<Work, "jobs"> = { asked: "measures", scenarios: [], seed: "" };
  return (request) => {
    if (!("job" in request)) {
      work = request;
      return { result: null };
    }
    const { scenario, replication } = request.job;
    const { asked, scenarios, seed } = work;
    try {
      return { result: runAsked(asked, scenarios[scenario], { seed, replication }) };
    } catch (error) {
      return error instanceof Error
        ? { error: error.message, name: error.name }
        : { error: String(error), name: "Error" };
    }
  };
}

/** What of an answer is moved to the other thread instead of copied. */
export function transferable(answer: Answer): ArrayBuffer[] {
  if (!("result" in answer) || answer.result === null || !("values" in answer.result)) return [];
  const { values, weeklyBacklog, ledger } = answer.result;
  const columns = [values, weeklyBacklog, ...(ledger === undefined ? [] : [ledger])];
  return columns.map(({ buffer }) => buffer as ArrayBuffer);
}
