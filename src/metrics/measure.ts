import type { LogFact, LogFold } from "../log/ticketLog.ts";
import type { Dimension } from "./dimension.ts";
import type { MeasureContext } from "./measureContext.ts";

/**
 * Something measured on a ticket log, simulated or imported alike, with all that the reference page, the tooltips and the JSON
 * say about it.
 */
export interface Measure {
  /** The last key of its path in a result, such as `waitingTime`. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  readonly scope: Scope;
  /** What a log must tell, or the value isn't known. */
  readonly needs?: readonly LogFact[];
  /** Of a group: what it can be a group of. */
  readonly dimensions?: readonly Dimension[];
  /** What it is, exactly. */
  readonly definition: string;
  /** Begins to measure one run; what it returns gives the value for a tier, promise or other index when the run is over: NaN where undefined or not known. */
  probe(use: Use, context: MeasureContext): (index: number) => number;
}

export type MeasureUnit =
  | "minutes"
  | "share"
  | "tickets"
  | "tickets per week"
  | "tickets per hour"
  | "visits"
  | "times"
  | "visits per ticket"
  | "agents"
  | "hours"
  | "ratio"
  | "money";

/** Which way is better. */
export type Direction = "lower" | "higher" | "neither";

/** What there is one value of: the whole desk, each tier, each promise, the cost, each tier's cost and the shared one, each kind of a ticket's time, each of them for each promise, each group of a breakdown. */
export type Scope =
  "overall" | "tier" | "promise" | "promise state" | "cost" | "cost by tier" | "state" | "group";

/**
 * Counts and sums of one run that several measures share: a fold over the log's rows, or something made of other tallies. All
 * counts and sums are whole numbers, so that the order and the blocks in which rows come can't show in them.
 */
export type Tally<T> = (context: MeasureContext, use: Use) => T & LogFold;

/** The run's own tally of a kind; made when first asked for. */
export type Use = <T>(tally: Tally<T>) => T;
