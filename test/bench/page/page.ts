import type { Scenario } from "../../../src/model/scenarioSchema.ts";
import type { BenchRun } from "../benchRun.ts";
import { wallClock } from "../stopwatch.ts";
import { readWorkload, runWorkload } from "../workload.ts";

/** A scenario to run in the page. */
export interface PageRun {
  readonly text: string;
  readonly file: string;
  readonly changes: Partial<Scenario>;
  readonly replications: number;
  readonly seed: string;
}

/** What the module of the peers' bare W2s loop exports. */
interface BareModule {
  readonly makeEngine: () => { runRep(mode: "w2s", seed: number): void; readonly st: object };
  readonly summary: (state: object) => object;
}

declare global {
  var runInPage: (run: PageRun) => BenchRun;
  var runBareInPage: (source: string, replications: number, seed: number) => Promise<string>;
}

globalThis.runInPage = ({ text, file, changes, replications, seed }) =>
  runWorkload(readWorkload(text, file, changes), seed, replications, wallClock);

globalThis.runBareInPage = async (source, replications, seed) => {
  const url = `data:text/javascript,${encodeURIComponent(source)}`;
  const { makeEngine, summary } = (await import(/* @vite-ignore */ url)) as BareModule;
  const engine = makeEngine();
  const elapsed = wallClock();
  for (let at = 0; at < replications; at++) engine.runRep("w2s", seed * 1000 + at);
  return JSON.stringify({ ...elapsed(), ...summary(engine.st) });
};
