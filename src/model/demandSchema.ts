import { z } from "zod";
import { daysSchema, hoursSchema } from "./calendarSchema.ts";
import { nameSchema } from "./name.ts";
import { mixSchema, shareSchema } from "./share.ts";

const weight = z.number().min(0);

/** How demand spreads over the local week: weights per hour of the week from Monday 00:00, or per window. Only their ratios count. */
export const profileSchema = z
  .union([
    z.strictObject({
      hourly: z
        .array(weight)
        .length(168, "an hourly profile has 168 weights, from Monday 00:00 to Sunday 23:00"),
    }),
    z.strictObject({
      windows: z.array(z.strictObject({ days: daysSchema, hours: hoursSchema, weight })).min(1),
      otherwise: weight.default(0),
    }),
  ])
  .describe(
    "Shape of the week: `hourly` (168 weights from Monday 00:00), or `windows` with a weight each and `otherwise`.",
  );

export type ProfileModel = z.output<typeof profileSchema>;

export const demandSchema = z.strictObject({
  ticketsPerWeek: z
    .number()
    .min(0)
    .describe("Tickets arriving in a regular week, all types with a share together."),
  profile: profileSchema.optional().describe("Default: even around the clock."),
});

/** A kind of ticket: how many there are, how urgent, and who can resolve it. */
export const typeSchema = z
  .strictObject({
    name: nameSchema,
    share: shareSchema.optional().describe("Share of the demand's tickets per week."),
    ticketsPerWeek: z.number().min(0).optional().describe("Instead of a share: its own rate."),
    profile: profileSchema.optional().describe("Default: the demand's."),
    priority: mixSchema.optional().describe("Priority, or mix of priorities. Default: the last."),
    impact: mixSchema.optional().describe("Impact, or mix. Default: the last."),
    urgency: mixSchema
      .optional()
      .describe("Urgency, or mix; with a priorityMatrix, impact × urgency give the priority."),
    entry: mixSchema.optional().describe("Tier the ticket enters at, or mix. Default: the first."),
    resolvableFrom: mixSchema
      .optional()
      .describe("Lowest tier able to resolve it, or mix. Default: the first."),
  })
  .refine((type) => (type.share === undefined) !== (type.ticketsPerWeek === undefined), {
    error: "a type has either a share of the demand or ticketsPerWeek of its own",
  });

export type TypeModel = z.output<typeof typeSchema>;
