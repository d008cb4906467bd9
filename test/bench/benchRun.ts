/** What every contestant says of a run: events are arrivals, completions and timers that fired. */
export interface BenchRun {
  readonly events: number;
  /** Seconds of the simulation itself. */
  readonly wall: number;
  /** Processor seconds of it, where they are known: on a busy machine they tell more. */
  readonly ucpu?: number;
  /** Tickets that arrived; some count those that were resolved, which are as many but for what is open at the end. */
  readonly tickets: number;
  /** Minutes of waiting at each tier, of the visits that were started. */
  readonly wait: readonly number[];
  /** Minutes from arrival to resolution. */
  readonly sojourn: number;
}

/** The run with its processor seconds for its time, where they are known. */
export function byProcessor<R extends Pick<BenchRun, "wall" | "ucpu">>(run: R): R {
  return { ...run, wall: run.ucpu ?? run.wall };
}

/** A run as a contestant of any language prints it. */
export function readRun(json: string): BenchRun {
  const { arr, done, ...run } = JSON.parse(json) as BenchRun & { arr?: number; done?: number };
  return { ...run, tickets: run.tickets ?? arr ?? done };
}
