/** A distribution of a span of time (or any amount of at least 0), in whatever unit its parameters have. Nothing is rounded. */
export interface Distribution {
  readonly name: string;
  /** May be Infinity, where the variable may be. */
  readonly mean: number;
  /** May be Infinity, where the variable may be. */
  readonly variance: number;
  /** The share of draws of at most x, 0 to 1. */
  readonly cdf: (x: number) => number;
  /**
   * The draw of one key: `key0`, `key1` from `streamKey`, `serial` and `use` as in `uniformAt`. The same key gives the same
   * standard variate for other parameters too, so a changed mean or scale moves every value in proportion.
   */
  readonly sample: (key0: number, key1: number, serial: number, use: number) => number;
}
