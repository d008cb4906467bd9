import { z } from "zod";
import { correctedNumber } from "./corrections/correctedNumber.ts";
import { must, shown } from "./must.ts";
import { mustBeKnown } from "./mustBeKnown.ts";
import { shareSchema, shownShare } from "./share.ts";

/** The most tickets that arrive at one moment. */
const largestBatch = 10_000;

const count = z.int().min(1).max(largestBatch);

const fixed = z.strictObject({
  distribution: z.literal("fixed"),
  value: count.describe("Always so many."),
});

const geometric = z.strictObject({
  distribution: z.literal("geometric"),
  mean: z
    .number()
    .min(1)
    .max(1000)
    .describe("Its mean: after each one there is another with probability 1 − 1 ÷ mean."),
});

const uniform = z
  .strictObject({
    distribution: z.literal("uniform"),
    low: count.describe("The fewest."),
    high: count.describe("The most; every number between is as likely."),
  })
  .superRefine(({ low, high }, context) => {
    if (low > high)
      context.addIssue({
        code: "custom",
        path: ["high"],
        message: `must be at least low, ${low}, got ${high}`,
      });
  });

const listed = z.strictObject({
  distribution: z.literal("listed"),
  shares: z
    .record(z.string(), shareSchema)
    .superRefine((shares, context) => {
      for (const size of Object.keys(shares))
        if (!/^[1-9]\d*$/.test(size) || Number(size) > largestBatch)
          context.addIssue({
            code: "custom",
            path: [size],
            message: `must stand under a whole number from 1 to ${largestBatch}, got ${shown(size)}`,
          });
      const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
      if (Math.abs(total - 1) > 1e-6)
        context.addIssue({
          code: "custom",
          message: `must add up to 100 %, got ${shownShare(total)}`,
        });
    })
    .describe("Share of each number, such as { 1: 70%, 5: 30% }."),
});

const named = z.discriminatedUnion("distribution", [fixed, geometric, uniform, listed], {
  error: mustBeKnown("distribution", ["fixed", "geometric", "uniform", "listed"]),
});

/** A random whole number of at least 1. A bare number is always that number. */
export const countSchema = z
  .union([count.transform((value) => ({ distribution: "fixed" as const, value })), named], {
    error: must(
      "be a whole number such as 3, or a distribution such as { distribution: geometric, mean: 3 }",
      correctedNumber,
    ),
  })
  .describe("Random whole number: always the same, or a named distribution.")
  .meta({ id: "count" });

export type CountDistribution = z.output<typeof named>;
