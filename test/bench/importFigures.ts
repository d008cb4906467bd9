import type { ImportRun } from "./importRun.ts";
import type { ImportRuns } from "./importRuns.ts";
import { medianOf } from "./medianOf.ts";

/** Medians of the runs; null without any. */
export interface ImportFigures {
  /** Of the file, in 10⁶ bytes a second. */
  readonly megabytesPerSecond: Readonly<Record<"import" | "papaparse", number | null>>;
  /** The process at its highest, in 10⁶ bytes; `import beside log`: less what it began with and what its log's own columns take. */
  readonly peakMegabytes: Readonly<
    Record<"import" | "papaparse" | "import beside log", number | null>
  >;
}

export function importFigures({ ours, papaparse }: ImportRuns): ImportFigures {
  return {
    megabytesPerSecond: { import: median(ours, speed), papaparse: median(papaparse, speed) },
    peakMegabytes: {
      import: median(ours, peak),
      papaparse: median(papaparse, peak),
      "import beside log": median(ours, besideLog),
    },
  };
}

/** Where the two don't read the same rows; in words, empty where they do. */
export function unequalRows({ ours, papaparse }: ImportRuns): string[] {
  return ours.flatMap(({ rows }, at) => {
    const { rows: others } = papaparse[at];
    return rows === others ? [] : [`the import must read ${others} rows as papaparse, got ${rows}`];
  });
}

function median(runs: readonly ImportRun[], figure: (run: ImportRun) => number): number | null {
  return runs.length === 0 ? null : medianOf(runs.map(figure));
}

const speed = ({ bytes, wall }: ImportRun) => bytes / wall / 1e6;
const peak = ({ memory }: ImportRun) => memory.peak / 1e6;
const besideLog = ({ memory, log }: ImportRun) =>
  (memory.peak - memory.before - (log?.bytes ?? 0)) / 1e6;
