import { importFigures, type ImportFigures } from "./importFigures.ts";
import type { ImportRun } from "./importRun.ts";
import type { ImportRuns } from "./importRuns.ts";

/** The import's section of the bench's page. */
export function importPage(runs: ImportRuns): string {
  const { megabytesPerSecond, peakMegabytes } = importFigures(runs);
  return [
    "The import of a generated export of a million rows (`gen_csv.py`, mapped by `generated-export.yaml`), and papaparse alone on the",
    "same file: from a stream of the file, header off, chunk after chunk, the cells thrown away. Peak memory is that of the whole",
    "process, as the system counts it; below 400 MB is the goal. `beside log` is what of it is neither there before the import begins",
    "nor the log's own columns (its rows, columns that nothing is told in counted once, and its tickets' names); below 64 MiB,",
    "67 MB, is the goal.",
    "",
    "| who | MB/s | slowest – fastest | peak MB | beside log |",
    "| --- | ---: | ---: | ---: | ---: |",
    row("the import", runs.ours, megabytesPerSecond.import, peakMegabytes.import, peakMegabytes),
    row("papaparse", runs.papaparse, megabytesPerSecond.papaparse, peakMegabytes.papaparse),
    "",
    ...logLines(runs.ours),
  ].join("\n");
}

function row(
  who: string,
  runs: readonly ImportRun[],
  speed: number | null,
  peak: number | null,
  beside?: ImportFigures["peakMegabytes"],
): string {
  if (runs.length === 0) return `| ${who} | missing | | | |`;
  const speeds = runs.map(({ bytes, wall }) => bytes / wall / 1e6);
  const range = `${Math.min(...speeds).toFixed(0)} – ${Math.max(...speeds).toFixed(0)}`;
  const besideLog = beside?.["import beside log"]?.toFixed(0) ?? "";
  return `| ${who} | ${speed?.toFixed(0)} | ${range} | ${peak?.toFixed(0)} | ${besideLog} |`;
}

function logLines([run]: readonly ImportRun[]): string[] {
  if (run?.log === undefined) return [];
  const { tickets, visits, bytes } = run.log;
  const whole = (count: number) => count.toLocaleString("en");
  const uses = (run.columns ?? []).map(({ name, use }) => `\`${name}\` ${use}`);
  return [
    `Its log: ${whole(tickets)} tickets, ${whole(visits)} visits, ${(bytes / 1e6).toFixed(0)} MB. Columns: ${uses.join(" · ")}.`,
    "",
  ];
}
