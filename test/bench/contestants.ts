import { fileURLToPath } from "node:url";
import type { Scenario } from "../../src/model/scenarioSchema.ts";
import type { BenchRun } from "./benchRun.ts";
import { builtProgram } from "./built.ts";
import { runBareInChromium, runInChromium } from "./inChromium.ts";
import { runBare, runCpp, runSimjs, runSimpy } from "./peers.ts";
import { processRun } from "./processRun.ts";

export const workloadNames = ["w1", "w2s", "w2s-short", "full", "levers", "three-tiers"] as const;
export type WorkloadName = (typeof workloadNames)[number];

/** Somebody who can run a workload. */
export interface Contestant {
  readonly workload: WorkloadName;
  /** Several bare loops may have one name: the fastest counts. */
  readonly name:
    | "ours"
    | "bare"
    | "bareKeyed"
    | "cpp"
    | "simjs"
    | "simpy"
    | "ours in Chromium"
    | "bare in Chromium";
  readonly what: string;
  /** One run, or null where the contestant isn't there. */
  run(seed: number): Promise<BenchRun | null>;
}

/** As many tickets of W1, and replications of W2s, as take a second or more: start-up then counts for nothing. */
const tickets = "4000000";
const replications = "100";

const week = 7 * 24 * 60 * 60_000;

/** The shipped scenario at its 2,000 tickets a week. */
const threeTiers = {
  file: new URL("../../scenarios/three-tiers.yaml", import.meta.url),
  changes: { measured: 12 * week } as Partial<Scenario>,
  replications: 20,
};

function ours(workload: WorkloadName, count: number): Contestant {
  return {
    workload,
    name: "ours",
    what: `this engine, ${workload}.yaml, standard measures`,
    run: async (seed) => processRun([...contestant(workload), String(count), String(seed)]),
  };
}

function contestant(workload: WorkloadName): readonly string[] {
  const file = new URL(`./scenarios/${workload}.yaml`, import.meta.url);
  return [process.execPath, builtProgram("contestant"), fileURLToPath(file)];
}

function bare(workload: WorkloadName, script: string, args: readonly string[]): Contestant {
  const run = async (seed: number) => runBare(script, [...args, String(seed)]);
  return { workload, name: "bare", what: `${script} ${args[0]}`, run };
}

function bareKeyed(workload: WorkloadName, count: string): Contestant {
  return {
    workload,
    name: "bareKeyed",
    what: `bareKeyed/${workload}.ts: a bare loop that draws as this engine does`,
    run: async (seed) =>
      processRun([process.execPath, builtProgram("bareKeyed"), workload, count, String(seed)]),
  };
}

function cpp(workload: WorkloadName, source: string, args: readonly string[]): Contestant {
  const run = async (seed: number) => runCpp(source, [...args, String(seed)]);
  return { workload, name: "cpp", what: `${source}, g++ -O3, binary heap`, run };
}

/** Both are slow, and get shorter runs. */
function simjs(workload: WorkloadName, script: string, args: readonly string[]): Contestant {
  const run = async (seed: number) => runSimjs(script, [...args, String(seed)]);
  return { workload, name: "simjs", what: script, run };
}

function simpy(workload: WorkloadName, script: string, args: readonly string[]): Contestant {
  const run = async (seed: number) => runSimpy(script, [...args, String(seed)]);
  return { workload, name: "simpy", what: `${script}, CPython`, run };
}

function threeTiersInNode(): Contestant {
  const { file, changes, replications: count } = threeTiers;
  const args = [fileURLToPath(file), String(count)];
  return {
    workload: "three-tiers",
    name: "ours",
    what: "this engine, the shipped three-tiers.yaml over 12 weeks, Node",
    run: async (seed) =>
      processRun([
        process.execPath,
        builtProgram("contestant"),
        ...args,
        String(seed),
        JSON.stringify(changes),
      ]),
  };
}

function threeTiersInChromium(): Contestant {
  return {
    workload: "three-tiers",
    name: "ours in Chromium",
    what: "the same in Chromium",
    run: async (seed) => runInChromium({ ...threeTiers, seed: String(seed) }),
  };
}

function bareInChromium(): Contestant {
  return {
    workload: "w2s",
    name: "bare in Chromium",
    what: "w2-bare.mjs's loop in Chromium",
    run: async (seed) => runBareInChromium("w2-engine.mjs", Number(replications), seed),
  };
}

/** In the order in which each round runs them. */
export const contestants: readonly Contestant[] = [
  ours("w1", 3),
  bare("w1", "w1-bare.mjs", ["srvbuf", tickets]),
  bare("w1", "w1-bare.mjs", ["bheapbf", tickets]),
  bareKeyed("w1", tickets),
  cpp("w1", "w1.cpp", [tickets]),
  simjs("w1", "simjs_w1.cjs", ["400000"]),
  simpy("w1", "simpy_w1.py", ["60000"]),
  ours("w2s", 100),
  bare("w2s", "w2-bare.mjs", ["w2s", replications]),
  bareKeyed("w2s", replications),
  cpp("w2s", "w2.cpp", ["w2s", replications]),
  simpy("w2s", "simpy_w2.py", ["w2s", "4"]),
  ours("w2s-short", 100),
  ours("full", 10),
  ours("levers", 5),
  threeTiersInNode(),
  threeTiersInChromium(),
  bareInChromium(),
];
