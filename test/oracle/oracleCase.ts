import { readFileSync } from "node:fs";

/** A case file: queueing cases to simulate, and exact ones that are a function's answer. */
export interface CaseFile {
  readonly queueing: readonly QueueingCase[];
  readonly exact: readonly ExactCase[];
}

export interface QueueingCase {
  readonly id: string;
  readonly description?: string;
  readonly scenario: OracleScenario;
  /** Exact values by metric; missing where the case is only to be run and reported. */
  readonly expected?: Readonly<Record<string, number>> | null;
  /** Metrics to report besides those that are expected. */
  readonly metrics?: readonly string[] | null;
  readonly suggested_run?: SuggestedRun;
  readonly acceptance?: {
    readonly max_rel_halfwidth?: number;
    readonly headline?: readonly string[];
  };
}

/** Minutes. */
export interface SuggestedRun {
  readonly warmup: number;
  readonly length: number;
  readonly replications: number;
}

export interface ExactCase {
  readonly id: string;
  /** What it asks about: `business clock`, `statistics`, `cost`, `fit`. Without it, its id's begin tells. */
  readonly group?: string;
  readonly description?: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected?: Readonly<Record<string, unknown>>;
  readonly tolerance?: number | "exact";
}

/** The oracle's form of a desk; all times in minutes. */
export interface OracleScenario {
  readonly classes: readonly { readonly name: string; readonly priority: number }[];
  readonly arrivals: readonly OracleArrivals[];
  readonly tiers: readonly OracleTier[];
  readonly snapshots?: readonly number[];
  readonly start?: string;
}

export interface OracleArrivals {
  readonly tier: string;
  readonly class: string;
  readonly process: string;
  readonly rate?: number;
  readonly period?: number;
  readonly breaks?: readonly number[];
  readonly rates?: readonly number[];
  readonly interarrival?: OracleDistribution;
  readonly batch?: OracleDistribution;
  readonly mean_state?: readonly number[];
  readonly population?: number;
  readonly think?: OracleDistribution;
}

export interface OracleTier {
  readonly name: string;
  readonly servers: number | null;
  readonly infinite?: boolean;
  readonly schedule?: OracleSchedule;
  readonly service: OracleDistribution | Readonly<Record<string, OracleDistribution>>;
  readonly discipline?: string;
  readonly preemption?: string;
  readonly capacity?: number | null;
  readonly patience?: OraclePatience | null;
  readonly routes?:
    Readonly<Record<string, number>> | Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface OracleSchedule {
  readonly period: number;
  readonly breaks: readonly number[];
  readonly servers: readonly number[];
  readonly shift_end: string;
}

export type OraclePatience = OracleDistribution & { readonly then: string; readonly to?: string };

export interface OracleDistribution {
  readonly dist: string;
  readonly [parameter: string]: unknown;
}

/** Why a file can't be read as one of cases. */
export class CaseFileError extends Error {
  override readonly name = "CaseFileError";
}

/**
 * Reads a file of cases.
 *
 * @throws CaseFileError where it isn't JSON, or not of that form.
 */
export function readCases(file: string): CaseFile {
  const refuse = (why: string): never => {
    throw new CaseFileError(`${file} ${why}`);
  };
  const { queueing = [], exact = [] } = parsed(file, refuse) as Partial<CaseFile>;
  for (const [part, cases] of Object.entries({ queueing, exact })) {
    if (!Array.isArray(cases)) refuse(`must hold a list of cases in ${part}`);
    for (const [at, one] of cases.entries())
      if (!isCase(one)) refuse(`must have an id, a text, in ${part}[${at}]`);
  }
  if (queueing.length + exact.length === 0) refuse("holds no cases: queueing, exact or both");
  return { queueing, exact };
}

function parsed(file: string, refuse: (why: string) => never): object {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    refuse(`can't be read as JSON: ${(error as Error).message}`);
  }
  return typeof content === "object" && content !== null && !Array.isArray(content)
    ? content
    : refuse("must hold an object with queueing, exact or both");
}

function isCase(given: unknown): boolean {
  return typeof (given as { readonly id?: unknown } | null)?.id === "string";
}
