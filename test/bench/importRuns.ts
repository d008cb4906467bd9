import { fileURLToPath } from "node:url";
import { byProcessor } from "./benchRun.ts";
import { builtProgram } from "./built.ts";
import type { ImportRun } from "./importRun.ts";
import { generatedExport } from "./peers.ts";
import { printedBy } from "./processRun.ts";

/** Runs of the import and of papaparse alone on the same file; none where the file can't be made. */
export interface ImportRuns {
  readonly ours: ImportRun[];
  readonly papaparse: ImportRun[];
}

/** One run of each; false where the file can't be made. */
export async function runImports(runs: ImportRuns, isByProcessor: boolean): Promise<boolean> {
  const file = generatedExport();
  if (file === null) return false;
  const timed = isByProcessor ? byProcessor<ImportRun> : (run: ImportRun) => run;
  runs.ours.push(timed(await runOf("importContestant", file, mappingFile)));
  runs.papaparse.push(timed(await runOf("papaparseContestant", file)));
  return true;
}

const mappingFile = fileURLToPath(new URL("./generated-export.yaml", import.meta.url));

async function runOf(program: string, ...args: readonly string[]): Promise<ImportRun> {
  const command = [process.execPath, builtProgram(program), ...args];
  return JSON.parse(await printedBy(command)) as ImportRun;
}
