import type { Distribution } from "../distribution.ts";
import { requireAtLeast } from "./requirement.ts";

/** Parameters of `fixed`. */
export interface FixedParameters {
  readonly value: number;
}

/** Always the same value, at least 0. */
export function fixed({ value }: FixedParameters): Distribution {
  requireAtLeast(0, "fixed: value", value);
  return {
    name: "fixed",
    mean: value,
    variance: 0,
    cdf: (x) => (x < value ? 0 : 1),
    sample: () => value,
  };
}
