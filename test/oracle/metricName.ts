/** A metric's name taken apart: `L1.P2.p_wait_gt[5]`. */
export interface MetricName {
  readonly full: string;
  /** A tier's name, or `total`. */
  readonly place: string;
  /** A class's name; null for all of them. */
  readonly className: string | null;
  readonly kind: string;
  /** The number in brackets; NaN where there is none. */
  readonly parameter: number;
}

export function parseMetric(full: string): MetricName | null {
  const match = /^([^.]+)\.(?:(.+)\.)?([a-z_]+)(?:\[([\d.eE+-]+)\])?$/.exec(full);
  if (match === null) return null;
  const [, place, className = null, kind, parameter] = match;
  return { full, place, className, kind, parameter: Number(parameter ?? Number.NaN) };
}

/** Whether it is a probability, for which the power rule has an absolute limit too. */
export function isProbability(full: string): boolean {
  return /(^|\.)p_[a-z_]+(\[.*\])?$/.test(full);
}
