import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { workerThreads } from "../execution/workerThreads.ts";
import type { Effects } from "./effects.ts";
import { nodeFiles } from "./nodeFiles.ts";
import { nodeOutput } from "./nodeOutput.ts";
import { nodeWeb } from "./nodeWeb.ts";

/** This process and this machine. */
export function nodeEffects(): Effects {
  return {
    stdout: nodeOutput(process.stdout, "standard output"),
    stderr: nodeOutput(process.stderr, "standard error"),
    files: nodeFiles,
    version: packageVersion(),
    cores: availableParallelism(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    startThreads: workerThreads,
    web: nodeWeb,
  };
}

function packageVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
