import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { momentSchema } from "./momentSchema.ts";
import { nameSchema } from "./name.ts";

/** More tickets of a type for a while, such as after a release or in an outage. */
export const surgeSchema = z
  .strictObject({
    name: nameSchema.describe("What people call it; unique among the surges."),
    type: nameSchema.describe("The type of its tickets."),
    from: momentSchema.describe("When it begins, in the scenario's time zone."),
    lasts: durationSchema
      .refine((lasts) => lasts > 0, "must be above 0, got 0 min")
      .describe("For how long."),
    tickets: z
      .number()
      .min(0)
      .max(10_000_000)
      .optional()
      .describe("How many tickets it brings on average, spread evenly over its time."),
    factor: z
      .number()
      .min(1)
      .max(1000)
      .optional()
      .describe("Instead of tickets: how many times the type's demand there is in all."),
  })
  .refine(({ tickets, factor }) => (tickets === undefined) !== (factor === undefined), {
    error: "must have either tickets or a factor",
  })
  .meta({ id: "surge" });

export type SurgeModel = z.output<typeof surgeSchema>;
