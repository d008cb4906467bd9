import { createReadStream, statSync } from "node:fs";
import Papa from "papaparse";
import { type ImportRun, memoryNow, memoryPeak } from "./importRun.ts";
import { processClock } from "./stopwatch.ts";

/** papaparse alone, chunk after chunk, in a process of its own: `papaparseContestant FILE`. */
const [file] = process.argv.slice(2);
const before = memoryNow();
const elapsed = processClock();
const records = await new Promise<number>((resolve, reject) => {
  let count = 0;
  Papa.parse<string[]>(createReadStream(file), {
    header: false,
    chunk: ({ data }) => {
      count += data.length;
    },
    complete: () => resolve(count),
    error: reject,
  });
});
const run: ImportRun = {
  ...elapsed(),
  bytes: statSync(file).size,
  rows: records - 1,
  memory: { before, peak: memoryPeak() },
};
process.stdout.write(JSON.stringify(run));
