import type { BenchRun } from "./benchRun.ts";

/** What a reader of the generated export says of a run. */
export interface ImportRun extends Pick<BenchRun, "wall" | "ucpu"> {
  readonly bytes: number;
  /** Rows below the header. */
  readonly rows: number;
  /** Bytes of memory of the process: as it began, and at its highest. */
  readonly memory: { readonly before: number; readonly peak: number };
  /** Of the import only. */
  readonly log?: {
    /** Bytes of the rows of all tables, and of the names. */
    readonly bytes: number;
    readonly tickets: number;
    readonly visits: number;
  };
  /** Of the import only: each column of the file, and what it was used as. */
  readonly columns?: readonly { readonly name: string; readonly use: string }[];
}

/** Bytes of this process, as the system counts them. */
export function memoryNow(): number {
  return process.memoryUsage.rss();
}

/** The most that this process ever had, which Node states in KiB. */
export function memoryPeak(): number {
  return process.resourceUsage().maxRSS * 1024;
}
