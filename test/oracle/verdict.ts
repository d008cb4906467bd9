import { studentInterval } from "../../src/statistics/studentInterval.ts";
import { studentTQuantile } from "../../src/statistics/studentT.ts";
import { isProbability } from "./metricName.ts";

export type Verdict = "pass" | "fail" | "too wide" | "not expressible" | "not judged";

/** A metric over replications: those in which it is defined. */
export interface Simulated {
  readonly mean: number;
  readonly standardError: number;
  /** Half of the 95 % interval; infinite with fewer than 2 replications. */
  readonly halfWidth: number;
  readonly n: number;
}

export function summarise(values: readonly number[]): Simulated {
  const { mean, high, n } = studentInterval(values);
  if (mean === null || high === null)
    return { mean: mean ?? Number.NaN, standardError: Infinity, halfWidth: Infinity, n };
  const halfWidth = high - mean;
  return { mean, standardError: halfWidth / studentTQuantile(0.975, n - 1), halfWidth, n };
}

/** The first rule: |mean − exact| ≤ t(1 − 5·10⁻⁶, n − 1) · SE + 0.1 % of exact. */
export function agrees({ mean, standardError, n }: Simulated, exact: number): boolean {
  if (n < 2) return false;
  const allowed = studentTQuantile(1 - 5e-6, n - 1) * standardError + 0.001 * Math.abs(exact);
  return Math.abs(mean - exact) <= allowed;
}

/** The second rule: the widest 95 % half-width that a case allows, a share of exact, or 0.002 for a probability if that is more. */
export function allowedHalfWidth(metric: string, exact: number, mostRelative: number): number {
  return Math.max(mostRelative * Math.abs(exact), isProbability(metric) ? 0.002 : 0);
}

export function isNarrow(
  metric: string,
  { halfWidth }: Simulated,
  exact: number,
  mostRelative: number,
): boolean {
  return halfWidth <= allowedHalfWidth(metric, exact, mostRelative);
}
