import type { RunMeasurement } from "../metrics/measureRun.ts";

/** What one replication gives: its measurements, and what the run says of itself. Plain data. */
export interface ReplicationResult extends RunMeasurement {
  /** Arrivals, completions and fired timers. */
  readonly events: number;
  /** How often each rule matched and could not act. */
  readonly blockedRules: readonly number[];
}
