import type { Execution } from "./execution.ts";
import { workerPool } from "./workerPool.ts";
import { workerPort, type WorkerPort } from "./workerPort.ts";
import type { Answer } from "./workerProtocol.ts";

/** Runs replications on `threads` web workers, so that the page stays responsive. Bundled by Vite, which knows this form of address. */
export function webWorkers(threads: number): Execution {
  return workerPool(threads, () =>
    portOf(new Worker(new URL("./webWorker.ts", import.meta.url), { type: "module" })),
  );
}

function portOf(worker: Worker): WorkerPort {
  return workerPort({
    send: (request) => worker.postMessage(request, []),
    listen(onAnswer, onDeath) {
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => onAnswer(data));
      worker.addEventListener("error", ({ message }) =>
        onDeath(new Error(`a web worker failed: ${message}`)),
      );
    },
    terminate: () => worker.terminate(),
  });
}
