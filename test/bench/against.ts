import { execFileSync, spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { studentInterval } from "../../src/statistics/studentInterval.ts";
import { byProcessor, type BenchRun } from "./benchRun.ts";
import { build, temporaryFolder } from "./built.ts";
import { processRun } from "./processRun.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const archived = ["src", "test/bench", "package.json", "tsconfig.json"];

/** Replications by workload: a second or more. */
const workloads = { w1: 3, w2s: 100 } as const;
type Workload = keyof typeof workloads;

/** How long an event takes now ÷ how long it took at another commit, pair by pair. */
export interface PairedTimes {
  readonly workload: Workload;
  readonly ratios: number[];
}

/**
 * Runs of the engine as it is and as it was at a commit, by turns, each on its own scenario file and in a process of its own; of either
 * the processor's time counts.
 *
 * @throws Where it doesn't compile with the packages that are installed.
 */
export async function pairedTimes(
  commit: string,
  rounds: number,
  tell: (line: string) => void,
): Promise<readonly PairedTimes[]> {
  const folders = { before: checkedOut(commit), now: root };
  const programs = { before: programOf(folders.before), now: programOf(folders.now) };
  const time = async (which: keyof typeof folders, workload: Workload, seed: number) => {
    const file = join(folders[which], `test/bench/scenarios/${workload}.yaml`);
    const args = [programs[which], file, String(workloads[workload]), String(seed)];
    return perEvent(await processRun([process.execPath, ...args]));
  };
  const all = Object.keys(workloads).map((name) => ({
    workload: name as Workload,
    ratios: [] as number[],
  }));
  for (let round = 1; round <= rounds; round++)
    for (const { workload, ratios } of all) {
      const isNowFirst = round % 2 === 0;
      const first = await time(isNowFirst ? "now" : "before", workload, round);
      const second = await time(isNowFirst ? "before" : "now", workload, round);
      ratios.push(isNowFirst ? first / second : second / first);
      tell(`${round}/${rounds} ${workload}: ${ratios.at(-1)!.toFixed(3)} times as long as before`);
    }
  return all;
}

function perEvent(run: BenchRun): number {
  const { wall, events } = byProcessor(run);
  return wall / events;
}

function programOf(folder: string): string {
  return join(build(join(folder, "test/bench")), "test/bench/contestant.js");
}

/** Whether there is such a commit here. */
export function isCommit(text: string): boolean {
  const args = ["rev-parse", "--quiet", "--verify", "--end-of-options", `${text}^{commit}`];
  return spawnSync("git", args, { cwd: root }).status === 0;
}

/** The engine and its benchmark as they were, with the packages as they are. Not among these: compilers take what is there for somebody else's. */
function checkedOut(commit: string): string {
  const folder = temporaryFolder(tmpdir());
  const archive = execFileSync("git", ["archive", commit, ...archived], {
    cwd: root,
    maxBuffer: 2 ** 28,
  });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** What the pairs say, as a page of Markdown. */
export function pairedPage(commit: string, all: readonly PairedTimes[]): string {
  return [
    "# This engine and an earlier one",
    "",
    `Written by \`npm run bench -- --against ${commit}\`: processor time of an event now ÷ at that commit, in pairs of runs by turns, every`,
    "run in a warmed-up process of its own; geometric means with 95 % intervals.",
    "",
    "| workload | now ÷ then | interval | pairs | |",
    "| --- | ---: | ---: | ---: | --- |",
    ...all.map(row),
    "",
  ].join("\n");
}

function row({ workload, ratios }: PairedTimes): string {
  const { mean, low, high, n } = studentInterval(ratios.map(Math.log));
  if (mean === null || low === null || high === null)
    throw new Error(`at least 2 pairs are needed for an interval, got ${n}`);
  const [ratio, from, to] = [mean, low, high].map((value) => Math.exp(value).toFixed(3));
  const word = low > 0 ? "slower" : high < 0 ? "faster" : "no difference shown";
  return `| ${workload} | ${ratio} | ${from} – ${to} | ${n} | ${word} |`;
}
