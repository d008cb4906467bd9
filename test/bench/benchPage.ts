import { arch, cpus, platform } from "node:os";
import { benchFigures, goals, medianSpeed, type Runs, ticketCosts } from "./figures.ts";
import { importPage } from "./importPage.ts";
import type { ImportRuns } from "./importRuns.ts";
import type { KeptLog } from "./keptLog.ts";

/** The bench as a page of Markdown. */
export function benchPage(
  all: readonly Runs[],
  imports: ImportRuns,
  logs: readonly KeptLog[],
  rounds: number,
): string {
  const { ratios } = benchFigures(all, imports);
  return [
    "# Speed on the same work",
    "",
    `Written by \`npm run bench\`: ${rounds} runs each, in turns, every run in a process of its own, warmed up where it is`,
    "ours to do, medians. An event is an arrival, a completion, a return or a timer that fired. All means agree (W1 with",
    "the exact ones). Trust the ratios only.",
    `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} processors.`,
    "",
    "| workload | who | M events/s | slowest – fastest |",
    "| --- | --- | ---: | ---: |",
    ...all.map(row),
    "",
    "Ratios of events per second. `w1/bare` is ours on W1 ÷ the bare loop, `full/w1` and `levers/w1` are ours on full.yaml",
    "and on levers.yaml (two years with every lever) ÷ ours on W1, `import/papaparse` the import's megabytes per second ÷",
    "papaparse's.",
    "",
    "| ratio | | goal |",
    "| --- | ---: | ---: |",
    ...Object.entries(ratios).map(
      ([name, ratio]) => `| ${name} | ${shown(ratio, 2)} | ≥ ${goals[name].toFixed(2)} |`,
    ),
    "",
    "What a ticket of the shipped three tiers costs, over 12 weeks of 2,000 tickets with the standard measures, and how many",
    "times what the bare loop costs a ticket of W2s in the same place; at most 2 is the goal.",
    "",
    "| place | µs a ticket | × bare |",
    "| --- | ---: | ---: |",
    ...ticketCosts(all).map(
      ({ place, microseconds, timesBare }) =>
        `| ${place} | ${shown(microseconds, 2)} | ${shown(timesBare, 2)} |`,
    ),
    "",
    importPage(imports),
    "What a log takes that is kept: of a visit with its spans; below 200 is the goal.",
    "",
    "| scenario | visits | bytes a visit | allocated |",
    "| --- | ---: | ---: | ---: |",
    ...logs.map(
      ({ what, visits, bytesPerVisit, allocatedPerVisit }) =>
        `| ${what} | ${visits} | ${bytesPerVisit.toFixed(0)} | ${allocatedPerVisit.toFixed(0)} |`,
    ),
    "",
  ].join("\n");
}

function shown(value: number | null, digits: number): string {
  return value?.toFixed(digits) ?? "missing";
}

function row({ contestant: { workload, what }, runs }: Runs): string {
  if (runs.length === 0) return `| ${workload} | ${what} | missing | |`;
  const speeds = runs.map(({ events, wall }) => events / wall / 1e6);
  const range = `${Math.min(...speeds).toFixed(2)} – ${Math.max(...speeds).toFixed(2)}`;
  return `| ${workload} | ${what} | ${(medianSpeed(runs) / 1e6).toFixed(2)} | ${range} |`;
}
