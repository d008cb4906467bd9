import type { Distribution } from "../distribution.ts";
import { gamma } from "./gamma.ts";
import { refuse, requireAbove } from "./requirement.ts";

/** Parameters of `erlang`. */
export interface ErlangParameters {
  readonly k: number;
  readonly mean: number;
}

/** The sum of k exponential phases (a whole number of at least 1) with the given mean in all, above 0. */
export function erlang({ k, mean }: ErlangParameters): Distribution {
  if (!(Number.isSafeInteger(k) && k >= 1)) refuse("erlang: k", "a whole number of at least 1", k);
  requireAbove(0, "erlang: mean", mean);
  return { ...gamma({ shape: k, scale: mean / k }), name: "erlang", mean };
}
