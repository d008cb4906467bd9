import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type WorkloadName = "w1" | "w2s" | "w2s-short";

/** Somebody who can run a workload once; `command` is null where it isn't there. */
export interface Contestant {
  readonly workload: WorkloadName;
  /** Several bare loops may have one name: the fastest counts. */
  readonly name: "ours" | "bare" | "cpp";
  readonly what: string;
  command(seed: number): readonly string[] | null;
}

const peers = join(process.env["TIERLAB_SHARED"] ?? "../shared", "peers");

/** As many tickets of W1, and replications of W2s, as take some seconds: start-up then counts for nothing. */
const tickets = 4_000_000;
const replications = 100;

/** As users run it: compiled to JavaScript, beside the packages it needs. */
function ours(workload: WorkloadName, count: number): Contestant {
  const what = `this engine, ${workload}.yaml, standard measures`;
  const file = fileURLToPath(new URL(`./scenarios/${workload}.yaml`, import.meta.url));
  const command = (seed: number) => [
    process.execPath,
    builtContestant(),
    file,
    String(count),
    String(seed),
  ];
  return { workload, name: "ours", what, command };
}

let isBuilt = false;

/** Compiled once a bench, by the tsconfig.json beside this file. */
function builtContestant(): string {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const root = join(folder, "../..");
  if (!isBuilt)
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder]);
  isBuilt = true;
  return join(root, "node_modules/.cache/tierlab-bench/test/bench/contestant.js");
}

function bare(workload: WorkloadName, script: string, args: readonly string[]): Contestant {
  const file = join(peers, script);
  const command = (seed: number) =>
    existsSync(file) ? [process.execPath, file, ...args, String(seed)] : null;
  return { workload, name: "bare", what: `${script} ${args[0]}`, command };
}

function cpp(workload: WorkloadName, source: string, args: readonly string[]): Contestant {
  let binary: string | null | undefined;
  const command = (seed: number) => {
    binary ??= compiled(source);
    return binary === null ? null : [binary, ...args, String(seed)];
  };
  return { workload, name: "cpp", what: `${source}, g++ -O3, binary heap`, command };
}

function compiled(source: string): string | null {
  const file = join(peers, source);
  const folder = mkdtempSync(join(tmpdir(), "tierlab-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true }));
  const binary = join(folder, "peer");
  try {
    execFileSync("g++", ["-O3", "-march=native", "-DVARIANT=1", "-o", binary, file], {
      stdio: "ignore",
    });
    return binary;
  } catch {
    return null;
  }
}

/** In the order in which each round runs them. */
export const contestants: readonly Contestant[] = [
  ours("w1", 3),
  bare("w1", "w1-bare.mjs", ["srvbuf", String(tickets)]),
  bare("w1", "w1-bare.mjs", ["bheapbf", String(tickets)]),
  cpp("w1", "w1.cpp", [String(tickets)]),
  ours("w2s", replications),
  bare("w2s", "w2-bare.mjs", ["w2s", String(replications)]),
  cpp("w2s", "w2.cpp", ["w2s", String(replications)]),
  ours("w2s-short", replications),
];
