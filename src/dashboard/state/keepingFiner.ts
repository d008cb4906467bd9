import type { RunResult } from "./runResult.ts";

/**
 * New results, but for those scenarios of which there are results from more replications already: a
 * first look at a change must not blur what is known of everything else.
 */
export function keepingFiner(before: RunResult | null, after: RunResult): RunResult {
  if (before === null || before.fingerprints[0] !== after.fingerprints[0]) return after;
  if (before.ids[0] !== after.ids[0]) return after;
  const finer = after.ids.flatMap((id, at) => {
    const place = before.ids.indexOf(id);
    const isSame = place >= 0 && before.fingerprints[place] === after.fingerprints[at];
    return isSame && isFiner(before, place, after, at) ? [{ at, place }] : [];
  });
  return finer.reduce((result, { at, place }) => withOld(result, at, before, place), after);
}

function isFiner(before: RunResult, place: number, after: RunResult, at: number): boolean {
  const { replications } = before.comparison.scenarios[place];
  return replications > after.comparison.scenarios[at].replications;
}

/** The result with one scenario's numbers taken from the one before. */
function withOld(result: RunResult, at: number, before: RunResult, place: number): RunResult {
  const { comparison } = result;
  const name = comparison.scenarios[at].scenario;
  const old = before.comparison.scenarios[place];
  const differences = before.comparison.differences[old.scenario];
  const payback = before.comparison.payback?.[old.scenario];
  return {
    ...result,
    comparison: {
      ...comparison,
      scenarios: comparison.scenarios.map((one, index) =>
        index === at ? { ...old, scenario: name } : one,
      ),
      differences:
        differences === undefined
          ? comparison.differences
          : { ...comparison.differences, [name]: differences },
      ...(payback !== undefined && { payback: { ...comparison.payback, [name]: payback } }),
    },
  };
}
