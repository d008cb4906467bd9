import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { measureFormat } from "../measureFormat.ts";
import { differenceAt, estimateAt, type ShownMeasure } from "../shownMeasure.ts";

/** A difference that a comparison shows, with its figures as they are written. */
export interface ShownDifference {
  /** Alternative minus baseline, in the measure's unit. */
  readonly mean: number;
  readonly isMore: boolean;
  /** The size of the difference with its unit: `3.2 h`. */
  readonly size: string;
  readonly before: string;
  readonly after: string;
  /** Without the unit. */
  readonly beforeNumber: string;
}

/**
 * The difference of an alternative in one measure, of a comparison with it alone; null where none is
 * shown, jointly over all measures: what can't be told from luck explains nothing.
 */
export function shownDifference(pair: ComparisonJson, shown: ShownMeasure): ShownDifference | null {
  const [baseline, alternative] = pair.scenarios;
  if (alternative === undefined) return null;
  const difference = differenceAt(pair, alternative.scenario, shown.keys);
  if (difference?.mean == null || difference.verdict === "no difference shown") return null;
  const [before, after] = [baseline, alternative].map((one) => estimateAt(one, shown.keys));
  if (before.mean === null || after.mean === null) return null;
  const format = measureFormat(pair, [shown]);
  return {
    mean: difference.mean,
    isMore: difference.mean > 0,
    size: format.of(difference).size(difference.mean),
    before: format.of(before).full(before.mean),
    after: format.of(after).full(after.mean),
    beforeNumber: format.of(before).number(before.mean),
  };
}
