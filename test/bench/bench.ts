import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isCommit, pairedPage, pairedTimes } from "./against.ts";
import { disagreements } from "./agreement.ts";
import { benchPage } from "./benchPage.ts";
import { type BenchRun, byProcessor } from "./benchRun.ts";
import { contestants, type WorkloadName, workloadNames } from "./contestants.ts";
import { benchFigures, type Runs } from "./figures.ts";
import { closeChromium } from "./inChromium.ts";
import { unequalRows } from "./importFigures.ts";
import { type ImportRuns, runImports } from "./importRuns.ts";
import { keptLog } from "./keptLog.ts";
import { scalingPage, type ScalingRuns, scalingRuns } from "./scaling.ts";

const usage = `npm run bench -- [--runs N] [--only WORKLOAD,…] [--cpu] [--json]
npm run bench -- --scaling [--runs N] [--cpu]
npm run bench -- --against COMMIT [--runs N]

Times the engine and its opponents on the same work, each run in a process of its own, in turns; N runs
each (default 7), medians. Before a time counts, the means must agree. Seven runs or more of all
workloads (${workloadNames.join(", ")}, import) write test/bench/results.md.
--cpu counts processor seconds where they are known, for a look on a busy machine; it writes nothing.
--scaling times runs of more and more tickets instead; seven runs or more write test/bench/scaling.md.
--against times W1 and W2s in pairs with the engine as it was at a commit; twelve pairs or more write
test/bench/against.md.`;

const fewestRuns = 7;
const fewestPairs = 12;

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
    cpu: { type: "boolean", default: false },
    scaling: { type: "boolean", default: false },
    against: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const rounds = Number(options.runs);
if (options.help) process.stdout.write(`${usage}\n`);
else if (options.against !== undefined) process.exitCode = await benchAgainst(options.against);
else process.exitCode = options.scaling ? await benchScaling() : await bench();

async function bench(): Promise<number> {
  const chosen = contestants.filter(
    ({ workload }) => options.only === undefined || isChosen(options.only, workload),
  );
  const all = chosen.map((contestant) => ({ contestant, runs: [] as BenchRun[] }));
  const imports: ImportRuns = { ours: [], papaparse: [] };
  const isImporting = options.only === undefined || isChosen(options.only, "import");
  try {
    for (let round = 1; round <= rounds; round++) {
      await runAll(all, round);
      if (isImporting) await importBoth(imports, round);
    }
  } finally {
    await closeChromium();
  }
  const wrong = [...disagreements(all), ...unequalRows(imports)];
  for (const line of wrong) process.stderr.write(`${line}\n`);
  if (wrong.length > 0) return 1;
  const page = benchPage(all, imports, keptLogs(), rounds);
  if (rounds >= fewestRuns && options.only === undefined && !options.cpu) write("results.md", page);
  process.stdout.write(options.json ? `${JSON.stringify(benchFigures(all, imports))}\n` : page);
  return 0;
}

function isChosen(only: string, workload: WorkloadName | "import"): boolean {
  return only.split(",").includes(workload);
}

/** One run of each, in turns; seeds go with rounds, and are the same for everybody. */
async function runAll(all: readonly (Runs & { runs: BenchRun[] })[], round: number): Promise<void> {
  for (const { contestant, runs } of all) {
    const timed = await contestant.run(round);
    if (timed === null) continue;
    const run = options.cpu ? byProcessor(timed) : timed;
    runs.push(run);
    const speed = `${(run.events / run.wall / 1e6).toFixed(2)} M events/s`;
    process.stderr.write(
      `${round}/${rounds} ${contestant.workload} ${contestant.what}: ${speed}\n`,
    );
  }
}

async function importBoth(imports: ImportRuns, round: number): Promise<void> {
  if (!(await runImports(imports, options.cpu))) return;
  for (const [who, runs] of Object.entries(imports)) {
    const { bytes, wall, memory } = (runs as ImportRuns["ours"]).at(-1)!;
    const peak = (memory.peak / 1e6).toFixed(0);
    const speed = (bytes / wall / 1e6).toFixed(1);
    process.stderr.write(`${round}/${rounds} import ${who}: ${speed} MB/s, ${peak} MB at most\n`);
  }
}

function keptLogs() {
  return ["../../scenarios/three-tiers.yaml", "./scenarios/w2s.yaml", "./scenarios/full.yaml"].map(
    (path) => keptLog(path.split("/").at(-1) ?? path, new URL(path, import.meta.url)),
  );
}

async function benchScaling(): Promise<number> {
  const timed = await scalingRuns(rounds, tell);
  const byClock = ({ runs, ...size }: ScalingRuns) => ({ ...size, runs: runs.map(byProcessor) });
  const page = scalingPage(options.cpu ? timed.map(byClock) : timed);
  if (rounds >= fewestRuns && !options.cpu) write("scaling.md", page);
  process.stdout.write(page);
  return 0;
}

async function benchAgainst(commit: string): Promise<number> {
  if (!isCommit(commit)) {
    tell(`--against must name a commit of this repository, got ${commit}`);
    return 2;
  }
  const page = pairedPage(commit, await pairedTimes(commit, rounds, tell));
  if (rounds >= fewestPairs) write("against.md", page);
  process.stdout.write(page);
  return 0;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function write(file: string, page: string): void {
  writeFileSync(new URL(`./${file}`, import.meta.url), page);
}
