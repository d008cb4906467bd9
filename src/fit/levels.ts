import { plainNames } from "./plainNames.ts";

/** The kinds that a scenario tells apart (types, priorities, impacts), and which one a code of the log belongs to. */
export interface Levels {
  readonly names: readonly string[];
  /** Level by code; a code beyond its end has level `unknown`. */
  readonly ofCode: readonly number[];
  /** Level of what the log gives no code for; -1 where there is none. */
  readonly unknown: number;
  /** Kinds of the log that share the last level, `other`. */
  readonly merged: number;
}

/** The level of a code. */
export function levelOf(levels: Levels, code: number): number {
  return levels.ofCode[code] ?? levels.unknown;
}

/** How many tickets have each code; what is beyond the names counts as not known, last. */
export function countCodes(codes: Iterable<number>, names: number): number[] {
  const counts = new Array<number>(names + 1).fill(0);
  for (const code of codes) counts[Math.min(code, names)] += 1;
  return counts;
}

/**
 * The largest kinds, the largest first, each with at least `least` tickets, and at most `most`
 * levels in all; the rest is one level, `other`.
 */
export function largestLevels(
  names: readonly string[],
  counts: readonly number[],
  { least, most }: { readonly least: number; readonly most: number },
): Levels {
  const present = sortedBySize(counts);
  const large = present.filter((code) => code < names.length && counts[code] >= least);
  const isAll = large.length === present.length && large.length <= most;
  const kept = isAll ? large : large.slice(0, most - 1);
  return assemble(names, counts, kept, present.length - kept.length);
}

/** All kinds that occur, in the log's own order, as `most` allows; what is beyond it, and what is not known, comes last as `other`. */
export function orderedLevels(
  names: readonly string[],
  counts: readonly number[],
  most: number,
): Levels {
  const present = counts.map((_, code) => code).filter((code) => counts[code] > 0);
  const named = present.filter((code) => code < names.length);
  const isAll = named.length === present.length && named.length <= most;
  const kept = isAll ? named : named.slice(0, most - 1);
  return assemble(names, counts, kept, present.length - kept.length);
}

function sortedBySize(counts: readonly number[]): number[] {
  return counts
    .map((_, code) => code)
    .filter((code) => counts[code] > 0)
    .sort((a, b) => counts[b] - counts[a] || a - b);
}

function assemble(
  names: readonly string[],
  counts: readonly number[],
  kept: readonly number[],
  merged: number,
): Levels {
  const other = merged === 0 ? -1 : kept.length;
  const chosen = kept.map((code) => names[code]);
  const level = new Map(kept.map((code, at) => [code, at]));
  return {
    names: plainNames(merged === 0 ? chosen : [...chosen, restName(counts, names, kept, merged)]),
    ofCode: names.map((_, code) => level.get(code) ?? other),
    unknown: other,
    merged,
  };
}

function restName(
  counts: readonly number[],
  names: readonly string[],
  kept: readonly number[],
  merged: number,
): string {
  const isOnlyUnknown = merged === 1 && counts[names.length] > 0;
  if (isOnlyUnknown) return "not known";
  const only = names.findIndex((_, code) => counts[code] > 0 && !kept.includes(code));
  return merged === 1 ? names[only] : `other (${merged} kinds)`;
}
