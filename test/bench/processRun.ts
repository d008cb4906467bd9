import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type BenchRun, readRun } from "./benchRun.ts";

const execute = promisify(execFile);

/** Runs a contestant in a process of its own, and reads the run it prints. */
export async function processRun(
  command: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<BenchRun> {
  return readRun(await printedBy(command, environment));
}

/** What a command prints in a process of its own. */
export async function printedBy(
  [file, ...args]: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return (await execute(file, args, { env: environment })).stdout;
}
