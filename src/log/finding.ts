/**
 * How much a finding matters. `note`: good to know. `caution`: a fit may be off by it. `distorts`: a fit
 * that doesn't heed it is wrong.
 */
export const findingSeverities = ["note", "caution", "distorts"] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** The parts of a model that a finding can touch: how many tickets come and when; their types; their priorities and impacts; which way they go; how long they take. */
export const fittedParts = ["arrivals", "types", "priorities", "routes", "times"] as const;
export type FittedPart = (typeof fittedParts)[number];

/** What the data of a log cover or hide, found in the data themselves; names may be added, never changed. */
export interface Finding {
  /** What kind of finding, in words that don't change: `row-limit`. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** What was found, in a sentence without its full stop. */
  readonly title: string;
  /** What is counted: so many of these are concerned, of so many. */
  readonly unit: "tickets" | "rows" | "days" | "values";
  readonly count: number;
  readonly of: number;
  /** First and last instant concerned, ISO 8601 UTC; null where it isn't a matter of time. */
  readonly since: string | null;
  readonly until: string | null;
  /** The figures that it was found by, each with its unit in its name. */
  readonly evidence: Readonly<Record<string, number | string>>;
  /** What it does to a fit, in a sentence without its full stop. */
  readonly effect: string;
  /** The parts of a fit that it touches. */
  readonly touches: readonly FittedPart[];
}
