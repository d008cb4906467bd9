import type { Estimate } from "../statistics/estimate.ts";
import { decimalsFor, formatNumber } from "./number.ts";
import type { Scale } from "./scale.ts";

export interface EstimateTextOptions {
  readonly scale?: Scale;
  /** A plus sign before what is above zero: for differences. */
  readonly isSigned?: boolean;
  /** Replications there were: where fewer stand behind the estimate, it says so. */
  readonly of?: number;
  /** Most digits after the point. */
  readonly mostDecimals?: number;
}

/** What stands for a value that nobody knows. */
export const notKnown = "–";

const asItIs: Scale = { factor: 1, symbol: "" };

/**
 * An estimate as `23.4 ± 0.8`: the mean, and the half-width of its interval with two significant digits, both to the same
 * decimals. Without an interval the mean stands alone. The scale's symbol isn't written.
 */
export function estimateText(
  estimate: Estimate,
  { scale = asItIs, isSigned = false, of = estimate.n, mostDecimals = 6 }: EstimateTextOptions = {},
): string {
  const { mean, n } = estimate;
  if (mean === null) return notKnown;
  const decimals = Math.min(mostDecimals, estimateDecimals(estimate, scale));
  const text = formatNumber(mean * scale.factor, decimals);
  const sign = isSigned && mean > 0 && /[1-9]/.test(text) ? "+" : "";
  const half = halfWidth(estimate, scale);
  const interval = half === null ? "" : ` ± ${formatNumber(half, half === 0 ? 0 : decimals)}`;
  return `${sign}${text}${interval}${n < of ? ` (n ${n})` : ""}`;
}

/** Digits after the point with which an estimate is shown. */
export function estimateDecimals(estimate: Estimate, scale: Scale): number {
  const half = halfWidth(estimate, scale);
  if (half !== null && half !== 0) return decimalsFor(half, 2);
  const mean = (estimate.mean ?? 0) * scale.factor;
  return Number.isInteger(mean) ? 0 : Math.min(3, decimalsFor(mean, 4));
}

function halfWidth({ low, high }: Estimate, { factor }: Scale): number | null {
  return low === null || high === null ? null : ((high - low) / 2) * factor;
}
