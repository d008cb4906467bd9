/** Throws unless the level of confidence is between 0 and 1: `level must be between 0 and 1, such as 0.95, got 95`. */
export function requireLevel(level: number): void {
  if (!(level > 0 && level < 1))
    throw new RangeError(`level must be between 0 and 1, such as 0.95, got ${level}`);
}

/** Throws unless p, the share of the values that are no greater than a quantile, is from 0 to 1. */
export function requireShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be from 0 to 1, got ${p}`);
}
