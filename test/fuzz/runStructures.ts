import { Worker } from "node:worker_threads";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import type { Counterexample } from "../property/laws/checkLaws.ts";
import { addCoverage, type Coverage, emptyCoverage } from "./coverage.ts";
import type { StructuresChecked } from "./structureJob.ts";

/** Structures of one job: few enough to show progress and to stop in time. */
const structuresPerJob = 100;
/** Milliseconds after which a structure is taken to hang. */
const patience = 300_000;

export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  readonly threads: number;
  /** No job begins later; in ms of performance.now(). */
  readonly until: number;
}

export interface FuzzResult {
  structures: number;
  laws: number;
  readonly coverage: Coverage;
  readonly found: Counterexample[];
}

/** Checks so many structures on threads of its own; each law is reported broken once. */
export async function runStructures(
  options: FuzzOptions,
  tell: (soFar: FuzzResult) => void,
): Promise<FuzzResult> {
  const result: FuzzResult = { structures: 0, laws: 0, coverage: emptyCoverage(), found: [] };
  const jobs = Math.ceil(options.runs / structuresPerJob);
  let next = 0;
  const work = async (): Promise<void> => {
    let worker = startWorker();
    while (next < jobs && performance.now() < options.until) {
      const seed = options.seed + next;
      const runs = Math.min(structuresPerJob, options.runs - structuresPerJob * next++);
      const leftOut = result.found.map(({ law }) => law);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage({ seed, runs, leftOut });
      const outcome = await outcomeOf(worker, seed);
      if ("checked" in outcome) add(result, outcome.checked);
      else {
        note(result, outcome.hung);
        await worker.terminate();
        worker = startWorker();
      }
      tell(result);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(options.threads, jobs) }, work));
  return result;
}

function add(
  result: FuzzResult,
  { structures, laws, coverage, counterexample }: StructuresChecked,
) {
  result.structures += structures;
  result.laws += laws;
  addCoverage(result.coverage, coverage);
  if (counterexample !== null) note(result, counterexample);
}

function note({ found }: FuzzResult, counterexample: Counterexample): void {
  if (!found.some(({ law }) => law === counterexample.law)) found.push(counterexample);
}

type Outcome = { readonly checked: StructuresChecked } | { readonly hung: Counterexample };
type Message = { readonly checked: StructuresChecked } | { readonly begun: ScenarioInput };

/** What the worker answers; where it takes too long over one structure, or dies of it, that structure. */
function outcomeOf(worker: Worker, seed: number): Promise<Outcome> {
  return new Promise((resolve) => {
    let scenario = {} as ScenarioInput;
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off("message", listen).off("error", fail);
      resolve(outcome);
    };
    const giveUp = (law: string, message: string) =>
      settle({ hung: { law, message, scenario, seed, path: "not shrunk" } });
    const late = () =>
      giveUp("a run comes to an end", `it took more than ${patience / 1000} seconds`);
    const fail = (error: Error) => giveUp("a run leaves its thread alive", error.message);
    let timer = setTimeout(late, patience);
    const listen = (message: Message) => {
      if ("checked" in message) return settle(message);
      scenario = message.begun;
      clearTimeout(timer);
      timer = setTimeout(late, patience);
    };
    worker.on("message", listen).on("error", fail);
  });
}

/** A worker thread doesn't inherit the loader of TypeScript: it registers its own. */
function startWorker(): Worker {
  const file = new URL("./structureWorker.ts", import.meta.url).href;
  const code = `import("tsx/esm/api").then(({ register }) => (register(), import(${JSON.stringify(file)})));`;
  return new Worker(code, { eval: true });
}
