import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type BenchRun, readRun } from "./benchRun.ts";

const execute = promisify(execFile);

/** Runs a contestant in a process of its own, and reads the run it prints. */
export async function processRun(
  [file, ...args]: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<BenchRun> {
  const { stdout } = await execute(file, args, { env: environment });
  return readRun(stdout);
}
