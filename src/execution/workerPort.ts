import type { Answer, Request } from "./workerProtocol.ts";

/** One worker, asked one thing at a time. */
export interface WorkerPort {
  /** @throws When the worker dies before it answers, or is dead already. */
  ask(request: Request): Promise<Answer>;
  terminate(): void;
}

/** What every kind of worker can do. */
export interface RawWorker {
  send(request: Request): void;
  /** Tells each answer, and the worker's death. */
  listen(onAnswer: (answer: Answer) => void, onDeath: (cause: Error) => void): void;
  terminate(): void;
}

/** Makes requests and answers of a worker's messages. */
export function workerPort(worker: RawWorker): WorkerPort {
  let waiting: { resolve(answer: Answer): void; reject(cause: Error): void } | null = null;
  let death: Error | null = null;
  worker.listen(
    (answer) => waiting?.resolve(answer),
    (cause) => {
      death ??= cause;
      waiting?.reject(cause);
    },
  );
  return {
    async ask(request) {
      if (death !== null) throw death;
      return new Promise<Answer>((resolve, reject) => {
        waiting = { resolve, reject };
        worker.send(request);
      });
    },
    terminate: () => worker.terminate(),
  };
}
