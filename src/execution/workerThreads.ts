import { Worker } from "node:worker_threads";
import type { Execution } from "./execution.ts";
import { whyWorkerDied } from "./whyWorkerDied.ts";
import { workerPool } from "./workerPool.ts";
import { workerPort, type WorkerPort } from "./workerPort.ts";

/** Runs replications on `threads` worker threads of Node. Call `close` when done, or the process stays. */
export function workerThreads(threads: number): Execution {
  return workerPool(threads, () => portOf(startWorker()));
}

function startWorker(): Worker {
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./nodeWorker.js", import.meta.url));
  return new Worker(fromSource(new URL("./nodeWorker.ts", import.meta.url)), { eval: true });
}

/** Options such as `--import tsx` don't reach a worker thread: one that runs from source registers the compiler itself. */
function fromSource(entry: URL): string {
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); });`;
}

function portOf(worker: Worker): WorkerPort {
  return workerPort({
    send: (request) => worker.postMessage(request, []),
    listen(onAnswer, onDeath) {
      worker.on("message", onAnswer);
      worker.on("error", (error) => onDeath(whyWorkerDied(error)));
      worker.on("exit", (code) => onDeath(new Error(`a worker thread stopped with code ${code}`)));
    },
    terminate: () => void worker.terminate(),
  });
}
