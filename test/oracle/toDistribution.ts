import type { z } from "zod";
import type { distributionSchema } from "../../src/model/distribution.ts";
import { formatDuration } from "../../src/model/duration.ts";
import type { OracleDistribution } from "./oracleCase.ts";

export type DistributionInput = z.input<typeof distributionSchema>;

/** A duration of so many minutes as a scenario file writes it. */
export function minutes(value: unknown): string {
  return formatDuration(Number(value) * 60_000);
}

/** A distribution of minutes as a scenario file writes it; null where the format has no such one. */
export function toDistribution(given: OracleDistribution): DistributionInput | null {
  return writers[given.dist]?.(given) ?? null;
}

const writers: Readonly<Record<string, (given: OracleDistribution) => DistributionInput>> = {
  exponential: ({ mean }) => ({ distribution: "exponential", mean: minutes(mean) }),
  deterministic: ({ value }) => ({ distribution: "fixed", value: minutes(value) }),
  lognormal: ({ mean, cv }) => ({
    distribution: "lognormal",
    mean: minutes(mean),
    cv: cv as number,
  }),
  gamma: ({ shape, scale }) => ({
    distribution: "gamma",
    shape: shape as number,
    scale: minutes(scale),
  }),
  erlang: ({ k, mean }) => ({ distribution: "erlang", k: k as number, mean: minutes(mean) }),
  weibull: ({ shape, scale }) => ({
    distribution: "weibull",
    shape: shape as number,
    scale: minutes(scale),
  }),
  uniform: ({ low, high }) => ({
    distribution: "uniform",
    low: minutes(low),
    high: minutes(high),
  }),
  hyperexponential: ({ p, means }) => ({
    distribution: "hyperexponential",
    shares: p as number[],
    means: (means as number[]).map(minutes),
  }),
  deterministic_or_infinite: ({ value, p_finite }) => ({
    distribution: "fixed or never",
    value: minutes(value),
    share: p_finite as number,
  }),
};
