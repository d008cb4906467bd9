import type { Estimate } from "./estimate.ts";
import { requireLevel } from "./requirement.ts";
import { studentInterval } from "./studentInterval.ts";

/** When a mean curve has come to stay at or above 0: points counted from 1; null is never, as far as the curve goes. */
export interface BreakEven {
  /** Of the mean of the curves. */
  readonly point: number | null;
  /** The interval; without one (fewer than two curves) both are null and `isKnown` is false. */
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly isKnown: boolean;
}

/**
 * The first point from which on the mean of a curve is never below 0 again, with a confidence interval that is honest where
 * the curve ends before it gets there: `latest` is null where it isn't shown to get there, `earliest` where it is shown not to.
 * Nothing is continued beyond the last point.
 *
 * `latest` is the first point from which on the lower limit of the mean stays at or above 0. It is too early only if that
 * limit is at or above 0 at the one point before the true one, where the mean is below: a single interval's error, so that
 * looking at many points costs nothing. `earliest` is null where the upper limit at the last point is below 0: a single
 * interval, too, so that both agree with what the last point shows. Else it is the point after the last at which the upper
 * limit is below 0. It is too late if that happens at any point from the true one on, so these limits hold jointly
 * (Bonferroni, over all points but the last). Each of the three statements (by then, not before then, not within the curve)
 * errs with probability (1 − level) ÷ 2 at most, with normal curves; nothing is asked of how points hang together.
 *
 * Source: J. C. Hsu, R. L. Berger, Stepwise confidence intervals without multiplicity adjustment for dose-response and
 * toxicity studies, Journal of the American Statistical Association 94 (1999), 468–482, for the limit that needs no adjustment.
 *
 * @param curves One per replication, all of one length; any unit.
 * @param level Confidence level, between 0 and 1.
 * @throws RangeError unless it is.
 * @example
 * import { breakEven } from "tierlab";
 * const curves = [[-4, -2, 1, 5], [-4, -1, 2, 6], [-4, -3, 0, 4]];
 * breakEven(curves) // => { point: 3, earliest: 2, latest: 4, isKnown: true }
 */
export function breakEven(curves: readonly (readonly number[])[], level = 0.95): BreakEven {
  requireLevel(level);
  const points = curves[0]?.length ?? 0;
  const at = (point: number, confidence: number) =>
    studentInterval(
      curves.map((curve) => curve[point]),
      confidence,
    );
  const each = (confidence: number) =>
    Array.from({ length: points }, (_, point) => at(point, confidence));
  const single = each(level);
  const joint = [
    ...each(1 - (1 - level) / Math.max(1, points - 1)).slice(0, -1),
    ...single.slice(-1),
  ];
  const isKnown = single.length > 0 && single.every(({ low }) => low !== null);
  return {
    point: lastingFrom(single, ({ mean }) => mean),
    earliest: isKnown ? lastingFrom(joint, ({ high }) => high) : null,
    latest: isKnown ? lastingFrom(single, ({ low }) => low) : null,
    isKnown,
  };
}

/** From 1: the first from which on no value is below 0; null where the last one is, or where one isn't known. */
function lastingFrom(
  estimates: readonly Estimate[],
  value: (estimate: Estimate) => number | null,
): number | null {
  const values = estimates.map(value);
  if (values.length === 0 || values.includes(null)) return null;
  const below = values.findLastIndex((one) => one! < 0);
  return below === values.length - 1 ? null : below + 2;
}
