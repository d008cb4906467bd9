/** Indices drawn in proportion: `upTo[i]` is the share of all up to and with `index[i]`. */
export interface Mix {
  readonly index: Int32Array;
  readonly upTo: Float64Array;
}

/** A whole number of at least 1: one of `listed`, or geometric with this probability of one more. */
export type CompiledCount =
  { readonly listed: Mix } | { readonly listed: null; readonly oneMore: number };
