import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { shareSchema } from "./share.ts";

const positive = z.number().positive();

/**
 * A random duration. A bare duration is a lognormal of that mean and a coefficient of variation of
 * 1, the usual shape of handling times; `cv` is always of the variable itself.
 */
export const distributionSchema = z
  .union([
    durationSchema.transform((mean) => ({ distribution: "lognormal" as const, mean, cv: 1 })),
    z.strictObject({
      distribution: z.literal("lognormal").default("lognormal"),
      mean: durationSchema,
      cv: z.number().min(0).default(1),
    }),
    z.strictObject({ distribution: z.literal("exponential"), mean: durationSchema }),
    z.strictObject({ distribution: z.literal("fixed"), value: durationSchema }),
    z.strictObject({ distribution: z.literal("gamma"), shape: positive, scale: durationSchema }),
    z.strictObject({
      distribution: z.literal("erlang"),
      k: z.int().min(1).max(1000),
      mean: durationSchema,
    }),
    z.strictObject({ distribution: z.literal("weibull"), shape: positive, scale: durationSchema }),
    z.strictObject({
      distribution: z.literal("uniform"),
      low: durationSchema,
      high: durationSchema,
    }),
    z.strictObject({
      distribution: z.literal("hyperexponential"),
      shares: z.array(shareSchema).min(1),
      means: z.array(durationSchema).min(1),
    }),
    z.strictObject({
      distribution: z.literal("fixed or never"),
      value: durationSchema,
      share: shareSchema,
    }),
    z.strictObject({
      distribution: z.literal("quantiles"),
      values: z
        .array(durationSchema)
        .min(2)
        .describe("Values at equally spaced probabilities from 0 to 1, ascending."),
    }),
  ])
  .describe("Random duration: its mean (lognormal, cv 1), or a named distribution.");

export type DurationDistribution = z.output<typeof distributionSchema>;
