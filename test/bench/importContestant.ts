import { readFileSync } from "node:fs";
import { nodeFiles } from "../../src/cli/nodeFiles.ts";
import { importFiles } from "../../src/import/importFiles.ts";
import { parseMapping } from "../../src/import/mapping/mapping.ts";
import { type ImportRun, memoryNow, memoryPeak } from "./importRun.ts";
import { logBytes } from "./logBytes.ts";
import { processClock } from "./stopwatch.ts";

/** One import in a process of its own: `importContestant FILE MAPPING`. */
const [file, mappingFile] = process.argv.slice(2);
const { mapping, problems } = parseMapping(readFileSync(mappingFile, "utf8"), mappingFile);
if (mapping === null) throw new Error(problems.map(({ message }) => message).join("\n"));
const before = memoryNow();
const elapsed = processClock();
const source = { name: file, ...(await nodeFiles.stream(file)) };
const { log, report } = await importFiles([source], { mapping });
const time = elapsed();
const peak = memoryPeak();
if (log === null) throw new Error(report.problems.map(({ message }) => message).join("\n"));
const run: ImportRun = {
  ...time,
  bytes: source.size,
  rows: report.rows,
  memory: { before, peak },
  log: { bytes: logBytes(log), tickets: report.tickets, visits: report.visits },
  columns: report.columns.map(({ name, use }) => ({ name, use })),
};
process.stdout.write(JSON.stringify(run));
