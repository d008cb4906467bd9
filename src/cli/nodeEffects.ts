import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Execution } from "../execution/execution.ts";
import { inlineMore } from "../execution/inlineMore.ts";
import { workerThreads } from "../execution/workerThreads.ts";
import type { Effects } from "./effects.ts";
import { nodeFiles } from "./nodeFiles.ts";
import { nodeOutput } from "./nodeOutput.ts";
import { nodeWeb } from "./nodeWeb.ts";
import { releaseYoungSpace } from "./youngSpace.ts";

/** Replications a thread from which on a faster loop is worth more than it takes to compile: with fewer of the three tiers shipped, the default among them, it isn't. */
const manyReplications = 200;

/** This process and this machine. */
export function nodeEffects(): Effects {
  return {
    stdout: nodeOutput(process.stdout, "standard output"),
    stderr: nodeOutput(process.stderr, "standard error"),
    files: nodeFiles,
    version: packageVersion(),
    cores: availableParallelism(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    startThreads,
    web: nodeWeb,
  };
}

function startThreads(count: number, replications: number): Execution {
  releaseYoungSpace();
  if (replications >= manyReplications * count) inlineMore();
  return workerThreads(count);
}

function packageVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
