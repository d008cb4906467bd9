import type { MeasurePath } from "../metrics/measurePaths.ts";
import type { Feature } from "../model/featuresOf.ts";
import type { PromiseKind } from "../model/promiseKind.ts";
import type { Estimate } from "../statistics/estimate.ts";

/** What simulating a scenario gives: an estimate for every path, and what must be known to trust it. */
export interface ScenarioResult {
  readonly scenario: string;
  readonly seed: string;
  readonly replications: number;
  readonly warmUpMinutes: number;
  readonly measuredMinutes: number;
  readonly currency: string;
  /** By promise, who promises whom. */
  readonly promiseKinds: Readonly<Record<string, PromiseKind>>;
  /** Parts of its structure that many desks don't have. */
  readonly features: readonly Feature[];
  readonly paths: readonly MeasurePath[];
  /** In the order of `paths`. */
  readonly estimates: readonly Estimate[];
  /** By replication, then in the order of `paths`; NaN where undefined there, or not known. */
  readonly values: readonly Float64Array[];
  /** Arrivals, completions and fired timers of all replications. */
  readonly events: number;
  readonly warnings: readonly Warning[];
}

/** Something that a reader of the result should know, in a sentence that stands by itself, and what it is about, for a program. */
export interface Warning {
  readonly code:
    | "growing backlog"
    | "shrinking backlog"
    | "open tickets"
    | "open incidents"
    | "blocked rule"
    | "undefined"
    | "never breached"
    | "single replication"
    | "few replications"
    | "other days"
    | "log";
  readonly message: string;
}
