import { log } from "../arithmetic/log.ts";

/** What may make cases differ: a level for each case, and the levels' names. */
export interface Factor {
  readonly name: "byType" | "byPriority" | "byVisit" | "byEnding";
  readonly levels: readonly string[];
  readonly of: Int32Array;
}

/** Things of one kind that happened, such as visits to a tier, ticket by ticket: what came of each, whose it was, and its circumstances. */
export interface Cases {
  /** What came of each case: 0 to categories − 1. */
  readonly category: Int32Array;
  readonly categories: number;
  /** Ticket of each case; those of a ticket are neighbours. */
  readonly tickets: Int32Array;
  readonly factors: readonly Factor[];
}

/** Cases, and how much each counts. */
export interface Sample {
  readonly rows: Int32Array;
  readonly weights: Float64Array;
}

/** Some of the cases; split by a factor where that explains more than it costs. */
export interface CaseNode {
  readonly rows: Int32Array;
  /** What the cases borrow from their neighbours; null for the whole. */
  readonly borrowed: Sample | null;
  readonly tickets: number;
  readonly split: CaseSplit | null;
}

export interface CaseSplit {
  readonly factor: Factor;
  /** By level; a level with too few cases has none. */
  readonly children: readonly (CaseNode | undefined)[];
  /** What holds for the levels without a node of their own. */
  readonly otherwise: CaseNode;
}

/**
 * How what comes of a case differs by its circumstances, as far as the cases show it.
 *
 * Of the factors not yet used, the one that raises the likelihood of what came of the cases most
 * splits them, if the gain pays for its parameters (Bayesian information criterion: half the
 * logarithm of the number of cases for each); then each part likewise. A level needs `minimum` cases
 * for a part of its own; the others are one part. Each part borrows from what all parts have in
 * common, as if it held `minimum` cases more.
 */
export function growCaseTree(cases: Cases, minimum: number): CaseNode {
  const rows = Int32Array.from(cases.category, (_, row) => row);
  return grow(cases, minimum, rows, null, cases.factors);
}

function grow(
  cases: Cases,
  minimum: number,
  rows: Int32Array,
  borrowed: Sample | null,
  factors: readonly Factor[],
): CaseNode {
  const node = { rows, borrowed, tickets: countTickets(cases, rows) };
  const best = bestSplit(cases, minimum, rows, factors);
  if (best === null) return { ...node, split: null };
  const { factor, groups, rest } = best;
  const common = commonSample([...groups, rest], minimum);
  const others = factors.filter((one) => one !== factor);
  const children = groups.map((group) =>
    group === undefined ? undefined : grow(cases, minimum, group, common, others),
  );
  const otherwise = grow(cases, minimum, rest, common, []);
  return { ...node, split: { factor, children, otherwise } };
}

function countTickets({ tickets }: Cases, rows: Int32Array): number {
  return rows.reduce(
    (count, row, i) => count + (i === 0 || tickets[row] !== tickets[rows[i - 1]] ? 1 : 0),
    0,
  );
}

/** The cases of a node, one each, and what they borrow. */
export function sampleOf({ rows, borrowed }: CaseNode): Sample {
  const length = rows.length + (borrowed?.rows.length ?? 0);
  const sample = { rows: new Int32Array(length), weights: new Float64Array(length).fill(1) };
  sample.rows.set(rows);
  if (borrowed !== null) {
    sample.rows.set(borrowed.rows, rows.length);
    sample.weights.set(borrowed.weights, rows.length);
  }
  return sample;
}

/**
 * What parts have in common, as `strength` cases: the cases of a part of size n weigh strength ÷
 * (n + strength) each, the share of the part that is borrowed. With these weights the parts, each
 * with what it borrows, add up to what they were: no tier gains or loses visits by the borrowing.
 */
function commonSample(parts: readonly (Int32Array | undefined)[], strength: number): Sample {
  const filled = parts.filter((part) => part !== undefined);
  const weightOf = (part: Int32Array) => strength / (part.length + strength);
  const total = filled.reduce((sum, part) => sum + part.length * weightOf(part), 0);
  const length = filled.reduce((sum, part) => sum + part.length, 0);
  const sample = { rows: new Int32Array(length), weights: new Float64Array(length) };
  let at = 0;
  for (const part of filled) {
    sample.rows.set(part, at);
    sample.weights.fill((weightOf(part) * strength) / total, at, (at += part.length));
  }
  return sample;
}

interface Split {
  readonly factor: Factor;
  readonly groups: readonly (Int32Array | undefined)[];
  readonly rest: Int32Array;
}

function bestSplit(
  cases: Cases,
  minimum: number,
  rows: Int32Array,
  factors: readonly Factor[],
): Split | null {
  const before = logLikelihood(cases, rows);
  let best: Split | null = null;
  let bestGain = 0;
  for (const factor of factors) {
    const split = splitBy(factor, rows, minimum);
    const parts = [...split.groups, split.rest].filter(
      (part) => part !== undefined && part.length > 0,
    );
    const after = parts.reduce((sum, part) => sum + logLikelihood(cases, part!), 0);
    const price = ((parts.length - 1) * (cases.categories - 1) * log(rows.length)) / 2;
    if (after - before - price > bestGain) [best, bestGain] = [split, after - before - price];
  }
  return best;
}

function splitBy(factor: Factor, rows: Int32Array, minimum: number): Split {
  const counts = new Uint32Array(factor.levels.length);
  for (const row of rows) counts[factor.of[row]] += 1;
  return {
    factor,
    groups: factor.levels.map((_, level) =>
      counts[level] >= minimum ? rows.filter((row) => factor.of[row] === level) : undefined,
    ),
    rest: rows.filter((row) => counts[factor.of[row]] < minimum),
  };
}

/** Of what came of the cases, at their own shares. */
function logLikelihood({ category, categories }: Cases, rows: Int32Array): number {
  const counts = new Float64Array(categories);
  for (const row of rows) counts[category[row]] += 1;
  return counts.reduce(
    (sum, count) => (count === 0 ? sum : sum + count * log(count / rows.length)),
    0,
  );
}
