import type { Distribution } from "../distribution.ts";
import { uniformAt } from "../keyedDraws.ts";
import { refuse, requireAtLeast } from "./requirement.ts";

/** Parameters of `quantiles`. */
export interface QuantilesParameters {
  readonly values: readonly number[];
}

/**
 * A distribution given by its n quantiles at the probabilities 0, 1/(n − 1), …, 1, with straight lines between them: how a
 * fitted delay keeps the shape of what was observed.
 *
 * @param spec `values`: at least two, none below 0, each at least the one before.
 */
export function quantiles({ values }: QuantilesParameters): Distribution {
  requireAscending(values);
  const segments = values.length - 1;
  const mean = averageOverSegments(values, (a, b) => (a + b) / 2);
  return {
    name: "quantiles",
    mean,
    variance: averageOverSegments(
      values,
      (a, b) => ((a - mean) * (a - mean) + (a - mean) * (b - mean) + (b - mean) * (b - mean)) / 3,
    ),
    cdf: (x) => cdfOf(x, values),
    sample: (key0, key1, serial, use) => {
      const position = uniformAt(key0, key1, serial, use) * segments;
      const segment = Math.min(Math.floor(position), segments - 1);
      return values[segment] + (values[segment + 1] - values[segment]) * (position - segment);
    },
  };
}

function requireAscending(values: readonly number[]): void {
  if (values.length < 2) refuse("quantiles: the number of values", "at least 2", values.length);
  values.forEach((value, i) =>
    requireAtLeast(i === 0 ? 0 : values[i - 1], `quantiles: values[${i}]`, value),
  );
}

/** Each straight piece is a uniform variable, and all are equally likely. */
function averageOverSegments(
  values: readonly number[],
  of: (from: number, to: number) => number,
): number {
  let sum = 0;
  for (let i = 1; i < values.length; i += 1) sum += of(values[i - 1], values[i]);
  return sum / (values.length - 1);
}

function cdfOf(x: number, values: readonly number[]): number {
  const above = values.findIndex((value) => value > x);
  if (above === 0) return 0;
  if (above < 0) return 1;
  const from = values[above - 1];
  return (above - 1 + (x - from) / (values[above] - from)) / (values.length - 1);
}
