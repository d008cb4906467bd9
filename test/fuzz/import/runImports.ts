import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { addChecked, type CasesChecked, nothingChecked, nthCase } from "./importJob.ts";

/** Cases of one job: few enough to show progress and to stop in time. */
const casesPerJob = 200;
/** Milliseconds after which an import is taken to hang; shrinking, which takes many, included. */
const patience = 120_000;
/** MiB that a process may have for its objects. */
const heap = 384;

export const watchedLaws = {
  end: `an import comes to an end, within ${patience / 1000} seconds`,
  alive: `an import leaves its process alive, with ${heap} MiB for its objects`,
} as const;

export interface ImportFuzzOptions {
  readonly seed: number;
  readonly runs: number;
  readonly threads: number;
  /** No job begins later; in ms of performance.now(). */
  readonly until: number;
}

/** Checks so many cases in processes of their own; each broken law has one counterexample. */
export async function runImports(
  options: ImportFuzzOptions,
  tell: (soFar: CasesChecked) => void,
): Promise<CasesChecked> {
  const result = nothingChecked();
  const { seed, runs } = options;
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = startWorker();
    while (next < runs && performance.now() < options.until) {
      const jobs = [{ first: next, end: Math.min(runs, next + casesPerJob) }];
      next = jobs[0].end;
      for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) {
        const { first, end } = job;
        const knownBroken = Object.keys(result.broken);
        worker.send({ seed, first, runs: end - first, knownBroken });
        const outcome = await outcomeOf(worker);
        if ("checked" in outcome) addChecked(result, outcome.checked);
        else {
          worker.kill("SIGKILL");
          worker = startWorker();
          addChecked(result, lost(seed, outcome));
          // What the process had checked of this job is lost with it, and is checked again.
          const around = [
            { first, end: outcome.nth },
            { first: outcome.nth + 1, end },
          ];
          jobs.push(...around.filter((part) => part.first < part.end));
        }
        tell(result);
      }
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(options.threads, runs) }, work));
  return result;
}

interface Lost {
  readonly law: string;
  readonly message: string;
  readonly nth: number;
}

function lost(seed: number, { law, message, nth }: Lost): CasesChecked {
  const found = nthCase(seed, nth);
  const counterexamples = [{ law, message: `${message}; not shrunk`, seed, nth, found }];
  return { ...nothingChecked(), cases: 1, broken: { [law]: 1 }, counterexamples };
}

type Message = { readonly checked: CasesChecked } | { readonly begun: number };

/** What the worker answers; where it takes too long over one case, or dies of it, that case. */
function outcomeOf(worker: ChildProcess): Promise<{ readonly checked: CasesChecked } | Lost> {
  return new Promise((resolve) => {
    let nth = 0;
    const settle = (outcome: { readonly checked: CasesChecked } | Lost) => {
      clearTimeout(timer);
      worker.off("message", listen).off("exit", fail);
      resolve(outcome);
    };
    const late = () => settle({ law: watchedLaws.end, message: "it didn't", nth });
    const fail = (code: number | null) =>
      settle({ law: watchedLaws.alive, message: `it ended with ${code}`, nth });
    let timer = setTimeout(late, patience);
    const listen = (message: Message) => {
      if ("checked" in message) return settle(message);
      nth = message.begun;
      clearTimeout(timer);
      timer = setTimeout(late, patience);
    };
    worker.on("message", listen).on("exit", fail);
  });
}

function startWorker(): ChildProcess {
  const file = fileURLToPath(new URL("../importWorker.ts", import.meta.url));
  const execArgv = ["--import", "tsx", `--max-old-space-size=${heap}`];
  return fork(file, { execArgv, serialization: "advanced" });
}
