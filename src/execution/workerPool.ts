import type { Asked, Execution, Outcomes, Work } from "./execution.ts";
import type { WorkerPort } from "./workerPort.ts";
import type { Answer } from "./workerProtocol.ts";

/**
 * Runs jobs on up to `size` workers. A worker that is free takes the next job, so that none waits for a slow one; workers stay
 * for the next run until `close`. A run that fails or is aborted ends its workers at once: nothing else stops a replication
 * halfway.
 *
 * @param size How many at most, at least 1.
 * @param open Starts a worker.
 * @throws RangeError where size isn't a whole number of at least 1.
 */
export function workerPool(size: number, open: () => WorkerPort): Execution {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`threads must be a whole number of at least 1, got ${size}`);
  const idle: WorkerPort[] = [];
  let isClosed = false;
  return {
    async run(work, onResult, signal) {
      signal?.throwIfAborted();
      const ports = Array.from(
        { length: Math.min(size, work.jobs.length) },
        () => idle.pop() ?? open(),
      );
      try {
        await orAborted(runOn(ports, work, onResult), signal);
      } catch (error) {
        terminate(ports);
        throw error;
      }
      if (isClosed) terminate(ports);
      else idle.push(...ports);
    },
    close() {
      isClosed = true;
      terminate(idle.splice(0));
    },
  };
}

function terminate(ports: readonly WorkerPort[]): void {
  for (const port of ports) port.terminate();
}

async function runOn<A extends Asked>(
  ports: readonly WorkerPort[],
  { asked, scenarios, seed, jobs }: Work<A>,
  onResult: (job: number, result: Outcomes[A]) => void,
): Promise<void> {
  const waiting = jobs.entries();
  await Promise.all(
    ports.map(async (port) => {
      await port.ask({ asked, scenarios, seed });
      for (const [place, job] of waiting) onResult(place, resultOf<A>(await port.ask({ job })));
    }),
  );
}

function resultOf<A extends Asked>(answer: Answer): Outcomes[A] {
  if ("error" in answer) throw Object.assign(new Error(answer.error), { name: answer.name });
  if (answer.result === null) throw new Error("a worker answered a job without its result");
  return answer.result as Outcomes[A];
}

/** Like the promise, unless the signal aborts before. */
function orAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
