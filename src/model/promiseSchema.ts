import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { nameSchema } from "./name.ts";
import { pendingReasons } from "./tierSchema.ts";
import { varied } from "./varied.ts";

const oneOrMore = z.union([nameSchema.transform((one) => [one]), z.array(nameSchema).min(1)]);
const money = z.number().min(0);

/** A promise (SLA, OLA): a measure, a limit, a calendar, whom it covers, what pauses it and what a breach costs. */
export const promiseSchema = z
  .strictObject({
    name: nameSchema,
    measure: z.enum(["first response", "resolution", "time in tier"]),
    tier: nameSchema.optional().describe("For time in tier: which."),
    limit: varied(durationSchema).describe(
      "Limit; may vary byType and byPriority. Whom it gives no limit it doesn't cover.",
    ),
    calendar: nameSchema.optional().describe("Default: around the clock."),
    covers: z
      .strictObject({ types: oneOrMore.optional(), priorities: oneOrMore.optional() })
      .default({}),
    pauses: z
      .array(z.enum(pendingReasons))
      .default([])
      .describe("Pending reasons that stop its clock."),
    onReopen: z.enum(["resume", "reset"]).default("resume"),
    penalty: z
      .strictObject({
        once: money.default(0).describe("Per breach."),
        perHour: money.default(0).describe("Per hour late, on the promise's calendar."),
        cap: money.optional().describe("Most a single breach costs."),
      })
      .optional(),
  })
  .refine((promise) => (promise.measure === "time in tier") === (promise.tier !== undefined), {
    path: ["tier"],
    error: "a promise on time in tier names its tier, and no other does",
  });

export type PromiseModel = z.output<typeof promiseSchema>;
