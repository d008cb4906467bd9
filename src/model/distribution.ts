import { z } from "zod";
import { correctedDuration } from "./corrections/correctedDuration.ts";
import { durationSchema, formatDuration } from "./duration.ts";
import { must } from "./must.ts";
import { mustBeKnown } from "./mustBeKnown.ts";
import { shareSchema, shownShare } from "./share.ts";

const positive = z.number().positive();
const positiveDuration = durationSchema.refine(
  (duration) => duration > 0,
  "must be above 0, got 0 min",
);
const mean = positiveDuration.describe("Its mean.");

const lognormal = z.strictObject({
  distribution: z
    .literal("lognormal")
    .optional()
    .transform(() => "lognormal" as const),
  mean,
  cv: z
    .number()
    .min(0)
    .default(1)
    .describe("Standard deviation ÷ mean, of the duration itself (not of its logarithm)."),
});

const exponential = z.strictObject({ distribution: z.literal("exponential"), mean });

const fixed = z.strictObject({ distribution: z.literal("fixed"), value: durationSchema });

const gamma = z.strictObject({
  distribution: z.literal("gamma"),
  shape: positive.describe("1 is exponential; the larger, the less it varies."),
  scale: positiveDuration.describe("Mean ÷ shape."),
});

const erlang = z.strictObject({
  distribution: z.literal("erlang"),
  k: z.int().min(1).max(1000).describe("How many exponential phases."),
  mean,
});

const weibull = z.strictObject({
  distribution: z.literal("weibull"),
  shape: positive.describe("1 is exponential; below it has a longer tail."),
  scale: positiveDuration.describe("63.2 % of the values lie below it."),
});

const uniform = z
  .strictObject({
    distribution: z.literal("uniform"),
    low: durationSchema,
    high: durationSchema,
  })
  .superRefine(({ low, high }, context) => {
    if (low > high)
      context.addIssue({
        code: "custom",
        path: ["high"],
        message: `must be at least low, ${formatDuration(low)}, got ${formatDuration(high)}`,
      });
  });

const hyperexponential = z
  .strictObject({
    distribution: z.literal("hyperexponential"),
    shares: z.array(shareSchema).min(1).describe("Share of each mean; 100 % together."),
    means: z.array(positiveDuration).min(1).describe("Mean of each exponential."),
  })
  .superRefine(({ shares, means }, context) => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (Math.abs(total - 1) > 1e-6)
      context.addIssue({
        code: "custom",
        path: ["shares"],
        message: `must add up to 100 %, got ${shownShare(total)}`,
      });
    if (shares.length !== means.length)
      context.addIssue({
        code: "custom",
        path: ["means"],
        message: `must be as many as the shares, ${shares.length}, got ${means.length}`,
      });
  });

const fixedOrNever = z.strictObject({
  distribution: z.literal("fixed or never"),
  value: durationSchema,
  share: shareSchema.describe("Share that has the value; the rest never ends."),
});

const quantiles = z.strictObject({
  distribution: z.literal("quantiles"),
  values: z
    .array(durationSchema)
    .min(2)
    .superRefine((values, context) => {
      const at = values.findIndex((value, i) => i > 0 && value < values[i - 1]);
      if (at > 0)
        context.addIssue({
          code: "custom",
          path: [at],
          message: `must be at least the value before it, ${formatDuration(values[at - 1])}, got ${formatDuration(values[at])}`,
        });
    })
    .describe("Values at equally spaced probabilities from 0 to 1, ascending."),
});

const distributionNames = [
  "lognormal",
  "exponential",
  "fixed",
  "gamma",
  "erlang",
  "weibull",
  "uniform",
  "hyperexponential",
  "fixed or never",
  "quantiles",
] as const;

const named = z.discriminatedUnion(
  "distribution",
  [
    lognormal,
    exponential,
    fixed,
    gamma,
    erlang,
    weibull,
    uniform,
    hyperexponential,
    fixedOrNever,
    quantiles,
  ],
  { error: mustBeKnown("distribution", distributionNames) },
);

/**
 * A random duration. A bare duration is a lognormal of that mean and a coefficient of variation of
 * 1, the usual shape of handling times, and a bare `0 min` is always 0; `cv` is always of the
 * variable itself.
 */
export const distributionSchema = z
  .union([durationSchema.transform(ofMean), named], {
    error: must(
      "be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }",
      correctedDuration,
    ),
  })
  .describe("Random duration: its mean (lognormal, cv 1), or a named distribution.")
  .meta({ id: "distribution" });

export type DurationDistribution = z.output<typeof named>;

function ofMean(mean: number): DurationDistribution {
  return mean === 0
    ? { distribution: "fixed", value: 0 }
    : { distribution: "lognormal", mean, cv: 1 };
}
