import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { CaseJob } from "./caseWorker.ts";
import type { CaseResult } from "./runCase.ts";

/** Runs the jobs on so many threads; results in the order of the jobs, each told to `report` as it comes. */
export async function runCases(
  jobs: readonly CaseJob[],
  threads: number,
  report: (result: CaseResult) => void,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  let next = 0;
  const work = async () => {
    const worker = startWorker();
    while (next < jobs.length) {
      const at = next++;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(jobs[at]);
      [results[at]] = (await once(worker, "message")) as [CaseResult];
      report(results[at]);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work));
  return results;
}

/** A worker thread doesn't inherit the loader of TypeScript: it registers its own. */
function startWorker(): Worker {
  const file = new URL("./caseWorker.ts", import.meta.url).href;
  const code = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(file)})));`;
  return new Worker(code, { eval: true });
}
