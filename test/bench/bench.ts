import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { disagreements } from "./agreement.ts";
import { benchPage } from "./benchPage.ts";
import { type Contestant, contestants } from "./contestants.ts";
import { benchFigures } from "./figures.ts";
import type { BenchRun } from "./workload.ts";

const usage = `npm run bench -- [--runs N] [--json]

Times the engine and its opponents on the same work, each run in a process of its own, in turns; N runs
each (default 7), medians. Before a time counts, the means must agree. Seven runs or more write
test/bench/results.md.`;

const fewestRuns = 7;

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) process.stdout.write(`${usage}\n`);
else process.exitCode = main(Number(options.runs));

function main(rounds: number): number {
  const all = contestants.map((contestant) => ({ contestant, runs: [] as BenchRun[] }));
  for (let round = 1; round <= rounds; round++)
    for (const { contestant, runs } of all) {
      const run = runOnce(contestant, round);
      if (run === null) continue;
      runs.push(run);
      process.stderr.write(`${round}/${rounds} ${contestant.what}: ${speed(run)}\n`);
    }
  const wrong = disagreements(all);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  if (wrong.length > 0) return 1;
  const page = benchPage(all, rounds);
  if (rounds >= fewestRuns)
    writeFileSync(fileURLToPath(new URL("./results.md", import.meta.url)), page);
  process.stdout.write(options.json ? `${JSON.stringify(benchFigures(all))}\n` : page);
  return 0;
}

/** Seeds go with rounds; they are the same for everybody. */
function runOnce(contestant: Contestant, round: number): BenchRun | null {
  const command = contestant.command(round);
  if (command === null) return null;
  const [file, ...args] = command;
  return JSON.parse(execFileSync(file, args, { encoding: "utf8" })) as BenchRun;
}

function speed({ events, wall }: BenchRun): string {
  return `${(events / wall / 1e6).toFixed(2)} M events/s`;
}
