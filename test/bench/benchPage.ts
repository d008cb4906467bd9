import { arch, cpus, platform } from "node:os";
import { benchFigures, medianSpeed, type Runs } from "./figures.ts";

/** The bench as a page of Markdown. */
export function benchPage(all: readonly Runs[], rounds: number): string {
  const { ratios } = benchFigures(all);
  return [
    "# Speed on the same work",
    "",
    `Written by \`npm run bench\`: ${rounds} runs each, in turns, every run in a process of its own, medians. An event is an`,
    "arrival, a completion or a timer that fired. All means agree (W1 with the exact ones). Trust the ratios only.",
    `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} processors.`,
    "",
    "| workload | who | M events/s | slowest – fastest |",
    "| --- | --- | ---: | ---: |",
    ...all.map(row),
    "",
    "| ratio | ours ÷ theirs |",
    "| --- | ---: |",
    ...Object.entries(ratios).map(
      ([name, ratio]) => `| ${name} | ${ratio?.toFixed(2) ?? "missing"} |`,
    ),
    "",
  ].join("\n");
}

function row({ contestant: { workload, what }, runs }: Runs): string {
  if (runs.length === 0) return `| ${workload} | ${what} | missing | |`;
  const speeds = runs.map(({ events, wall }) => events / wall / 1e6);
  const range = `${Math.min(...speeds).toFixed(2)} – ${Math.max(...speeds).toFixed(2)}`;
  return `| ${workload} | ${what} | ${(medianSpeed(runs) / 1e6).toFixed(2)} | ${range} |`;
}
